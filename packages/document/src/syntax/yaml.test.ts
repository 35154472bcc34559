import { expect, test } from 'vitest';
import { type TreeNode, toValue } from '../tree.ts';
import { parseYaml, writeFlowYaml, writeYaml } from './yaml.ts';

test.each([
  ['a: 1\nb: [x, "y"]\n', { a: 1, b: ['x', 'y'] }],
  ['a:\n', { a: null }],
  ['d: 2027-03-01\n', { d: '2027-03-01' }],
  ['a: &x one\nb: *x\n', { a: 'one', b: 'one' }],
  ['a: |\n  one\n  two\nb: >\n  three\n  four\n', { a: 'one\ntwo\n', b: 'three four\n' }],
  ['a: .inf\n', { a: '.inf' }],
  ['"k y": x\n? [c]\n: y\n', { 'k y': 'x', '[c]': 'y' }],
])('%j says %j', (text, value) => {
  const { root, issues } = parseYaml(text);
  expect(root && toValue(root)).toEqual(value);
  expect(issues).toEqual([]);
});

test('ranges are of the file, keys and values apart', () => {
  const { root } = parseYaml('grade: HEO\nlist:\n  - one\n', 100);
  expect(root?.kind === 'map' && root.entries.map(({ keyRange, value }) => [keyRange, value.range])).toEqual([
    [
      { start: 100, end: 105 },
      { start: 107, end: 110 },
    ],
    [
      { start: 111, end: 115 },
      { start: 119, end: 125 },
    ],
  ]);
});

test.each([
  ['a: b: c\n', /second colon/],
  ['a:\n\tb: c\n', /tab/],
  ['a: "x\n', /quotation mark/],
  ['a: 1\n---\nb: 2\n', /second document/],
  ['a: *nobody\n', /nobody/],
  [`a: ${'['.repeat(10_000)}`, /nested/],
  [`a: ${'x'.repeat(1_000_001)}`, /million/],
  [`${'- '.repeat(5000)}x`, /nested/],
])('%#: a broken text gives a clear finding', (text, message) => {
  expect(parseYaml(text).issues[0]?.message).toMatch(message);
});

test('one slip is one finding, however often the parser stumbles', () => {
  const text = 'title: Pilot: nights\n  - a\n  - b: c: d\ngrade: HEO\nowner: "open\n';
  expect(parseYaml(text).issues.map(({ range }) => text.slice(0, range.start).split('\n').length)).toEqual([1, 5]);
});

test('an alias that multiplies itself is cut, in bounded time', () => {
  const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
  const { root } = parseYaml(`a0: &a0 x\n${levels.join('\n')}\n`);
  expect(countNodes(root)).toBeLessThan(200_000);
});

function countNodes(node: TreeNode | undefined): number {
  if (node === undefined || node.kind === 'scalar') return 1;
  const below = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
  return below.reduce((sum, each) => sum + countNodes(each), 1);
}

test('facts on one line', () => {
  expect(writeFlowYaml({ timeShare: 20, assessedBy: ['interview'] })).toBe('{timeShare: 20, assessedBy: [interview]}');
  expect(writeYaml({ a: 'one\ntwo' })).toBe('a: |-\n  one\n  two\n');
});
