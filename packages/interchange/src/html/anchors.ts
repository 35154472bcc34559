import { keyRangeAt, type Range, type RoleDocument, rangeAt } from '@role-profile/document';
import type { Path } from '@role-profile/schema';
import type { ProseLines } from './page.ts';

/** Key and value at a path of the normal form, without the white space behind them; nothing where the field is not written. */
export function placeOf(document: RoleDocument, path: Path): Range | undefined {
  const [field] = document.authorPath(path);
  if (field === undefined || document.findEntry(document.root, field) === undefined) return undefined;
  const key = keyRangeAt(document, path);
  const value = rangeAt(document, path);
  const start = Math.min(key.start, value.start);
  return { start, end: trimmedEnd(document.text, start, Math.max(key.end, value.end)) };
}

/**
 * Where the lines of a prose value stand. The source may indent them, and may have comments between them. `undefined`
 * where it writes them in another way, such as in quotation marks.
 */
export function proseLines(document: RoleDocument, path: Path, prose: string): ProseLines | undefined {
  const { start, end } = rangeAt(document, path);
  const source = linesIn(document.text, start, end);
  const places: (Range | undefined)[] = [];
  let at = 0;
  for (const line of prose.split('\n')) {
    const words = line.trim();
    if (words === '') {
      places.push(undefined);
      continue;
    }
    while (at < source.length && source[at]?.words !== words) at += 1;
    const found = source[at];
    if (found === undefined) return undefined;
    places.push(found.range);
    at += 1;
  }
  return (first, last) => {
    const lines = places.slice(first, last).filter((range) => range !== undefined);
    const [head, tail] = [lines[0], lines.at(-1)];
    return head === undefined || tail === undefined ? undefined : { start: head.start, end: tail.end };
  };
}

function linesIn(text: string, start: number, end: number): readonly { words: string; range: Range }[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const from = at + (line.length - line.trimStart().length);
      const words = line.trim();
      at += line.length + 1;
      return { words, range: { start: from, end: from + words.length } };
    });
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
