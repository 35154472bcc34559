import { willRenameFiles } from '@role-profile/language-service';
import { WillRenameFilesRequest } from 'vscode-languageserver';
import type { RequestHandler } from '../handler.ts';
import { runSafe } from '../run-safe.ts';

export const willRenameFilesRequest: RequestHandler = {
  capability: {
    workspace: {
      fileOperations: {
        willRename: { filters: [{ pattern: { glob: '**/*.{yaml,yml,md,markdown}', matches: 'file' } }] },
      },
    },
  },
  register: ({ connection, context, store }) =>
    connection.onRequest(WillRenameFilesRequest.type, ({ files }, token) =>
      runSafe('rename files', () => willRenameFiles(files, store, context) ?? null, null, connection.console, token),
    ),
};
