import type { Kind, Path, Status } from '@role-profile/schema';
import type { FindEntry, MapNode, Range } from './tree.ts';

/** The two ways to write a role file. */
export type Format = 'yaml' | 'markdown';

/**
 * What is wrong with a document by its syntax and by the model, without a severity.
 * `syntax`: the text cannot be read there. `missing`, `unknown`, `wrong`: see `SchemaIssue`. `duplicate`: a field stands twice.
 */
export interface DocumentIssue {
  readonly code: 'syntax' | 'missing' | 'unknown' | 'wrong' | 'duplicate';
  /** Path in the normal form. */
  readonly path: Path;
  readonly range: Range;
  readonly message: string;
  /** How a missing field is needed. */
  readonly need?: 'always' | 'required' | 'recommended';
  /** For `wrong`: the code of the refinement that does not hold; see `SchemaIssue`. */
  readonly refinement?: string;
  /** What was most likely meant, ready to stand at `range` instead. */
  readonly suggestion?: string;
  /** The place that this issue is about as well, such as the first of two duplicates. */
  readonly related?: Range;
}

/** One line of the outline: a headed section in Markdown, a top-level key in YAML, with what stands below it. */
export interface Section {
  /** The words of the heading, or the key. */
  readonly name: string;
  readonly nameRange: Range;
  /** Heading and content. */
  readonly range: Range;
  /** Path in the normal form of what the section holds; for a section that is no field, its place in `additionalSections`. */
  readonly path: Path;
  /** Markdown: 1 to 6, and 7 for a bold line that serves as a heading. YAML: the depth, from 1. */
  readonly level: number;
  readonly sections: readonly Section[];
}

/** A fact that Markdown says in its text and not in the front matter: `Grade: HEO`, or `## Grade` with `HEO` below it. */
export interface LabelLine {
  /** The field, in the normal form. */
  readonly path: Path;
  /** The words before the colon, or of the heading. */
  readonly keyRange: Range;
  /** The whole line, the row of a table, or heading and value. */
  readonly range: Range;
}

/** A role file that has been read: what it says, where it says it, and what is wrong with it. Never changes. */
export interface RoleDocument {
  readonly format: Format;
  readonly text: string;
  /** The role as written (short forms as they are), Markdown sections under the keys they name. */
  readonly root: MapNode;
  /** Finds entries of the maps in `root` by their keys. */
  readonly findEntry: FindEntry;
  /** The role in its normal form; values of a wrong sort are kept as they were written. */
  readonly role: Readonly<Record<string, unknown>>;
  readonly kind: Kind | undefined;
  readonly status: Status;
  readonly sections: readonly Section[];
  /** Where the front matter's YAML stands in Markdown; the whole text in YAML; `undefined` where there is none. */
  readonly facts: Range | undefined;
  /** Facts that stand in the text of Markdown, in its order; none in YAML. */
  readonly labels: readonly LabelLine[];
  /** In the order of the text. Worked out when first asked for. */
  readonly issues: readonly DocumentIssue[];
  /** From a path in the normal form to the path in `root`. */
  readonly authorPath: (path: Path) => Path;
}
