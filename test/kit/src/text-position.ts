/** Line and character, both from 0, in UTF-16 units: what the Language Server Protocol counts in. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** The position of an offset. Lines end at `\n`, `\r\n` or `\r`. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The offset of a position: the end of the line for a character beyond it, the end of the text for a line beyond it. */
export function offsetAt(text: string, position: TextPosition): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const line = lines[position.line];
  if (line === undefined) return text.length;
  const start = lines.slice(0, position.line).reduce((length, before) => length + before.length, 0);
  return start + Math.min(position.character, line.replace(/[\r\n]+$/, '').length);
}
