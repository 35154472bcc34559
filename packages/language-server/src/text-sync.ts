import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver';
import { type Handler, take } from './handler.ts';
import { clearDiagnostics, publishDiagnostics } from './publish-diagnostics.ts';

/** What an editor tells about its texts. */
export const textSync: readonly Handler[] = [
  {
    register: (session) =>
      session.connection.onNotification(
        DidOpenTextDocumentNotification.type,
        take(session, 'open', ({ textDocument }) => publishDiagnostics(session, session.store.open(textDocument))),
      ),
  },
  {
    register: (session) =>
      session.connection.onNotification(
        DidChangeTextDocumentNotification.type,
        take(session, 'change', ({ textDocument, contentChanges }) =>
          publishDiagnostics(session, session.store.change(textDocument, contentChanges)),
        ),
      ),
  },
  {
    register: (session) =>
      session.connection.onNotification(
        DidCloseTextDocumentNotification.type,
        take(session, 'close', ({ textDocument }) => {
          if (session.store.close(textDocument.uri)) clearDiagnostics(session, textDocument.uri);
        }),
      ),
  },
];
