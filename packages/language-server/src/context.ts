import type { Context } from '@role-profile/language-service';
import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';

/** What features need to know of an editor, from what it says it can do. An editor that says nothing gets plain text. */
export function contextOf({ textDocument }: ClientCapabilities, homepage: string | undefined): Context {
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    markdownInHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownInCompletion:
      textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    ...(homepage !== undefined && { homepage }),
  };
}
