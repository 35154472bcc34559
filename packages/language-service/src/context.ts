/** What a feature needs to know of the editor that asks. A value: the same for one editor from its start to its end. */
export interface Context {
  /** The editor understands tab stops in what a completion inserts. */
  readonly snippets: boolean;
  /** The editor shows symbols inside symbols. */
  readonly nestedSymbols: boolean;
  /** The editor shows a second place beside a diagnostic. */
  readonly relatedInformation: boolean;
  readonly markdownInHover: boolean;
  readonly markdownInCompletion: boolean;
  /** The editor understands which code action is the preferred one. */
  readonly preferredActions: boolean;
  /** Base address of the documentation; left out where there is none. */
  readonly homepage?: string;
}
