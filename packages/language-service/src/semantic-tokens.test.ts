import { type Format, parseRole } from '@role-profile/document';
import { expect, test } from 'vitest';
import { fromLspRange } from './from-lsp.ts';
import { roleFile } from './role-file.ts';
import { semanticTokens, semanticTokensEdits, semanticTokensLegend } from './semantic-tokens.ts';

/** Each token as its words and its type, decoded as an editor does it. */
function tokens(format: Format, text: string, lines?: readonly [number, number]): string[] {
  const file = roleFile('file:///pier-warden.role.md', 1, parseRole(text, format));
  const [from, to] = lines ?? [];
  const within = from === undefined || to === undefined ? [] : [range(from, 0, to, 0)];
  const data = semanticTokens(file, ...within);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + along : along;
    line += down;
    const { start, end } = fromLspRange(file.lines, range(line, character, line, character + length));
    const modifier = modifiers === 1 ? ` ${semanticTokensLegend.tokenModifiers[0]}` : '';
    found.push(`${text.slice(start, end)}: ${semanticTokensLegend.tokenTypes[type]}${modifier}`);
  }
  return found;
}

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}

const MARKDOWN = `---
kind: vacancy
id: pier-warden
title: Warden of [name of
  pier]
colour: red
reportsTo: harbour-manager
---

# Warden

## Main duties

### On the pier

- Walk the TBC. {timeShare: 20}

## Success profile

### Behaviours

- Leadership (level 3)

## Getting here
`;

test.each([
  [
    'markdown',
    MARKDOWN,
    [
      'kind: property',
      'vacancy: enumMember',
      'id: property',
      'pier-warden: variable declaration',
      'title: property',
      '[name of: parameter',
      'pier]: parameter',
      'reportsTo: property',
      'harbour-manager: variable',
      'Main duties: class',
      'TBC: parameter',
      'timeShare: property',
      'Success profile: class',
      'Behaviours: class',
      'Leadership: enumMember',
    ],
  ],
  [
    'yaml',
    'kind: vacancy\r\nid: "pier-warden"\r\nreportsTo: [harbour-manager, Pier Board]\r\npersonSpecification:\r\n  essential:\r\n    - text: Can read [what].\r\n      assessedBy: [interview, dance]\r\nnote: x\r\n',
    [
      'kind: property',
      'vacancy: enumMember',
      'id: property',
      'pier-warden: variable declaration',
      'reportsTo: property',
      'harbour-manager: variable',
      'personSpecification: property',
      'essential: property',
      'text: property',
      '[what]: parameter',
      'assessedBy: property',
      'interview: enumMember',
    ],
  ],
  ['markdown', '**Grade:** HEO\n', ['Grade: property', 'HEO: enumMember']],
  ['yaml', 'kind: [vacancy\ntitle: "A\n', ['kind: property', 'vacancy: enumMember', 'title: property']],
  ['yaml', 'title: &t TBC\nowner: *t\n', ['title: property', 'TBC: parameter', 'owner: property']],
  ['markdown', '', []],
] as const)('%s %j', (format, text, expected) => {
  expect(tokens(format, text)).toEqual(expected);
});

test('only the tokens of a range', () => {
  expect(tokens('markdown', MARKDOWN, [11, 15])).toEqual(['Main duties: class']);
  expect(tokens('yaml', 'kind: vacancy\ntitle: TBC\n', [1, 2])).toEqual(['title: property', 'TBC: parameter']);
});

test.each([
  [[], []],
  [[0, 0, 4, 1, 0], []],
  [[], [0, 0, 4, 1, 0]],
  [
    [0, 0, 4, 1, 0, 1, 0, 5, 1, 0],
    [0, 0, 4, 1, 0, 2, 0, 5, 1, 0],
  ],
  [
    [0, 0, 4, 1, 0],
    [0, 0, 4, 1, 0],
  ],
  [
    [1, 1, 1],
    [1, 1, 1, 1],
  ],
])('edits from %j to %j lead there', (before, after) => {
  const result = [...before];
  for (const { start, deleteCount, data = [] } of semanticTokensEdits(before, after))
    result.splice(start, deleteCount, ...data);
  expect(result).toEqual(after);
});

test('one changed word is one small edit', () => {
  const before = [0, 0, 4, 1, 0, 1, 0, 5, 1, 0, 1, 0, 2, 1, 0];
  expect(semanticTokensEdits(before, before.toSpliced(7, 1, 9))).toEqual([{ start: 7, deleteCount: 1, data: [9] }]);
  expect(semanticTokensEdits(before, before)).toEqual([]);
});
