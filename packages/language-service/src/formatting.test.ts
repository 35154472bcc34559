import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { withCursor, withRange } from '@role-profile/kit';
import { format as formatted, rules } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { formatOnType } from './format-on-type.ts';
import { formatting, rangesFormatting } from './formatting.ts';
import { fromLspRange } from './from-lsp.ts';
import { type RoleFile, roleFile } from './role-file.ts';
import { toLspRange } from './to-lsp.ts';

const open = (format: Format, text: string) => roleFile('file:///a', 1, parseRole(text, format));

function applied({ document, lines }: RoleFile, edits: readonly TextEdit[]): string {
  return applyEdits(
    document.text,
    edits.map(({ range, newText }) => ({ range: fromLspRange(lines, range), newText })),
  );
}

const PROFILE = '---\nkind: role-profile\ntitle: Pier Warden\n---\n\n';

describe('a whole file', () => {
  test.each([
    ['yaml', 'kind: role-profile\ntitle: Pier Warden  \n\n\n', 'kind: role-profile\ntitle: Pier Warden\n'],
    ['markdown', `${PROFILE}##Impact \n\n- A.`, `${PROFILE}## Impact\n\n- A.\n`],
    ['yaml', 'kind: role-profile\ntitle: A\n', 'kind: role-profile\ntitle: A\n'],
  ] as const)('in %s: %j', (format, before, after) => {
    const file = open(format, before);
    const edits = formatting(file);
    expect(applied(file, edits)).toBe(after);
    expect(formatting(open(format, after))).toEqual([]);
  });

  test('is what the command line writes, for every example of a rule about layout', () => {
    for (const { docs } of rules.filter(({ layout }) => layout)) {
      for (const { bad } of docs.examples) {
        for (const [format, text] of Object.entries(bad) as [Format, string][]) {
          const file = open(format, text);
          expect(applied(file, formatting(file))).toBe(applyEdits(text, formatted(file.document)));
        }
      }
    }
  });
});

describe('part of a file', () => {
  test.each([
    ['yaml', 'kind: role-profile\n$0title: A  \n$0owner: B  \n', 'kind: role-profile\ntitle: A\nowner: B  \n'],
    ['markdown', `${PROFILE}$0##Impact$0\n\n- A. \n`, `${PROFILE}## Impact\n\n- A. \n`],
    ['yaml', 'kind: role-profile\ntitle$0: A  \nowner: B $0 \n', 'kind: role-profile\ntitle: A\nowner: B  \n'],
  ] as const)('in %s: %j', (format, before, after) => {
    const { text, start, end } = withRange(before);
    const file = open(format, text);
    expect(applied(file, rangesFormatting(file, [toLspRange(file.lines, { start, end })]))).toBe(after);
  });
});

describe('Enter', () => {
  test.each([
    ['yaml', 'continues a list', 'autonomy:\n  - A.\n$0', 'autonomy:\n  - A.\n  - '],
    [
      'yaml',
      'takes the place of the blanks that the editor put there',
      'autonomy:\n  - A.\n    $0\n',
      'autonomy:\n  - A.\n  - \n',
    ],
    ['yaml', 'ends a list on an empty item', 'autonomy:\n  - A.\n  - \n  $0\n', 'autonomy:\n  - A.\n\n'],
    [
      'yaml',
      'keeps the ends of lines',
      'autonomy:\r\n  - A.\r\n  -\r\n$0\r\nimpact:\r\n',
      'autonomy:\r\n  - A.\r\n\r\nimpact:\r\n',
    ],
    [
      'yaml',
      'does nothing below the first fact of an item',
      'locations:\n  - name: Pier\n$0',
      'locations:\n  - name: Pier\n',
    ],
    [
      'yaml',
      'does nothing in a text of several lines',
      'purpose: |\n  For:\n  - boats\n$0',
      'purpose: |\n  For:\n  - boats\n',
    ],
    [
      'yaml',
      'does nothing in a text of several lines inside a list',
      'autonomy:\n  - |\n    - a\n$0',
      'autonomy:\n  - |\n    - a\n',
    ],
    ['yaml', 'does nothing below a fact', 'title: A\n$0', 'title: A\n'],
    ['yaml', 'does nothing between facts', 'title: - A\n$0', 'title: - A\n'],
    ['markdown', 'continues a list', `${PROFILE}## Impact\n\n- A.\n$0`, `${PROFILE}## Impact\n\n- A.\n- `],
    [
      'markdown',
      'continues a list inside a list',
      '## Impact\n\n- A.\n  * b\n$0\n',
      '## Impact\n\n- A.\n  * b\n  * \n',
    ],
    [
      'markdown',
      'counts on, and changes no other number',
      '## Impact\n\n1. A.\n$0\n2. B.\n',
      '## Impact\n\n1. A.\n2. \n2. B.\n',
    ],
    ['markdown', 'ends a list on an empty item', '## Impact\n\n- A.\n- \n$0\n', '## Impact\n\n- A.\n\n'],
    [
      'markdown',
      'continues a list among the facts',
      '---\nworkingPatterns:\n- job-share\n$0\n---\n',
      '---\nworkingPatterns:\n- job-share\n- \n---\n',
    ],
    [
      'markdown',
      'does nothing where something stands on the line',
      '## Impact\n\n- A.\n$0and b.\n',
      '## Impact\n\n- A.\nand b.\n',
    ],
    ['markdown', 'does nothing where the editor began an item', '## Impact\n\n- A.\n- $0\n', '## Impact\n\n- A.\n- \n'],
    ['markdown', 'does nothing below a paragraph', '## Impact\n\nA.\n$0\n', '## Impact\n\nA.\n\n'],
    ['markdown', 'does nothing in code', '## Impact\n\n```\n- a\n$0\n```\n', '## Impact\n\n```\n- a\n\n```\n'],
    ['markdown', 'does nothing below the line of facts', '---\nkind: vacancy\n---\n$0', '---\nkind: vacancy\n---\n'],
    ['markdown', 'does nothing below a line across the page', '## Impact\n\n* * *\n$0', '## Impact\n\n* * *\n'],
  ] as const)('in %s %s', (format, _name, before, after) => {
    const { text, offset } = withCursor(before);
    const file = open(format, text);
    expect(applied(file, formatOnType(file, file.lines.positionAt(offset), '\n'))).toBe(after);
  });

  test('other signs do nothing, and neither does a first line', () => {
    const file = open('yaml', 'autonomy:\n  - A.\n');
    expect(formatOnType(file, { line: 2, character: 0 }, '-')).toEqual([]);
    expect(formatOnType(file, { line: 0, character: 0 }, '\n')).toEqual([]);
  });
});
