/** What a feature needs to know of the editor that asks. A value: the same for one editor from its start to its end. */
export interface Context {
  /** The editor understands tab stops in what a completion inserts. */
  readonly snippets: boolean;
  /** The editor shows symbols inside symbols. */
  readonly nestedSymbols: boolean;
  /** The editor shows a second place beside a diagnostic. */
  readonly relatedInformation: boolean;
  /** The editor fades what is unnecessary and strikes through what is superseded. */
  readonly diagnosticTags?: boolean;
  readonly markdownInHover: boolean;
  readonly markdownInCompletion: boolean;
  /** The editor folds whole lines only. */
  readonly foldsWholeLines?: boolean;
  /** How many folds the editor wants at most; left out where it does not say. */
  readonly mostFolds?: number;
  /** The command of the editor, called with `(uri, position)`, that shows where else the role there is named; left out where it has none. */
  readonly showReferences?: string;
  /** The editor understands which code action is the preferred one. */
  readonly preferredActions: boolean;
  /** The editor lets the author choose whether a completion is put before the rest of a word or in its place. */
  readonly insertOrReplace?: boolean;
  /** The editor asks for the documentation of a completion when it is looked at. */
  readonly laterDocumentation?: boolean;
  /** The editor asks for the edits of a code action when it is chosen. */
  readonly laterEdits?: boolean;
  /** The editor takes edits with the version of the file that they are for. */
  readonly versionedEdits?: boolean;
  /** The editor understands tab stops in the edits of a code action; never without `versionedEdits`. */
  readonly snippetEdits?: boolean;
  /** The editor makes new files; never without `versionedEdits`. */
  readonly newFiles?: boolean;
  /** The editor renames files; never without `versionedEdits`. */
  readonly renamesFiles?: boolean;
  /** Base address of the documentation; left out where there is none. */
  readonly homepage?: string;
}
