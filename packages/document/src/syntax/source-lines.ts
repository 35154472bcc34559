import type { Range } from '../tree.ts';

/** A text by lines, as a Markdown parser counts them. */
export interface SourceLines {
  /** From the first to the last non-blank character of the lines `[from, to)`. */
  range(from: number, to: number): Range;
  slice(range: Range): string;
}

/** `offset` is where `text` starts in its file; ranges are of the file. */
export function sourceLines(text: string, offset: number): SourceLines {
  const starts = lineStarts(text);
  const length = text.length;
  return {
    range(from, to) {
      let start = starts[from] ?? length;
      // The line end is blank as well, so that the start of the next line serves as the end of this one.
      let end = starts[Math.max(from + 1, to)] ?? length;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
      while (start < end && isBlank(text.charCodeAt(start))) start += 1;
      return { start: offset + start, end: offset + end };
    },
    slice: ({ start, end }) => text.slice(start - offset, end - offset),
  };
}

/** Where each line starts; `\n`, `\r\n` and a lone `\r` end one. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x202f;
}
