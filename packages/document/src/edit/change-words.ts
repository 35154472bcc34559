import type { Range } from '../tree.ts';
import type { Edit } from './apply-edits.ts';

/**
 * The edit that changes only the words which differ, so that quotation marks, wrapping and indentation stay as they are.
 * `undefined` where the old words can't be found again in what is written.
 */
export function changeWords(text: string, { start, end }: Range, before: string, after: string): Edit | undefined {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length === 0 || fresh.length === 0) return undefined;
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head]?.lead === fresh[head]?.lead && old[head]?.word === fresh[head]?.word) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameFromEnd(old, fresh, tail)) tail += 1;
  const places = find(text.slice(start, end), old);
  if (places === undefined) return undefined;
  const from = places[head];
  const to = places[old.length - tail - 1];
  const words = fresh.slice(head, fresh.length - tail).map(({ lead, word }, at) => (at === 0 ? word : lead + word));
  const newText = words.join('');
  const removed = old.length - tail - head;
  if (removed > 0 && newText !== '' && from !== undefined && to !== undefined)
    return { range: { start: start + from.start, end: start + to.end }, newText };
  const last = places[head - 1];
  // A word more or less stands with the white space before it, or at the very beginning with the one after.
  if (last !== undefined) {
    const stop = removed > 0 && to !== undefined ? to.end : last.end;
    const lead = newText === '' ? '' : (fresh[head]?.lead ?? ' ');
    return { range: { start: start + last.end, end: start + stop }, newText: lead + newText };
  }
  const next = places[old.length - tail];
  if (next === undefined) return undefined;
  const lead = newText === '' ? '' : (fresh[fresh.length - tail]?.lead ?? ' ');
  return { range: { start: start + (places[0]?.start ?? 0), end: start + next.start }, newText: newText + lead };
}

interface Word {
  /** The white space before it. */
  readonly lead: string;
  readonly word: string;
}

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => {
    const lead = text.slice(end, index);
    end = index + word.length;
    return { lead, word };
  });
}

function sameFromEnd(old: readonly Word[], fresh: readonly Word[], tail: number): boolean {
  const [a, b] = [old[old.length - 1 - tail], fresh[fresh.length - 1 - tail]];
  // What comes before the first word that stays is part of the change.
  return a?.word === b?.word && (a?.lead === b?.lead || a?.lead === '' || b?.lead === '');
}

function find(written: string, words: readonly Word[]): readonly Range[] | undefined {
  const places: Range[] = [];
  let at = 0;
  for (const { word } of words) {
    const found = written.indexOf(word, at);
    if (found < 0) return undefined;
    at = found + word.length;
    places.push({ start: found, end: at });
  }
  return places;
}
