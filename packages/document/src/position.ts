/** A place as editors count it: lines from 0, characters in UTF-16 units from the start of the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LineIndex {
  readonly lineCount: number;
  /** The place of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position;
  /** The offset of a place; characters past the end of a line are moved to its end. */
  offsetAt(position: Position): number;
}

/** Finds line starts once (`\n`, `\r\n` and lone `\r` end a line), then answers in logarithmic time. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBefore(starts, at);
      return { line, character: at - (starts[line] ?? 0) };
    },
    offsetAt({ line, character }) {
      const start = starts[line];
      if (start === undefined) return line < 0 ? 0 : text.length;
      const next = starts[line + 1] ?? text.length + 1;
      let end = next - 1;
      if (text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13 && end > start) end -= 1;
      return Math.min(start + Math.max(character, 0), end);
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
