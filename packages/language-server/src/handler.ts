import type { RoleFile } from '@role-profile/language-service';
import type { CancellationToken, ResponseError, ServerCapabilities } from 'vscode-languageserver';
import { attempt, attemptLong, runSafe } from './run-safe.ts';
import type { Session } from './session.ts';

/** One message of the protocol: how it is taken or answered. */
export interface Handler {
  register(session: Session): void;
}

/** A question of the protocol, and how the editor is told that it may ask it. */
export interface RequestHandler extends Handler {
  readonly capability: ServerCapabilities;
}

interface AboutText {
  readonly textDocument: { readonly uri: string };
}

/** Answers a question about one open file; with `nothing` where it is no role file, and after a bug. */
export function answer<Params extends AboutText, Result>(
  { store, connection }: Session,
  name: string,
  nothing: Result,
  work: (file: RoleFile, params: Params) => Result,
): (params: Params, token: CancellationToken) => Result | ResponseError<void> {
  return (params, token) => {
    const file = store.file(params.textDocument.uri);
    return file === undefined ? nothing : runSafe(name, () => work(file, params), nothing, connection.console, token);
  };
}

/** Takes something that the editor tells; a bug in it is logged. */
export function take<Params>(
  { connection }: Session,
  name: string,
  work: (params: Params) => void,
): (params: Params) => void {
  return (params) => attempt(name, () => work(params), undefined, connection.console);
}

/** Begins a piece of work that nobody waits for; a bug in it is logged. */
export function later({ connection }: Session, name: string, work: () => Promise<void>): void {
  void attemptLong(name, work, undefined, connection.console);
}
