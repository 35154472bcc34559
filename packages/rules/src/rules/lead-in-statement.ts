import { wordsIn } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { WORDING } from '../severity.ts';

/** Fewer words than this before a colon are a heading and not a statement. */
const LEAST_WORDS = 4;

export const leadInStatement = defineRule({
  id: 'lead-in-statement',
  group: 'statements',
  severity: WORDING,
  docs: {
    summary: 'A line of a list ends with a colon, and what it introduces stands beside it and not below it.',
    why: 'Readers and programs take the lines after it for statements of their own, and nobody sees where what it introduces ends.',
    instead:
      'Move the lines that belong to it one step to the right, so that they stand below it; or make it the introduction of a group with a heading.',
    source:
      'Seen in a published Hay job description, where sixteen duties of an accountable officer follow such a line.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Harbour Pilot\naccountabilities:\n  - "As head of the watch, the pilot will in particular:"\n  - Brief each watch.\n  - Log each ship.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Harbour Pilot\n---\n\n## Key accountabilities\n\n- As head of the watch, the pilot will in particular:\n- Brief each watch.\n- Log each ship.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Harbour Pilot\naccountabilities:\n  - text: "As head of the watch, the pilot will in particular:"\n    items:\n      - Brief each watch.\n      - Log each ship.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Harbour Pilot\n---\n\n## Key accountabilities\n\n- As head of the watch, the pilot will in particular:\n  - Brief each watch.\n  - Log each ship.\n',
        },
      },
    ],
  },
  *check({ document, lists }) {
    for (const { statements } of lists) {
      for (const [index, { text, hasItems }] of statements.entries()) {
        if (hasItems || !/:[*_\s]*$/.test(text.value) || wordsIn(text.value).length < LEAST_WORDS) continue;
        if (document.format === 'markdown' && !isInList(document.text, text.range.start)) continue;
        const message =
          index === statements.length - 1
            ? 'This line ends with a colon, and nothing follows it. Write what it introduces below it, or end it with a full stop.'
            : 'This line introduces others, and they stand beside it. Move those that belong to it one step to the right, so that readers see where they end.';
        yield { path: text.path, range: text.range, message };
      }
    }
  },
});

/** A line before a list is not in it, and introduces it as it should. */
function isInList(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*(?:[-*+•·]|\d{1,3}[.)])[ \t]/.test(line);
}
