import type { LineIndex, Range } from '@role-profile/document';
import { printable } from '../printable.ts';

/** The line a range starts in, and marks below the part that is meant: two lines of text. */
export interface CodeFrame {
  readonly gutter: string;
  readonly line: string;
  readonly marks: string;
}

/** Wider than this, a line is shown only around the place that is meant. */
const WIDTH = 100;
const BEFORE = 30;

export function codeFrame(text: string, lines: LineIndex, range: Range): CodeFrame {
  const { line, character } = lines.positionAt(range.start);
  const start = range.start - character;
  const source = text.slice(start, lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).trimEnd();
  const end = Math.min(Math.max(range.end - start, character + 1), Math.max(source.length, character + 1));
  const from = source.length <= WIDTH ? 0 : Math.max(0, Math.min(character - BEFORE, source.length - WIDTH));
  const shown = source.slice(from, from + WIDTH);
  const lead = from > 0 ? '…' : '';
  const tail = from + WIDTH < source.length ? '…' : '';
  const marked = Math.min(end, from + WIDTH) - character;
  return {
    gutter: String(line + 1),
    line: `${lead}${printable(shown)}${tail}`,
    marks: `${' '.repeat(lead.length + columns(source.slice(from, character)))}${'^'.repeat(Math.max(1, columns(source.slice(character, character + marked))))}`,
  };
}

/** Places on the screen that a text takes: a letter of two UTF-16 units is one, a combining mark none. */
function columns(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
