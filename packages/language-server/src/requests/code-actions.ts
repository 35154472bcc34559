import { CODE_ACTION_KINDS, codeActions, type RoleFile, resolveCodeAction } from '@role-profile/language-service';
import { type CodeAction, CodeActionRequest, CodeActionResolveRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';
import { attempt } from '../run-safe.ts';
import type { Session } from '../session.ts';

export const codeActionsRequest: RequestHandler = {
  capability: { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true } },
  register: (session) => {
    session.connection.onRequest(
      CodeActionRequest.type,
      answer(session, 'code actions', [], (file, { range, context }) =>
        codeActions(file, range, session.context, context),
      ),
    );
    session.connection.onRequest(CodeActionResolveRequest.type, (action) =>
      attempt('code action', () => resolved(action, session), action, session.connection.console),
    );
  },
};

function resolved(action: CodeAction, session: Session): CodeAction {
  const file = fileOf(action, session);
  return file === undefined ? action : resolveCodeAction(file, action, session.context);
}

/** The file that an action is about, by what was sent with it. */
function fileOf({ data }: CodeAction, { store }: Session): RoleFile | undefined {
  const uri: unknown = typeof data === 'object' && data !== null && 'uri' in data ? data.uri : undefined;
  return typeof uri === 'string' ? store.file(uri) : undefined;
}
