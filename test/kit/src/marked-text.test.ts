import { expect, test } from 'vitest';
import { markCursor, markedText, markRanges, withCursor, withRange } from './marked-text.ts';

test.each([
  ['', { text: '', offsets: [] }],
  ['no mark', { text: 'no mark', offsets: [] }],
  ['$0', { text: '', offsets: [0] }],
  ['title: $0x', { text: 'title: x', offsets: [7] }],
  ['a$0bc$0\nd', { text: 'abc\nd', offsets: [1, 3] }],
  ['👋$0!', { text: '👋!', offsets: [2] }],
])('markedText %j', (marked, expected) => {
  expect(markedText(marked)).toEqual(expected);
});

test('a cursor and a range go there and back', () => {
  const cursor = withCursor('grade: $0B3');
  expect(cursor).toEqual({ text: 'grade: B3', offset: 7 });
  expect(markCursor(cursor.text, cursor.offset)).toBe('grade: $0B3');

  const range = withRange('grade: $0B3$0\n');
  expect(range).toEqual({ text: 'grade: B3\n', start: 7, end: 9 });
  expect(markRanges(range.text, [range])).toBe('grade: $0B3$0\n');
});

test.each(['', '$0$0'])('a cursor is exactly one mark: %j', (marked) => {
  expect(() => withCursor(marked)).toThrow('one $0 was expected');
});

test.each(['', '$0', '$0$0$0'])('a range is exactly two marks: %j', (marked) => {
  expect(() => withRange(marked)).toThrow('two $0 were expected');
});

test('several ranges are marked in one text', () => {
  const ranges = [
    { start: 0, end: 1 },
    { start: 4, end: 5 },
  ];
  expect(markRanges('a b c', ranges)).toBe('$0a$0 b $0c$0');
});
