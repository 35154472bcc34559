import type { TextPosition } from '@role-profile/kit';
import type { ServerCapabilities } from 'vscode-languageserver-protocol';

/** Where an editor stands when it asks. */
export interface Place {
  readonly uri: string;
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** A request of the protocol, the capability that allows it, and what to ask at a place. */
export interface AnyRequest {
  readonly method: string;
  readonly capability: keyof ServerCapabilities | `workspace.${string}`;
  readonly params: (place: Place) => unknown;
  /** What is asked next of each of the first items of the answer. */
  readonly next?: readonly { readonly method: string; readonly params: (item: object) => unknown }[];
}

const file = ({ uri }: Place) => ({ textDocument: { uri } });
const place = ({ uri, start }: Place) => ({ textDocument: { uri }, position: start });
const stretch = ({ uri, start, end }: Place) => ({ textDocument: { uri }, range: { start, end } });
const options = { tabSize: 2, insertSpaces: true };
const itself = (item: object) => item;
const asItem = (item: object) => ({ item });

/** Every request that an editor may send about a text, each once. Commands are requests of their own. */
export const everyRequest: readonly AnyRequest[] = [
  {
    method: 'textDocument/completion',
    capability: 'completionProvider',
    params: (at) => ({ ...place(at), context: { triggerKind: 1 } }),
    next: [{ method: 'completionItem/resolve', params: itself }],
  },
  { method: 'textDocument/hover', capability: 'hoverProvider', params: place },
  { method: 'textDocument/signatureHelp', capability: 'signatureHelpProvider', params: place },
  { method: 'textDocument/documentSymbol', capability: 'documentSymbolProvider', params: file },
  { method: 'textDocument/foldingRange', capability: 'foldingRangeProvider', params: file },
  {
    method: 'textDocument/selectionRange',
    capability: 'selectionRangeProvider',
    params: ({ uri, start, end }) => ({ textDocument: { uri }, positions: [start, end] }),
  },
  { method: 'textDocument/semanticTokens/full', capability: 'semanticTokensProvider', params: file },
  { method: 'textDocument/semanticTokens/range', capability: 'semanticTokensProvider', params: stretch },
  { method: 'textDocument/documentLink', capability: 'documentLinkProvider', params: file },
  { method: 'textDocument/documentHighlight', capability: 'documentHighlightProvider', params: place },
  {
    method: 'textDocument/codeAction',
    capability: 'codeActionProvider',
    params: (at) => ({ ...stretch(at), context: { diagnostics: [] } }),
    next: [{ method: 'codeAction/resolve', params: itself }],
  },
  {
    method: 'textDocument/formatting',
    capability: 'documentFormattingProvider',
    params: (at) => ({ ...file(at), options }),
  },
  {
    method: 'textDocument/rangeFormatting',
    capability: 'documentRangeFormattingProvider',
    params: (at) => ({ ...stretch(at), options }),
  },
  {
    method: 'textDocument/rangesFormatting',
    capability: 'documentRangeFormattingProvider',
    params: ({ uri, start, end }) => ({ textDocument: { uri }, ranges: [{ start, end }], options }),
  },
  {
    method: 'textDocument/onTypeFormatting',
    capability: 'documentOnTypeFormattingProvider',
    params: (at) => ({ ...place(at), ch: '\n', options }),
  },
  { method: 'textDocument/definition', capability: 'definitionProvider', params: place },
  {
    method: 'textDocument/references',
    capability: 'referencesProvider',
    params: (at) => ({ ...place(at), context: { includeDeclaration: true } }),
  },
  { method: 'textDocument/prepareRename', capability: 'renameProvider', params: place },
  {
    method: 'textDocument/prepareCallHierarchy',
    capability: 'callHierarchyProvider',
    params: place,
    next: [
      { method: 'callHierarchy/incomingCalls', params: asItem },
      { method: 'callHierarchy/outgoingCalls', params: asItem },
    ],
  },
  { method: 'textDocument/codeLens', capability: 'codeLensProvider', params: file },
  { method: 'textDocument/inlayHint', capability: 'inlayHintProvider', params: stretch },
  { method: 'textDocument/diagnostic', capability: 'diagnosticProvider', params: file },
  {
    method: 'workspace/diagnostic',
    capability: 'diagnosticProvider',
    params: () => ({ previousResultIds: [] }),
  },
  { method: 'workspace/symbol', capability: 'workspaceSymbolProvider', params: () => ({ query: 'e' }) },
  {
    method: 'workspace/willRenameFiles',
    capability: 'workspace.fileOperations',
    params: ({ uri }) => ({ files: [{ oldUri: uri, newUri: uri.replace('/pier', '/quay') }] }),
  },
];
