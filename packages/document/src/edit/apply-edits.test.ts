import { expect, test } from 'vitest';
import { applyEdits } from './apply-edits.ts';

test.each([
  ['abc', [{ range: { start: 1, end: 2 }, newText: 'X' }], 'aXc'],
  [
    'abc',
    [
      { range: { start: 3, end: 3 }, newText: '!' },
      { range: { start: 0, end: 0 }, newText: '>' },
    ],
    '>abc!',
  ],
  [
    'abc',
    [
      { range: { start: 1, end: 1 }, newText: '1' },
      { range: { start: 1, end: 1 }, newText: '2' },
    ],
    'a12bc',
  ],
  [
    'abc',
    [
      { range: { start: 0, end: 2 }, newText: 'X' },
      { range: { start: 1, end: 3 }, newText: 'Y' },
    ],
    'Xc',
  ],
])('%j with %j is %j', (text, edits, expected) => {
  expect(applyEdits(text, edits)).toBe(expected);
});
