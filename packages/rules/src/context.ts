import type { DocumentIssue, Range, RoleDocument, Suppression } from '@role-profile/document';
import type { Kind, Path, Status } from '@role-profile/schema';
import { isBarelyStarted } from './barely-started.ts';
import { issuesThatCount } from './issues-that-count.ts';
import { proseOf } from './prose.ts';
import { type StatementList, statementListsOf } from './statements.ts';
import { TextMemo } from './text-memo.ts';
import { type Locate, locatorOf, type RoleText, textsOf } from './texts.ts';
import type { Workspace } from './workspace.ts';

/** What a rule may look at. Nothing in it changes, and what costs something is worked out when it is first asked for. */
export interface RuleContext {
  readonly document: RoleDocument;
  /** The kind the file says it has, or is read as. */
  readonly kind: Kind | undefined;
  /** The status it is checked in: its own, or the one to check “as if” in. */
  readonly status: Status;
  /** Whether blanks are intended, because others will fill them in. */
  readonly isTemplate: boolean;
  /** Whether there is so little in the file that it is a beginning and not yet a document with gaps. */
  readonly isBarelyStarted: boolean;
  /** Every piece of text in the role, in the order of the normal form. */
  readonly texts: readonly RoleText[];
  /** The texts among them that are sentences or parts of them. */
  readonly prose: readonly RoleText[];
  /** Every list of duties, aims, criteria or factors, in the order of the normal form. */
  readonly lists: readonly StatementList[];
  /** The document's issues of one sort, without those that only echo another mistake. */
  issues(code: DocumentIssue['code']): readonly DocumentIssue[];
  /** Whether an issue of this sort stands at exactly this path. */
  hasIssue(code: DocumentIssue['code'], path: Path): boolean;
  /** What a function says of a text, remembered from before where it was asked. The function depends on nothing else. */
  known<T>(find: (text: string) => T, text: string): T;
  /** The role files around this one; left out where they are not known. */
  readonly workspace?: Workspace;
  /** The code of every rule. */
  readonly codes: readonly string[];
  /** Comments that take away none of the other rules’ findings; none while those are being looked for. */
  readonly unused: readonly Suppression[];
  /** Where part of a text stands in the file: offsets into `text.value`, half-open, to a range of the file. */
  rangeWithin(text: RoleText, start: number, end: number): Range;
}

/** What only the loop over all rules knows. */
export interface LoopFacts {
  readonly codes: readonly string[];
  readonly unused: readonly Suppression[];
}

/** A document as rules see it, in its own status or in the one given. */
export function contextOf(
  document: RoleDocument,
  status: Status | undefined,
  { codes, unused }: LoopFacts = { codes: [], unused: [] },
  workspace?: Workspace,
  memo = new TextMemo(),
): RuleContext {
  const barelyStarted = isBarelyStarted(document);
  const issues = byCode(issuesThatCount(document, barelyStarted));
  const paths = new Map<DocumentIssue['code'], ReadonlySet<string>>();
  const locators = new Map<RoleText, Locate>();
  let texts: readonly RoleText[] | undefined;
  let prose: readonly RoleText[] | undefined;
  let lists: readonly StatementList[] | undefined;
  return {
    document,
    kind: document.kind,
    status: status ?? document.status,
    isTemplate: document.role.template === true,
    isBarelyStarted: barelyStarted,
    ...(workspace !== undefined && { workspace }),
    codes,
    unused,
    get texts() {
      texts ??= textsOf(document);
      return texts;
    },
    get prose() {
      prose ??= proseOf(this.texts);
      return prose;
    },
    get lists() {
      lists ??= statementListsOf(document, this.texts);
      return lists;
    },
    known: (find, text) => memo.known(find, text),
    issues: (code) => issues.get(code) ?? [],
    hasIssue(code, path) {
      const known = paths.get(code) ?? new Set((issues.get(code) ?? []).map((issue) => keyOf(issue.path)));
      paths.set(code, known);
      return known.has(keyOf(path));
    },
    rangeWithin(text, start, end) {
      const locate = locators.get(text) ?? locatorOf(document.text, text);
      locators.set(text, locate);
      return locate(start, end);
    },
  };
}

function byCode(issues: readonly DocumentIssue[]): ReadonlyMap<string, readonly DocumentIssue[]> {
  const table = new Map<string, DocumentIssue[]>();
  for (const issue of issues) {
    const list = table.get(issue.code) ?? [];
    table.set(issue.code, list);
    list.push(issue);
  }
  return table;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
