import type { Range } from '../tree.ts';

/** Where the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** Where the line that holds `offset` ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return text.charCodeAt(end - 1) === 13 && end > offset ? end - 1 : end;
}

/** Where the line after the one that holds `offset` starts; the end of the text after its last line. */
export function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

/** The end of a range without the blanks that it ends in. */
export function contentEnd(text: string, { start, end }: Range): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The blanks that the line of `offset` starts with, and how many units stand before `offset` as blanks of equal width. */
export function columnBlanks(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset));
}

export function isBlankLine(text: string, start: number): boolean {
  return start < text.length && text.slice(start, lineEnd(text, start)).trim() === '';
}

/** The line break that the author uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n';
}
