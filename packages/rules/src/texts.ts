import { type Range, type RoleDocument, rangeAt } from '@role-profile/document';
import type { Path } from '@role-profile/schema';

/** One piece of text in a role. */
export interface RoleText {
  /** Path in the normal form. */
  readonly path: Path;
  readonly value: string;
  /** Where it is written; for one half of a short form, the whole of the short form. */
  readonly range: Range;
}

/** Every text of a role, in the order of its normal form. */
export function textsOf(document: RoleDocument): readonly RoleText[] {
  const texts: RoleText[] = [];
  collect(document.role, []);
  return texts;

  function collect(value: unknown, path: Path): void {
    if (typeof value === 'string') texts.push(textAt(document, path, value));
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value))
      value.forEach((item, index) => {
        collect(item, [...path, index]);
      });
    else for (const [key, below] of Object.entries(value)) collect(below, [...path, key]);
  }
}

/** Where a text stands is looked up only for the few of which something is said. */
function textAt(document: RoleDocument, path: Path, value: string): RoleText {
  let range: Range | undefined;
  return {
    path,
    value,
    get range() {
      range ??= rangeAt(document, path);
      return range;
    },
  };
}

/** Where a part of one text stands in the file: offsets into its value, half-open, to a range of the file. */
export type Locate = (start: number, end: number) => Range;

/**
 * Prepares to find parts of a text in the file. What is written may differ from the value in its white space, its
 * quotation marks and what surrounds it, so word is matched with word; where one cannot be found again, the answer is
 * the range of the whole text.
 */
export function locatorOf(fileText: string, text: RoleText): Locate {
  const words = wordsOf(fileText.slice(text.range.start, text.range.end), text.value);
  return (start, end) => {
    const from = placeOf(words, start);
    const last = placeOf(words, end - 1);
    if (from === undefined || last === undefined) return text.range;
    return { start: text.range.start + from, end: text.range.start + last + 1 };
  };
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** Where it is in what is written; `undefined` where it is written in another way. */
  readonly written: number | undefined;
}

/** How far what is written may run on without a word of the value: bullets, indentation, keys in between. */
const FAR = 200;

function wordsOf(written: string, value: string): readonly Word[] {
  let at = Math.max(written.indexOf(value), 0);
  return Array.from(value.matchAll(/\S+/gu), ({ 0: word, index: start }) => {
    const found = written.slice(at, at + word.length + FAR).indexOf(word);
    const place = found < 0 ? undefined : at + found;
    if (place !== undefined) at = place + word.length;
    return { start, end: start + word.length, written: place };
  });
}

/** Where one unit of the value is in what is written, found by halving. */
function placeOf(words: readonly Word[], offset: number): number | undefined {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word === undefined) return undefined;
    if (offset < word.start) high = middle - 1;
    else if (offset >= word.end) low = middle + 1;
    else return word.written === undefined ? undefined : word.written + offset - word.start;
  }
  return undefined;
}
