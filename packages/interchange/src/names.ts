import { foldHeading, type Vocabulary } from '@role-profile/schema';

/** Whether two names of things are the same but for case, marks and `and` for `&`. */
export function sameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

/** The values of vocabularies by name: a table that is asked for each heading of a document. */
export function nameTable(lists: readonly Vocabulary[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((list) =>
      list.terms.flatMap((term) => [
        [foldName(term.title), term.value] as const,
        [foldName(term.value), term.value] as const,
      ]),
    ),
  );
}

/** A name as {@link nameTable} keys it. */
export function foldName(text: string): string {
  if (text.length > LONGEST) return text;
  return foldHeading(text)
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** No name is longer; longer text is not worth folding. */
const LONGEST = 200;
