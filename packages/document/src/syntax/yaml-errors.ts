import type { Range } from '../tree.ts';
import { syntaxMessage } from './yaml-messages.ts';

/** A place where the text cannot be read, in plain words. */
export interface SyntaxIssue {
  readonly range: Range;
  readonly message: string;
}

/** What the library says of a mistake: its code, offsets into the text, and words that only a programmer understands. */
interface YamlError {
  readonly code: string;
  readonly pos: readonly [start: number, end: number];
  readonly message: string;
}

/** The mistakes of a text, one for each slip and with its place in that text. Dearer than finding them, so only on demand. */
export function readErrors(errors: readonly YamlError[], text: string): readonly SyntaxIssue[] {
  let opened: readonly RegExpExecArray[] | undefined;
  const quotes = (): readonly RegExpExecArray[] => {
    opened ??= [...text.matchAll(OPEN_QUOTE)];
    return opened;
  };
  return firstOfEach(errors, text).map((error) => {
    const [start, end] = placeOf(error, text, quotes);
    return { range: { start, end }, message: syntaxMessage(error.code, text, start) };
  });
}

/** A quotation mark that was never closed is noticed far below; the author’s slip is where it was opened. */
function placeOf(error: YamlError, text: string, quotes: () => readonly RegExpExecArray[]): Place {
  if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return pastBlanks(error.pos, text);
  const opened = quotes().findLast(({ index, 0: line }) => index + line.length <= error.pos[0]);
  if (opened === undefined) return error.pos;
  const end = opened.index + opened[0].length;
  return [end - (opened[1] ?? '').length, end];
}

type Place = readonly [start: number, end: number];

/** An error that begins with the space before a word is about the word. */
function pastBlanks([start, end]: Place, text: string): Place {
  const blanks = /\s*/y;
  blanks.lastIndex = start;
  const from = start + (blanks.exec(text)?.[0].length ?? 0);
  return from >= text.length ? [start, end] : [from, Math.max(end, from + 1)];
}

/** A value that starts with a quotation mark which does not come again in its line. */
const OPEN_QUOTE = /(?<=^|\n)[ \t]*(?:-[ \t]+)*[^\s:'"-][^:\n]*:[ \t]+('(?:[^'\n]|'')*|"(?:[^"\\\n]|\\.)*)(?=\n|$)/g;

/** One slip makes a parser stumble several times: what follows it closely is the same mistake. */
function firstOfEach(errors: readonly YamlError[], text: string): readonly YamlError[] {
  const kept: YamlError[] = [];
  let until = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] <= until) continue;
    if (kept.length >= MAX_ERRORS) break;
    kept.push(error);
    const nextKey = /\n[A-Za-z][\w-]*:/g;
    nextKey.lastIndex = error.pos[0];
    until = nextKey.exec(text)?.index ?? text.length;
  }
  return kept;
}

/** Nobody mends more than this before looking again. */
const MAX_ERRORS = 100;
