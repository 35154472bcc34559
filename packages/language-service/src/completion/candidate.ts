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
import { asPlainText, type Snippet, withTabStops } from '../snippet.ts';
import { toLspRange } from '../to-lsp.ts';

/** Something that may be written at a place. */
export interface Candidate {
  readonly label: string;
  readonly sort: 'fact' | 'value' | 'heading' | 'skeleton';
  readonly detail: string;
  /** Left out where the detail says it all. */
  readonly guidance?: string;
  readonly insert: Snippet;
  /** What it replaces: all that is typed of it. On one line. */
  readonly replaces: Range;
  /** What the typed text is compared with, where it is not the label. */
  readonly filter?: string;
}

/** A candidate as the editor takes it. `rank` is its place among the others. */
export function toCompletionItem(candidate: Candidate, rank: number, file: RoleFile, context: Context): CompletionItem {
  const { label, sort, detail, guidance, insert, replaces, filter } = candidate;
  const hasStops = context.snippets && insert.some((part) => typeof part !== 'string');
  return {
    label,
    kind: KINDS_OF_ITEM[sort],
    detail,
    // Shown in every row; the detail only in the selected one.
    labelDetails: { description: detail },
    ...(guidance !== undefined && { documentation: { kind: markup(context), value: guidance } }),
    sortText: String(rank).padStart(4, '0'),
    filterText: filter ?? label,
    insertTextFormat: hasStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Lines below the first bring their own indentation.
    insertTextMode: InsertTextMode.asIs,
    textEdit: {
      range: toLspRange(file.lines, replaces),
      newText: hasStops ? withTabStops(insert) : asPlainText(insert),
    },
  };
}

function markup({ markdownInCompletion }: Context): MarkupKind {
  return markdownInCompletion ? MarkupKind.Markdown : MarkupKind.PlainText;
}

const KINDS_OF_ITEM: Readonly<Record<Candidate['sort'], CompletionItemKind>> = {
  fact: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  heading: CompletionItemKind.Module,
  skeleton: CompletionItemKind.Snippet,
};
