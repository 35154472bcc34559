import { workspaceSymbols } from '@role-profile/language-service';
import { WorkspaceSymbolRequest } from 'vscode-languageserver';
import type { RequestHandler } from '../handler.ts';
import { runSafe } from '../run-safe.ts';

export const workspaceSymbolsRequest: RequestHandler = {
  capability: { workspaceSymbolProvider: true },
  register: ({ connection, store }) =>
    connection.onRequest(WorkspaceSymbolRequest.type, ({ query }, token) =>
      runSafe('workspace symbols', () => workspaceSymbols(query, store), [], connection.console, token),
    ),
};
