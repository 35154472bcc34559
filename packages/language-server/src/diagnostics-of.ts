import { configurationDiagnostics, diagnostics, type RoleFile } from '@role-profile/language-service';
import type { Diagnostic } from 'vscode-languageserver';
import { attempt } from './run-safe.ts';
import type { Session } from './session.ts';
import { isConfiguration } from './workspace/configurations.ts';

/** What an editor shows of one version of a file. */
export interface FileDiagnostics {
  /** `null` for a file that is not open. */
  readonly version: number | null;
  readonly items: Diagnostic[];
}

/** The diagnostics of an open role file or configuration; `undefined` for any other file. */
export function openDiagnostics(session: Session, uri: string): FileDiagnostics | undefined {
  const { store, encoding } = session;
  if (!isConfiguration(uri)) {
    const file = store.file(uri);
    return file && { version: file.version, items: itemsOf(session, file) };
  }
  const opened = store.opened(uri);
  return (
    opened && {
      version: opened.version,
      items: checked(session, () => configurationDiagnostics(opened.text, encoding)),
    }
  );
}

/** The diagnostics of a file that is not open, by its text. */
export function closedDiagnostics(session: Session, uri: string, text: string): FileDiagnostics | undefined {
  const { store, encoding } = session;
  if (isConfiguration(uri)) {
    return { version: null, items: checked(session, () => configurationDiagnostics(text, encoding)) };
  }
  const file = store.look(uri, text);
  return file && { version: null, items: itemsOf(session, file) };
}

function itemsOf(session: Session, file: RoleFile): Diagnostic[] {
  return checked(session, () => diagnostics(file, session.context));
}

function checked({ settings, connection }: Session, work: () => Diagnostic[]): Diagnostic[] {
  return settings.validate ? attempt('diagnostics', work, [], connection.console) : [];
}
