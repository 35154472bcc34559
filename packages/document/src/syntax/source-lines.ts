import type { Range } from '../tree.ts';

/** A text by lines, as a Markdown parser counts them. */
export interface SourceLines {
  /** From the first to the last non-blank character of the lines `[from, to)`. */
  range(from: number, to: number): Range;
  line(line: number): string;
  slice(range: Range): string;
}

/** `offset` is where `text` starts in its file; ranges are of the file. */
export function sourceLines(text: string, offset: number): SourceLines {
  const starts: number[] = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const endOf = (line: number): number => ends[line] ?? text.length;
  return {
    range(from, to) {
      let start = startOf(from);
      let end = endOf(Math.max(from, to - 1));
      while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
      while (start < end && isBlank(text.charCodeAt(start))) start += 1;
      return { start: offset + start, end: offset + end };
    },
    line: (line) => text.slice(startOf(line), endOf(line)),
    slice: ({ start, end }) => text.slice(start - offset, end - offset),
  };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x202f;
}
