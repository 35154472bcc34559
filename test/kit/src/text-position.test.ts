import { expect, test } from 'vitest';
import { offsetAt, positionAt } from './text-position.ts';

test.each([
  ['', 0, { line: 0, character: 0 }],
  ['ab', 2, { line: 0, character: 2 }],
  ['a\nb', 2, { line: 1, character: 0 }],
  ['a\r\nbc', 4, { line: 1, character: 1 }],
  ['a\rb', 2, { line: 1, character: 0 }],
  ['👋\n👋x', 5, { line: 1, character: 2 }],
  ['a\n', 2, { line: 1, character: 0 }],
])('%j at %i', (text, offset, position) => {
  expect(positionAt(text, offset)).toEqual(position);
  expect(offsetAt(text, position)).toBe(offset);
});

test.each([
  ['ab\ncd', { line: 0, character: 9 }, 2],
  ['ab\r\ncd', { line: 0, character: 9 }, 2],
  ['ab\ncd', { line: 9, character: 0 }, 5],
])('a position beyond %j is brought back', (text, position, offset) => {
  expect(offsetAt(text, position)).toBe(offset);
});
