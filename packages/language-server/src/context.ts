import type { Context } from '@role-profile/language-service';
import { type ClientCapabilities, DiagnosticTag, MarkupKind } from 'vscode-languageserver';

/** What features need to know of an editor, from what it says it can do. An editor that says nothing gets plain text. */
export function contextOf(
  { textDocument, workspace, experimental }: ClientCapabilities,
  homepage: string | undefined,
): Context {
  const completionItem = textDocument?.completion?.completionItem;
  const codeAction = textDocument?.codeAction;
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  const mostFolds = textDocument?.foldingRange?.rangeLimit;
  const showReferences = commandsOf(experimental).includes(SHOW_REFERENCES) ? SHOW_REFERENCES : undefined;
  return {
    snippets: completionItem?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    diagnosticTags: [textDocument?.publishDiagnostics, textDocument?.diagnostic].some(
      (can) => can?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
    ),
    markdownInHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownInCompletion: completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    preferredActions: codeAction?.isPreferredSupport === true,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    insertOrReplace: completionItem?.insertReplaceSupport === true,
    laterDocumentation: completionItem?.resolveSupport?.properties.includes('documentation') === true,
    laterEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits,
    snippetEdits: versionedEdits && workspace.workspaceEdit?.snippetEditSupport === true,
    newFiles: versionedEdits && workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    renamesFiles: versionedEdits && workspace.workspaceEdit?.resourceOperations?.includes('rename') === true,
    ...(mostFolds !== undefined && { mostFolds }),
    ...(showReferences !== undefined && { showReferences }),
    ...(homepage !== undefined && { homepage }),
  };
}

/** What an editor calls that shows all places where a role is named: `(uri, position)` of one of them. */
const SHOW_REFERENCES = 'roleProfile.showReferences';

/** The commands of its own that an editor offers to a server: `experimental: { commands: { commands: […] } }`. */
function commandsOf(experimental: ClientCapabilities['experimental']): readonly unknown[] {
  const offered = memberOf(memberOf(experimental, 'commands'), 'commands');
  return Array.isArray(offered) ? offered : [];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
