import { formatting } from '@role-profile/language-service';
import { DocumentFormattingRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const formattingRequest: RequestHandler = {
  capability: { documentFormattingProvider: true },
  register: (session) =>
    session.connection.onRequest(DocumentFormattingRequest.type, answer(session, 'formatting', [], formatting)),
};
