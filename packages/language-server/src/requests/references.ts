import { references } from '@role-profile/language-service';
import { ReferencesRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const referencesRequest: RequestHandler = {
  capability: { referencesProvider: true },
  register: (session) =>
    session.connection.onRequest(
      ReferencesRequest.type,
      answer(session, 'references', [], (file, { position, context }) =>
        references(file, position, context, session.store),
      ),
    ),
};
