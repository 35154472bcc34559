import { prepareRename, rename } from '@role-profile/language-service';
import {
  LSPErrorCodes,
  PrepareRenameRequest,
  type RenameParams,
  RenameRequest,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const renameRequest: RequestHandler = {
  capability: { renameProvider: { prepareProvider: true } },
  register: (session) => {
    const { connection, context, store } = session;
    connection.onRequest(
      PrepareRenameRequest.type,
      answer(session, 'prepare rename', null, (file, { position }) => prepareRename(file, position, store) ?? null),
    );
    connection.onRequest(
      RenameRequest.type,
      answer<RenameParams, WorkspaceEdit | ResponseError<void> | null>(
        session,
        'rename',
        null,
        (file, { position, newName }) => {
          const renamed = rename(file, position, newName, store, context) ?? null;
          const isRefused = renamed !== null && 'refusal' in renamed;
          // The editor shows the sentence of an error to the author.
          return isRefused ? new ResponseError<void>(LSPErrorCodes.RequestFailed, renamed.refusal) : renamed;
        },
      ),
    );
  },
};
