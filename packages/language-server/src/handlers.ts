import { codeActions, completion, documentSymbols, hover, type RoleFile } from '@role-profile/language-service';
import {
  type CancellationToken,
  CodeActionKind,
  CodeActionRequest,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  type ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { clearDiagnostics, publishDiagnostics } from './publish-diagnostics.ts';
import { attempt, runSafe } from './run-safe.ts';
import type { Session } from './session.ts';

/** One message of the protocol: how it is answered. */
interface Handler {
  register(session: Session): void;
}

/** A question of the protocol, and how the editor is told that it may ask it. */
interface RequestHandler extends Handler {
  readonly capability: ServerCapabilities;
}

/** What an editor may ask about a role file that is open. */
export const requests: readonly RequestHandler[] = [
  {
    capability: { completionProvider: { triggerCharacters: ['#', ':', '-', '\n', ' '] } },
    register: (session) =>
      session.connection.onRequest(
        CompletionRequest.type,
        answer(session, 'completion', [], (file, { position, context }) =>
          completion(file, position, session.context, context?.triggerCharacter),
        ),
      ),
  },
  {
    capability: { hoverProvider: true },
    register: (session) =>
      session.connection.onRequest(
        HoverRequest.type,
        answer(session, 'hover', null, (file, { position }) => hover(file, position, session.context) ?? null),
      ),
  },
  {
    capability: { documentSymbolProvider: true },
    register: (session) =>
      session.connection.onRequest(
        DocumentSymbolRequest.type,
        answer(session, 'document symbols', [], (file) => documentSymbols(file, session.context)),
      ),
  },
  {
    capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
    register: (session) =>
      session.connection.onRequest(
        CodeActionRequest.type,
        answer(session, 'code actions', [], (file, { range, context }) =>
          codeActions(file, range, session.context, context.only),
        ),
      ),
  },
];

/** What an editor tells about its texts. */
export const notifications: readonly Handler[] = [
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

interface AboutText {
  readonly textDocument: { readonly uri: string };
}

/** Answers a question about one open file; with `nothing` where it is no role file, and after a bug. */
function answer<Params extends AboutText, Result>(
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

function take<Params>({ connection }: Session, name: string, work: (params: Params) => void): (params: Params) => void {
  return (params) => attempt(name, () => work(params), undefined, connection.console);
}
