import type { DocumentIssue, LabelLine, Section } from '../role-document.ts';
import type { MapNode, Range } from '../tree.ts';

/** A file whose text has been brought under the keys of the model, in either syntax. */
export interface Bound {
  readonly root: MapNode;
  readonly sections: readonly Section[];
  readonly facts: Range | undefined;
  readonly labels: readonly LabelLine[];
  /** Found on demand: most readers of a tree never ask. */
  readonly issues: () => readonly DocumentIssue[];
}
