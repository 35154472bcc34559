import type { Range, ScalarNode } from '@role-profile/document';
import { behaviours, type Field, type Term } from '@role-profile/schema';
import { itemTermsOf } from './vocabularies-of.ts';

/** A value of a vocabulary and where its words stand. */
export interface FoundTerm {
  readonly term: Term;
  readonly range: Range;
}

/**
 * The value of the field’s vocabulary that stands at a node: the whole of it, or a behaviour with its level after it, as
 * in “Leadership (level 3)”. `undefined` for any other text. `text` is that of the file.
 */
export function termInValue(text: string, { value, range }: ScalarNode, field: Field): FoundTerm | undefined {
  const words = String(value);
  if (value === null || words.length > LONGEST) return undefined;
  const terms = itemTermsOf(field);
  const whole = terms.find((term) => term.value === words);
  if (whole !== undefined) return { term: whole, range };
  if (terms !== behaviours.terms) return undefined;
  const term = terms.find(
    (one) => words.startsWith(one.value) && /^[\s,–—-]*\(?level\b/i.test(words.slice(one.value.length)),
  );
  const at = term === undefined ? -1 : text.slice(range.start, range.end).indexOf(term.value);
  if (term === undefined || at < 0) return undefined;
  return { term, range: { start: range.start + at, end: range.start + at + term.value.length } };
}

/** No value is longer, so running text need not be compared with any. */
const LONGEST = 120;
