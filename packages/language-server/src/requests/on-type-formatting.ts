import { formatOnType } from '@role-profile/language-service';
import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const onTypeFormattingRequest: RequestHandler = {
  capability: { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
  register: (session) =>
    session.connection.onRequest(
      DocumentOnTypeFormattingRequest.type,
      answer(session, 'formatting while typing', [], (file, { position, ch }) => formatOnType(file, position, ch)),
    ),
};
