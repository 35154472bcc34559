import type { Path } from '../path.ts';

/**
 * A fact about several fields at once that no JSON Schema can say. Its code is the code of the rule that reports it,
 * and what validators without this package must do without.
 */
export interface Refinement {
  readonly code: string;
  /** What holds in a right document, in one sentence. */
  readonly holds: string;
  /** Where a role in its normal form breaks it. The role is unchecked: any value may stand anywhere. */
  check(role: Readonly<Record<string, unknown>>): Iterable<Breach>;
}

/** One place where a refinement does not hold. */
export interface Breach {
  /** Path in the normal form of the value that is best changed. */
  readonly path: Path;
  /** What is wrong, why it matters and what to write instead. */
  readonly message: string;
}
