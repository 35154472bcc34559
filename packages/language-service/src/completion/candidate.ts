import type { Range } from '@role-profile/document';
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver-types';
import type { Context } from '../context.ts';
import type { RoleFile } from '../role-file.ts';
import { asPlainText, type Snippet, upToLastStop, withTabStops } from '../snippet.ts';
import { toLspRange } from '../to-lsp.ts';
import { type About, documentationOf } from './about.ts';

/** Something that may be written at a place. */
export interface Candidate {
  readonly label: string;
  readonly sort: 'fact' | 'value' | 'heading' | 'skeleton' | 'role';
  readonly detail: string;
  /** Left out where the detail says it all. */
  readonly about?: About;
  readonly insert: Snippet;
  /** What it replaces: all that is typed of it. On one line. */
  readonly replaces: Range;
  /** What the typed text is compared with, where it is not the label. */
  readonly filter?: string;
}

/** A candidate as the editor takes it. `rank` is its place among the others, `offset` where the cursor is. */
export function toCompletionItem(
  candidate: Candidate,
  rank: number,
  offset: number,
  file: RoleFile,
  context: Context,
): CompletionItem {
  const { label, sort, detail, insert, filter } = candidate;
  const hasStops = context.snippets && insert.some((part) => typeof part !== 'string');
  return {
    label,
    kind: KINDS_OF_ITEM[sort],
    detail,
    // Shown in every row; the detail only in the selected one.
    labelDetails: { description: detail },
    ...documentation(candidate, context),
    sortText: String(rank).padStart(4, '0'),
    // Some editors, such as Neovim, forget where the edit starts when every item says what it is filtered by.
    ...(filter !== undefined && filter !== label && { filterText: filter }),
    insertTextFormat: hasStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Lines below the first bring their own indentation.
    insertTextMode: InsertTextMode.asIs,
    // Without tab stops the cursor stays at the end, which is best where there is something to fill in.
    textEdit: textEdit(
      candidate,
      hasStops ? withTabStops(insert) : asPlainText(upToLastStop(insert)),
      offset,
      file,
      context,
    ),
  };
}

/** The item with its documentation, for an editor that asks for it when it is looked at. */
export function documented(item: CompletionItem, about: About, context: Context): CompletionItem {
  return { ...item, ...inMarkup(documentationOf(about), context) };
}

function documentation({ about }: Candidate, context: Context): Pick<CompletionItem, 'data' | 'documentation'> {
  if (about === undefined) return {};
  return context.laterDocumentation ? { data: about } : inMarkup(documentationOf(about), context);
}

function inMarkup(value: string | undefined, { markdownInCompletion }: Context): Pick<CompletionItem, 'documentation'> {
  const kind = markdownInCompletion ? MarkupKind.Markdown : MarkupKind.PlainText;
  return value === undefined ? {} : { documentation: { kind, value } };
}

function textEdit(
  { sort, replaces }: Candidate,
  newText: string,
  offset: number,
  { lines }: RoleFile,
  { insertOrReplace }: Context,
): NonNullable<CompletionItem['textEdit']> {
  const replace = toLspRange(lines, replaces);
  // Only words may stand before the rest of another word; before the rest of a heading, a section would be in its way.
  const isWord = sort === 'fact' || sort === 'value' || sort === 'role';
  if (!insertOrReplace || !isWord || offset >= replaces.end) return { range: replace, newText };
  return { insert: toLspRange(lines, { start: replaces.start, end: offset }), replace, newText };
}

const KINDS_OF_ITEM: Readonly<Record<Candidate['sort'], CompletionItemKind>> = {
  fact: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  heading: CompletionItemKind.Module,
  skeleton: CompletionItemKind.Snippet,
  role: CompletionItemKind.Reference,
};
