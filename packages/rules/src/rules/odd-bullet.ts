import { linesOf } from '../body-lines.ts';
import { defineLayoutRule } from '../layout-rule.ts';
import { listLookAlikes } from '../list-look-alikes.ts';

const BULLET = /^[•·‣▪●◦○➢]\s*(?=\S)/u;

export const oddBullet = defineLayoutRule({
  id: 'odd-bullet',
  docs: {
    summary: 'A list has bullets from a word processor (`•`, `·`) where a hyphen belongs.',
    why: 'Only a hyphen starts an item. With other signs all items are read as one long sentence, and none of them can be checked or counted.',
    instead: 'Begin each item with a hyphen and a space.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\nimpact:\n  • Carries the island.\n  • Feeds it.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact\n\n• Carries the island.\n• Feeds it.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\nimpact:\n  - Carries the island.\n  - Feeds it.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact\n\n- Carries the island.\n- Feeds it.\n',
        },
      },
    ],
  },
  message:
    'This bullet comes from a word processor and starts no item here, so the lines are read as one. Write a hyphen and a space instead.',
  title: 'Write a hyphen instead of the bullet',
  *find(document) {
    for (const { text, start, isBody, isCode } of linesOf(document)) {
      if (!isBody || isCode) continue;
      const lead = text.length - text.trimStart().length;
      const bullet = BULLET.exec(text.slice(lead))?.[0] ?? '';
      if (bullet !== '' && lead < 4) yield { start: start + lead, end: start + lead + bullet.length };
    }
    if (document.format === 'yaml' || document.facts !== undefined) yield* listLookAlikes(document, BULLET);
  },
  write: (written) => (/^[•·‣▪●◦○➢]\s*$/u.test(written) ? '- ' : undefined),
});
