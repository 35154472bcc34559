import { PublishDiagnosticsNotification } from 'vscode-languageserver';
import { openDiagnostics } from './diagnostics-of.ts';
import { attempt } from './run-safe.ts';
import type { Session } from './session.ts';
import { isConfiguration } from './workspace/configurations.ts';

/**
 * Shows what is found in the present version of an open file, also when it is the same as before. An editor that asks for
 * diagnostics is sent none: it would show them twice.
 */
export function showDiagnostics(session: Session, uri: string): void {
  session.results.delete(uri);
  if (session.client.pullsDiagnostics) return;
  const found = openDiagnostics(session, uri);
  if (found === undefined || found.version === null) return;
  const { version, items } = found;
  session.shown.add(uri);
  void session.connection.sendNotification(PublishDiagnosticsNotification.type, { uri, version, diagnostics: items });
}

/** Takes everything back that was shown of a file which is closed, or is no role file any more. */
export function clearDiagnostics({ connection, results, shown }: Session, uri: string): void {
  results.delete(uri);
  if (!shown.delete(uri)) return;
  void connection.sendNotification(PublishDiagnosticsNotification.type, { uri, diagnostics: [] });
}

/** Looks at files again whose findings may be others now, though their texts are the same. Some may not be open. */
export function renewDiagnostics(session: Session, uris: readonly string[]): void {
  const { results, store, refresher, connection } = session;
  for (const uri of uris) {
    const file = attempt('renew', () => store.renew(uri), undefined, connection.console);
    if (file === undefined && !isConfiguration(uri)) clearDiagnostics(session, uri);
    else showDiagnostics(session, uri);
    results.delete(uri);
  }
  if (uris.length > 0) refresher.refresh();
}

/** Looks at every file again, save one: the project or the author has chosen otherwise. */
export function renewAllDiagnostics(session: Session, except?: string): void {
  session.results.clear();
  renewDiagnostics(
    session,
    session.store.openUris().filter((uri) => uri !== except),
  );
  session.refresher.refresh();
}
