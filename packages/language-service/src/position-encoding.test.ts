import { describe, expect, test } from 'vitest';
import { encodedLines, encodingOf } from './position-encoding.ts';
import { Store } from './store.ts';

test.each([
  [undefined, 'utf-16'],
  [[], 'utf-16'],
  [['utf-8', 'utf-16'], 'utf-16'],
  [['utf-8'], 'utf-8'],
  [['utf-32', 'utf-8'], 'utf-8'],
  [['utf-32'], 'utf-32'],
  [['morse'], 'utf-16'],
])('an editor that offers %j is spoken to in %s', (offered, expected) => {
  expect(encodingOf(offered)).toBe(expected);
});

const TEXT = 'title: Café 🚢 Warden\r\n\n🚢\n';
const warden = TEXT.indexOf('Warden');

describe.each([
  ['utf-16', 15, 2],
  ['utf-8', 18, 4],
  ['utf-32', 14, 1],
] as const)('in %s', (encoding, before, ship) => {
  const lines = encodedLines(TEXT, encoding);

  test('places are counted as the editor counts', () => {
    expect(lines.positionAt(warden)).toEqual({ line: 0, character: before });
    expect(lines.offsetAt({ line: 0, character: before })).toBe(warden);
    expect(lines.positionAt(TEXT.length - 1)).toEqual({ line: 2, character: ship });
    expect(lines.lineCount).toBe(4);
  });

  test.each([
    [0, 999, TEXT.indexOf('\r')],
    [1, 1, TEXT.indexOf('\n') + 1],
    [-1, 4, 0],
    [0, -3, 0],
    [9, 0, TEXT.length],
  ])('a place outside a line is moved to its nearest end: %i, %i', (line, character, expected) => {
    expect(lines.offsetAt({ line, character })).toBe(expected);
  });

  test.each([
    ['yaml', 'file:///a.role.yaml', 'kind: vacancy\n# ', '\n'],
    ['markdown', 'file:///a.role.md', '---\nkind: vacancy\n---\n\n', ''],
  ])('changes are taken at the places the editor means, in %s', (languageId, uri, head, tail) => {
    const line = head.split('\n').length - 1;
    const lead = head.endsWith('# ') ? 2 : 0;
    const store = new Store(encoding);
    store.open({ uri, languageId, version: 1, text: `${head}Café 🚢 Warden${tail}` });
    const at = lead + before - 'title: '.length;
    const file = store.change({ uri, version: 2 }, [
      { range: { start: { line, character: at }, end: { line, character: at + 6 } }, text: '🚢é' },
      {
        range: { start: { line, character: at + ship }, end: { line, character: at + ship } },
        text: '!',
      },
    ]);
    expect(file?.document.text).toBe(`${head}Café 🚢 🚢!é${tail}`);
  });
});

test('a place inside a sign is its start', () => {
  expect(encodedLines('🚢a', 'utf-8').offsetAt({ line: 0, character: 2 })).toBe(0);
});
