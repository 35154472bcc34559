import { type Format, parseRole } from '@role-profile/document';
import { expect, test } from 'vitest';
import type { Context } from './context.ts';
import { foldingRanges } from './folding-ranges.ts';
import { roleFile } from './role-file.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
  foldsWholeLines: true,
};

/** Each fold as its first line, how many lines it hides, and its kind. */
function folds(format: Format, text: string, context = editor): string[] {
  const lines = text.split(/\r\n|\n/);
  return foldingRanges(roleFile('file:///a', 1, parseRole(text, format)), context).map(
    ({ startLine, endLine, kind }) => `${lines[startLine]} +${endLine - startLine}${kind ? ` ${kind}` : ''}`,
  );
}

const MARKDOWN = `---
kind: vacancy
contract:
  type: loan
---

<!-- For the panel:
not for print -->

## Duties

### On the pier

- Walk it.
- Sweep it,
  every day.
  - And the steps.

### On the water

- Row.


## Getting here

By boat.
`;

const YAML = `# What this is:
# a sample
kind: vacancy
purpose: |
  Keeps the pier.

  # no comment

accountabilities:
  - heading: On the pier
    items:
      - Walk it.
      - text: Sweep it.
        timeShare: 20
workingPatterns: [
  job-share,
]

`;

test.each([
  [
    'markdown',
    MARKDOWN,
    [
      '--- +4',
      'contract: +1',
      '<!-- For the panel: +1 comment',
      '## Duties +11',
      '### On the pier +5',
      '- Walk it. +3',
      '- Sweep it, +2',
      '### On the water +2',
      '## Getting here +2',
    ],
  ],
  [
    'yaml',
    YAML,
    [
      '# What this is: +1 comment',
      'purpose: | +3',
      'accountabilities: +5',
      '  - heading: On the pier +4',
      '    items: +3',
      '      - text: Sweep it. +1',
      'workingPatterns: [ +1',
    ],
  ],
  ['markdown', '---\r\nkind: vacancy\r\n---\r\n\r\n## Duties\r\n\r\n- Walk.\r\n', ['--- +2', '## Duties +2']],
  ['markdown', '---\nkind: vacancy\n## Duties\n\n- Walk.\n', ['--- +1', '## Duties +2']],
  ['markdown', '## Duties\n\n```\n<!-- a\n-->\n```\n', ['## Duties +5', '``` +3']],
  ['markdown', 'Some words.\n\n## Duties\n\n- Walk.\n\n## Own words\n\nText.\n', ['## Duties +2', '## Own words +2']],
  ['yaml', 'kind: vacancy\ncontract:\n  type: loan\n   : [\n', ['contract: +2']],
  ['yaml', 'kind: vacancy\n', []],
  ['markdown', '', []],
] as const)('%s %j', (format, text, expected) => {
  expect(folds(format, text)).toEqual(expected);
});

test('an editor that can fold within a line hides the closing bracket as well', () => {
  expect(folds('yaml', YAML, { ...editor, foldsWholeLines: false })).toContain('workingPatterns: [ +2');
});

test.each([
  ['yaml', YAML, 3, ['# What this is: +1 comment', 'purpose: | +3', 'accountabilities: +5']],
  ['markdown', MARKDOWN, 4, ['--- +4', '<!-- For the panel: +1 comment', '## Duties +11', '## Getting here +2']],
  ['markdown', MARKDOWN, 0, []],
] as const)('%s: of too many, the outermost %#', (format, text, mostFolds, expected) => {
  expect(folds(format, text, { ...editor, mostFolds })).toEqual(expected);
});
