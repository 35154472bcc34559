import { equal, ok } from 'node:assert/strict';

/** A text without its marks, and where each mark stood: UTF-16 offsets into `text`, in order. */
export interface MarkedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A text and the one offset that was marked in it. */
export interface TextWithCursor {
  readonly text: string;
  readonly offset: number;
}

/** A text and the half-open range `[start, end)` that was marked in it. */
export interface TextWithRange {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MARK = '$0';

/** Takes every `$0` out of a text: `markedText('a$0b')` is `{ text: 'ab', offsets: [1] }`. */
export function markedText(marked: string): MarkedText {
  const parts = marked.split(MARK);
  const offsets: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    offsets.push(length);
  }
  return { text: parts.join(''), offsets };
}

/** A text with one `$0` where the cursor is. Fails the test when there is not exactly one. */
export function withCursor(marked: string): TextWithCursor {
  const { text, offsets } = markedText(marked);
  const [offset] = offsets;
  ok(offset !== undefined && offsets.length === 1, `one ${MARK} was expected in ${JSON.stringify(marked)}`);
  return { text, offset };
}

/** A text with `$0…$0` around a range. Fails the test when there are not exactly two marks. */
export function withRange(marked: string): TextWithRange {
  const { text, offsets } = markedText(marked);
  const [start, end] = offsets;
  ok(
    start !== undefined && end !== undefined && offsets.length === 2,
    `two ${MARK} were expected in ${JSON.stringify(marked)}`,
  );
  return { text, start, end };
}

/** Puts `$0` back around every range, so that an expectation shows what a finding underlines. */
export function markRanges(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  const offsets = ranges.flatMap(({ start, end }) => [start, end]).sort((a, b) => b - a);
  return offsets.reduce((marked, offset) => `${marked.slice(0, offset)}${MARK}${marked.slice(offset)}`, text);
}

/** A text with the one `$0` at an offset: what `withCursor` takes apart. */
export function markCursor(text: string, offset: number): string {
  equal(offset <= text.length && offset >= 0, true, `offset ${offset} is outside the text`);
  return `${text.slice(0, offset)}${MARK}${text.slice(offset)}`;
}
