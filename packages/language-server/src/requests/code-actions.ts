import { codeActions } from '@role-profile/language-service';
import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const codeActionsRequest: RequestHandler = {
  capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  register: (session) =>
    session.connection.onRequest(
      CodeActionRequest.type,
      answer(session, 'code actions', [], (file, { range, context }) =>
        codeActions(file, range, session.context, context.only),
      ),
    ),
};
