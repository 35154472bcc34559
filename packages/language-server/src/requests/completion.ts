import { completion } from '@role-profile/language-service';
import { CompletionRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const completionRequest: RequestHandler = {
  capability: { completionProvider: { triggerCharacters: ['#', ':', '-', '\n', ' '] } },
  register: (session) =>
    session.connection.onRequest(
      CompletionRequest.type,
      answer(session, 'completion', [], (file, { position, context }) =>
        completion(file, position, session.context, context?.triggerCharacter),
      ),
    ),
};
