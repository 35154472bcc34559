import { emptyFields } from '../empty-fields.ts';
import { fieldGuidance, whoRequires } from '../field-words.ts';
import { defineRule } from '../rule.ts';
import { byStatus } from '../severity.ts';

export const emptySection = defineRule({
  id: 'empty-section',
  group: 'structure',
  shownAs: 'unnecessary',
  severity: byStatus({ draft: 'hint', review: 'warning', final: 'error', template: 'hint' }),
  docs: {
    summary: 'A section has its heading, or its key, and nothing under it.',
    why: 'A heading is a promise: whoever turns to it finds nothing and cannot tell whether something was lost.',
    instead:
      'Write the section, or take the heading out if it does not apply. In a template, where others will fill the blanks, write `template: true`.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\nstatus: review\nautonomy:\nimpact:\n  - A missed tide delays two hundred passengers.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Ferry Captain\nstatus: review\n---\n\n## Autonomy\n\n## Impact\n\n- A missed tide delays two hundred passengers.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\nstatus: review\nautonomy:\n  - Decides alone whether to sail.\nimpact:\n  - A missed tide delays two hundred passengers.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Ferry Captain\nstatus: review\n---\n\n## Autonomy\n\n- Decides alone whether to sail.\n\n## Impact\n\n- A missed tide delays two hundred passengers.\n',
        },
      },
    ],
  },
  *check(context) {
    for (const { path, range, name, isSection } of emptyFields(context)) {
      if (!isSection) continue;
      const who = whoRequires(path, context.kind);
      const why = who === undefined ? 'so readers look for it in vain' : `and ${who} cannot be approved without it`;
      const advice = who === undefined ? ' Write it, or take it out.' : ' Fill it in.';
      yield { path, range, message: `Nothing stands under “${name}”, ${why}.${advice}${fieldGuidance(path)}` };
    }
  },
});
