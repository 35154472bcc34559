import { expect } from 'vitest';

/** A request of the protocol, the capability that offers it, where it is asked, and what its answer holds. */
export interface MethodRow {
  readonly method: string;
  /** Where the capability stands in what the server says of itself: `renameProvider.prepareProvider`. */
  readonly capability: string;
  /** Words of both texts with the cursor `$0`; left out where the whole file is meant. */
  readonly at?: string;
  readonly answer: unknown;
  readonly more?: object;
  /** The request whose answer, or the first item of it, is sent instead of a place: as it is, or below `as`. */
  readonly after?: { readonly method: string; readonly as?: string };
}

const has = (fields: object): unknown => expect.objectContaining(fields);
const some = (fields: object): unknown => expect.arrayContaining([has(fields)]);
const text = (words: string): unknown => expect.stringContaining(words);
const anything: unknown = expect.anything();

const GRADE = 'grade: $0';
const MANAGER = 'reportsTo: port-$0head';
const OWN_ID = 'id: pier-$0warden';
const SLIP = 'organi$0saton';
const options = { tabSize: 2, insertSpaces: true };
const hierarchy = { method: 'textDocument/prepareCallHierarchy', as: 'item' };

/** `file` and `beside` stand for the addresses of the file that is asked about and of another. */
export const methodRows: readonly MethodRow[] = [
  row('textDocument/completion', 'completionProvider', GRADE, some({ label: 'HEO' })),
  {
    ...row('completionItem/resolve', 'completionProvider.resolveProvider', GRADE, has({ documentation: anything })),
    after: { method: 'textDocument/completion' },
  },
  row(
    'textDocument/hover',
    'hoverProvider',
    'gra$0de:',
    has({ contents: has({ value: text('The grade of the post') }) }),
  ),
  row('textDocument/signatureHelp', 'signatureHelpProvider', 'Coastguard – $0', has({ activeParameter: 1 })),
  row(
    'textDocument/documentSymbol',
    'documentSymbolProvider',
    undefined,
    some({ name: expect.stringMatching(/contacts/i) }),
  ),
  {
    ...row('workspace/symbol', 'workspaceSymbolProvider', undefined, some({ name: 'Lamp Keeper' })),
    more: { query: 'lamp' },
  },
  row('textDocument/foldingRange', 'foldingRangeProvider', undefined, some({ startLine: expect.any(Number) })),
  {
    ...row('textDocument/selectionRange', 'selectionRangeProvider', 'Sweep the p$0ier', [has({ parent: anything })]),
  },
  row('textDocument/semanticTokens/full', 'semanticTokensProvider.full', undefined, has({ resultId: anything })),
  {
    ...row(
      'textDocument/semanticTokens/full/delta',
      'semanticTokensProvider.full.delta',
      undefined,
      has({ edits: [] }),
    ),
    after: { method: 'textDocument/semanticTokens/full' },
  },
  row('textDocument/semanticTokens/range', 'semanticTokensProvider.range', undefined, {
    data: expect.arrayContaining([expect.any(Number)]),
  }),
  row('textDocument/documentLink', 'documentLinkProvider', undefined, some({ target: text('https://pier.example') })),
  row('textDocument/documentHighlight', 'documentHighlightProvider', 'Coast$0guard', some({ range: anything })),
  row('textDocument/codeAction', 'codeActionProvider', SLIP, some({ kind: 'quickfix', title: text('organisation') })),
  {
    ...row('codeAction/resolve', 'codeActionProvider.resolveProvider', SLIP, has({ edit: anything })),
    after: { method: 'textDocument/codeAction' },
  },
  {
    ...row('textDocument/formatting', 'documentFormattingProvider', undefined, some({ newText: '' })),
    more: { options },
  },
  {
    ...row('textDocument/rangeFormatting', 'documentRangeFormattingProvider', undefined, some({ newText: '' })),
    more: { options },
  },
  {
    ...row(
      'textDocument/rangesFormatting',
      'documentRangeFormattingProvider.rangesSupport',
      undefined,
      some({ newText: '' }),
    ),
    more: { options },
  },
  {
    ...row(
      'textDocument/onTypeFormatting',
      'documentOnTypeFormattingProvider',
      'Walk it.\n$0',
      some({ newText: text('- ') }),
    ),
    more: { ch: '\n', options },
  },
  row('textDocument/definition', 'definitionProvider', MANAGER, some({ uri: text('port-head.role.yaml') })),
  {
    ...row('textDocument/references', 'referencesProvider', OWN_ID, some({ uri: text('keeper.role.md') })),
    more: { context: { includeDeclaration: false } },
  },
  row('textDocument/prepareRename', 'renameProvider.prepareProvider', OWN_ID, has({ placeholder: 'pier-warden' })),
  {
    ...row('textDocument/rename', 'renameProvider', OWN_ID, has({ changes: anything })),
    more: { newName: 'quay-warden' },
  },
  {
    ...row('workspace/willRenameFiles', 'workspace.fileOperations.willRename', undefined, has({ changes: anything })),
    more: { files: [{ oldUri: 'beside', newUri: 'beside-renamed' }] },
  },
  row('textDocument/prepareCallHierarchy', 'callHierarchyProvider', OWN_ID, some({ name: text('Pier Warden') })),
  {
    ...row('callHierarchy/incomingCalls', 'callHierarchyProvider', OWN_ID, [anything]),
    after: hierarchy,
  },
  {
    ...row('callHierarchy/outgoingCalls', 'callHierarchyProvider', OWN_ID, [anything]),
    after: hierarchy,
  },
  row('textDocument/codeLens', 'codeLensProvider', undefined, some({ command: anything })),
  row('textDocument/inlayHint', 'inlayHintProvider', undefined, some({ label: anything })),
  row('textDocument/diagnostic', 'diagnosticProvider', undefined, has({ items: some({ code: 'unknown-field' }) })),
  {
    ...row('workspace/diagnostic', 'diagnosticProvider.workspaceDiagnostics', undefined, {
      items: some({ uri: text('keeper.role.md') }),
    }),
    more: { previousResultIds: [] },
  },
  command('convert', has({ uri: text('pier-warden.role.') })),
  command('checkAsApproved', has({ ready: false })),
  command('showReportingLine', text('Head of Port')),
  command('import', has({ uri: text('notes.role.') }), 'notes'),
];

function row(method: string, capability: string, at: string | undefined, answer: unknown): MethodRow {
  return { method, capability, answer, ...(at !== undefined && { at }) };
}

function command(name: string, answer: unknown, about = 'file'): MethodRow {
  return {
    ...row('workspace/executeCommand', 'executeCommandProvider', undefined, answer),
    more: { command: `roleProfile.${name}`, arguments: [about] },
  };
}
