import type { ClientCapabilities } from 'vscode-languageserver';

/** What the server itself needs to know of an editor; what features need stands in `Context`. */
export interface Client {
  /** It asks for diagnostics, so that none are sent to it unasked. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** It answers questions about its settings. */
  readonly tellsSettings: boolean;
  readonly registersSettings: boolean;
  /** It watches the files that it is asked to watch. */
  readonly watchesFiles: boolean;
  readonly hasFolders: boolean;
  /** It writes in files, and makes new ones, when it is told to. */
  readonly appliesEdits: boolean;
}

export function clientOf({ workspace, textDocument }: ClientCapabilities): Client {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    tellsSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    appliesEdits: workspace?.applyEdit === true,
    hasFolders: workspace?.workspaceFolders === true,
  };
}
