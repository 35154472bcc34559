import { emptyFields } from '../empty-fields.ts';
import { fieldGuidance, whoRequires } from '../field-words.ts';
import { defineRule } from '../rule.ts';
import { byStatus } from '../severity.ts';

export const unfilledField = defineRule({
  id: 'unfilled-field',
  group: 'completeness',
  severity: byStatus({ draft: 'hint', review: 'warning', final: 'error', template: 'hint' }),
  docs: {
    summary: 'A fact has its key and nothing after it.',
    why: 'A key alone says “to be filled”, which is right while you write, and a gap for everyone who reads the finished document.',
    instead:
      'Write the fact, or take the line out if it does not apply. In a template, where others will fill the blanks, write `template: true`.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Beekeeper\ngrade: EO\nowner:\nstatus: review\n',
          markdown: '---\nkind: role-profile\ntitle: Beekeeper\ngrade: EO\nowner:\nstatus: review\n---\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Beekeeper\ngrade: EO\nowner: Gardens team\nstatus: review\n',
          markdown: '---\nkind: role-profile\ntitle: Beekeeper\ngrade: EO\nowner: Gardens team\nstatus: review\n---\n',
        },
      },
    ],
  },
  *check(context) {
    for (const { path, range, name, isSection } of emptyFields(context)) {
      if (isSection) continue;
      const who = whoRequires(path, context.kind);
      const why = who === undefined ? 'so readers find a gap here' : `and ${who} cannot be approved without it`;
      const advice = who === undefined ? ' Fill it in, or take the line out.' : ' Fill it in.';
      yield { path, range, message: `${name} is still empty, ${why}.${advice}${fieldGuidance(path)}` };
    }
  },
});
