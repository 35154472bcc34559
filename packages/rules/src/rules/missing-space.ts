import type { Range } from '@role-profile/document';
import { linesOf, type TextLine } from '../body-lines.ts';
import { defineLayoutRule } from '../layout-rule.ts';
import { listLookAlikes } from '../list-look-alikes.ts';

const HASHES = /^ {0,3}#{1,6}(?=\p{L})/u;
const HYPHEN = /^-(?=\p{L})/u;

export const missingSpace = defineLayoutRule({
  id: 'missing-space',
  docs: {
    summary: 'A heading or an item of a list has no space after its sign: `##Heading`, `-Item`.',
    why: 'Most programs then show the sign as part of the text, and a list becomes one long line.',
    instead: 'Write a space after the hashes or the hyphen.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\nimpact:\n  -Carries the island.\n  -Feeds it.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n##Impact\n\n-Carries the island.\n-Feeds it.\n',
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
    'A space is missing after this sign, so that most programs take it for part of the words. Write a space after it.',
  title: 'Write a space after the sign',
  *find(document) {
    const lines = linesOf(document);
    for (const [index, line] of lines.entries()) {
      if (!line.isBody || line.isCode) continue;
      const sign = HASHES.exec(line.text)?.[0].trim().length ?? 0;
      if (sign > 0) yield rangeOf(line, sign);
      else if (HYPHEN.test(line.text) && startsList(lines, index)) yield rangeOf(line, 1);
    }
    yield* listLookAlikes(document, HYPHEN);
  },
  write: (written) => (/^(?:#{1,6}|-)$/.test(written) ? `${written} ` : undefined),
});

function rangeOf(line: TextLine, length: number): Range {
  const start = line.start + line.text.length - line.text.trimStart().length;
  return { start, end: start + length };
}

/** A hyphen in the middle of a paragraph may be a word that was broken; one at its start, or after an item, is none. */
function startsList(lines: readonly TextLine[], index: number): boolean {
  const above = lines[index - 1]?.text ?? '';
  return above.trim() === '' || /^(?:#|-[\p{L} ])/u.test(above.trimStart());
}
