import { diagnostics, type RoleFile } from '@role-profile/language-service';
import { PublishDiagnosticsNotification } from 'vscode-languageserver';
import { attempt } from './run-safe.ts';
import type { Session } from './session.ts';

/** Answers a change with one publication for its version, also when the findings are the same as before. */
export function publishDiagnostics({ connection, context }: Session, file: RoleFile | undefined): void {
  if (file === undefined) return;
  const { uri, version } = file;
  const found = attempt('diagnostics', () => diagnostics(file, context), [], connection.console);
  void connection.sendNotification(PublishDiagnosticsNotification.type, { uri, version, diagnostics: found });
}

/** Takes everything back that was published for a file which is closed. */
export function clearDiagnostics({ connection }: Session, uri: string): void {
  void connection.sendNotification(PublishDiagnosticsNotification.type, { uri, diagnostics: [] });
}
