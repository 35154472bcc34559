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
    if (typeof value === 'string') texts.push({ path, value, range: rangeAt(document, path) });
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value))
      value.forEach((item, index) => {
        collect(item, [...path, index]);
      });
    else for (const [key, below] of Object.entries(value)) collect(below, [...path, key]);
  }
}

/**
 * Where `text.value.slice(start, end)` stands in the file. What is written may differ from the value in its white space,
 * its quotation marks and what surrounds it; where the words cannot be found again, the range of the whole text.
 */
export function rangeWithin(fileText: string, text: RoleText, start: number, end: number): Range {
  const written = flatten(fileText.slice(text.range.start, text.range.end));
  const value = flatten(text.value).text;
  const words = flatten(text.value.slice(start, end)).text;
  const before = flatten(text.value.slice(0, start)).text.length;
  const whole = written.text.indexOf(value);
  const at = whole >= 0 ? whole + before : nthIndexOf(written.text, words, countBefore(value, words, before));
  const first = written.offsets[at];
  const last = written.offsets[at + words.length - 1];
  if (words === '' || first === undefined || last === undefined) return text.range;
  return { start: text.range.start + first, end: text.range.start + last + 1 };
}

interface Flat {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stood before. */
  readonly offsets: readonly number[];
}

/** The same text with each run of white space as one space, so that wrapped and indented lines compare equal. */
function flatten(raw: string): Flat {
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charAt(index);
    const isSpace = /\s/.test(unit);
    if (isSpace && text.endsWith(' ')) continue;
    text += isSpace ? ' ' : unit;
    offsets.push(index);
  }
  return { text, offsets };
}

function countBefore(text: string, words: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + 1)) count++;
  return count;
}

function nthIndexOf(text: string, words: string, skip: number): number {
  let at = text.indexOf(words);
  for (let left = skip; left > 0 && at >= 0; left--) at = text.indexOf(words, at + 1);
  return at;
}
