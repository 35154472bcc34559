/** One allowed or suggested value: what is written in the file, what it is called, and what it means to an author. */
export interface Term {
  readonly value: string;
  readonly title: string;
  readonly guidance: string;
  readonly example?: TermExample;
}

/** Two cases that show where a value begins and ends. */
export interface TermExample {
  /** A case that the value is for. */
  readonly good: string;
  /** A case that it is easily taken for, and that is something else. */
  readonly poor: string;
}

/** A list of values. A closed one is checked; an open one only suggests. */
export interface Vocabulary {
  readonly id: string;
  readonly closed: boolean;
  readonly source: string;
  readonly terms: readonly Term[];
}

export type TermRow = readonly [value: string, title: string, guidance: string, good: string, poor: string];

/** A vocabulary from a table: value, title, guidance, a case it is for and a case it is not for. */
export function vocabulary(
  id: string,
  { closed, source }: Pick<Vocabulary, 'closed' | 'source'>,
  rows: readonly TermRow[],
): Vocabulary {
  const terms = rows.map(([value, title, guidance, good, poor]) => ({
    value,
    title,
    guidance,
    example: { good, poor },
  }));
  return { id, closed, source, terms };
}

/** The values of a vocabulary, as the list that a check compares with. */
export function values(list: Vocabulary): [string, ...string[]] {
  const [first, ...rest] = list.terms.map((term) => term.value);
  if (first === undefined) throw new Error(`The vocabulary ${list.id} is empty`);
  return [first, ...rest];
}

/** The source of lists that are this model’s own. */
export const OWN = 'the role-profile model';
