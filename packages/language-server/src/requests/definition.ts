import { definition } from '@role-profile/language-service';
import { DefinitionRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const definitionRequest: RequestHandler = {
  capability: { definitionProvider: true },
  register: (session) =>
    session.connection.onRequest(
      DefinitionRequest.type,
      answer(session, 'definition', [], (file, { position }) => definition(file, position, session.store)),
    ),
};
