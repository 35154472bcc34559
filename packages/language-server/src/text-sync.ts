import { affectedFiles } from '@role-profile/language-service';
import type { RoleEntry } from '@role-profile/rules';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver';
import { configurationChanged } from './configuration-changed.ts';
import { type Handler, later, take } from './handler.ts';
import { attempt } from './run-safe.ts';
import type { Session } from './session.ts';
import { clearDiagnostics, renewDiagnostics, showDiagnostics } from './show-diagnostics.ts';
import { isConfiguration } from './workspace/configurations.ts';

/** What an editor tells about its texts. */
export const textSync: readonly Handler[] = [
  {
    register: (session) =>
      session.connection.onNotification(
        DidOpenTextDocumentNotification.type,
        take(session, 'open', ({ textDocument }) => {
          session.workspace.opened(textDocument.uri);
          changed(session, textDocument.uri, () => session.store.open(textDocument));
        }),
      ),
  },
  {
    register: (session) =>
      session.connection.onNotification(
        DidChangeTextDocumentNotification.type,
        take(session, 'change', ({ textDocument, contentChanges }) =>
          changed(session, textDocument.uri, () => session.store.change(textDocument, contentChanges)),
        ),
      ),
  },
  {
    register: (session) =>
      session.connection.onNotification(
        DidCloseTextDocumentNotification.type,
        take(session, 'close', ({ textDocument: { uri } }) => {
          const { store, workspace, asApproved } = session;
          asApproved.delete(uri);
          const before = store.index.get(uri);
          store.close(uri);
          clearDiagnostics(session, uri);
          workspace.closed(uri);
          later(session, 'close', async () => {
            const text = await workspace.read(uri);
            // It may have been opened again meanwhile.
            if (store.opened(uri) !== undefined) return;
            if (isConfiguration(uri)) configurationChanged(session, uri, text);
            workspace.take(uri, text);
            renewOthers(session, uri, before);
          });
        }),
      ),
  },
];

/** Takes a new version in, and shows what is found in it as soon as it is known what its project says. */
function changed(session: Session, uri: string, change: () => unknown): void {
  const { store, configurations, asApproved, connection } = session;
  asApproved.delete(uri);
  const before = store.index.get(uri);
  change();
  if (isConfiguration(uri)) configurationChanged(session, uri, store.opened(uri)?.text);
  const loading = configurations.prepare(uri);
  if (loading === undefined) showDiagnostics(session, uri);
  else void loading.then(() => attempt('open', () => renewDiagnostics(session, [uri]), undefined, connection.console));
  renewOthers(session, uri, before);
}

/** Shows what is found in other files now that one says something else of itself. */
function renewOthers(session: Session, uri: string, before: RoleEntry | undefined): void {
  const { index } = session.store;
  renewDiagnostics(session, affectedFiles(index, before, index.get(uri)));
}
