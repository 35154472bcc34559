import type { Range } from '@role-profile/document';
import type { Path } from '@role-profile/schema';
import type { Severity } from './severity.ts';

/** Something in the author's file that should be otherwise. */
export interface Finding {
  /** The id of the rule that found it; it does not change between versions. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, why it matters and what to write instead. */
  readonly message: string;
  /** Path in the normal form, the same in both syntaxes. */
  readonly path: Path;
  /** What to underline: UTF-16 offsets into the file, half-open. */
  readonly range: Range;
  /** Another place in the same file that this finding is about. */
  readonly related?: RelatedPlace;
  /** Whether `fixOf` has an edit for it. */
  readonly fixable: boolean;
}

export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}
