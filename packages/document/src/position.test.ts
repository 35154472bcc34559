import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineIndex } from './position.ts';

test.each([
  ['', 0, 0, 0],
  ['ab\ncd', 4, 1, 1],
  ['ab\r\ncd', 4, 1, 0],
  ['ab\rcd', 3, 1, 0],
  ['a\n', 2, 1, 0],
  ['😀b', 2, 0, 2],
])('%j at %i is line %i, character %i', (text, offset, line, character) => {
  expect(lineIndex(text).positionAt(offset)).toEqual({ line, character });
});

test('offset to position and back is the same offset, unless it stands inside a line end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', ' ') }), fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      const index = lineIndex(text);
      const inside = text[offset - 1] === '\r' && text[offset] === '\n';
      expect(index.offsetAt(index.positionAt(offset))).toBe(inside ? offset - 1 : offset);
    }),
    { numRuns: 2000 },
  );
});

test('places outside the text move to its nearest end', () => {
  const index = lineIndex('ab\ncd');
  expect(index.offsetAt({ line: 9, character: 0 })).toBe(5);
  expect(index.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(index.positionAt(-5)).toEqual({ line: 0, character: 0 });
  expect(index.lineCount).toBe(2);
});
