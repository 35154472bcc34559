import { documentSymbols } from '@role-profile/language-service';
import { DocumentSymbolRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const documentSymbolsRequest: RequestHandler = {
  capability: { documentSymbolProvider: true },
  register: (session) =>
    session.connection.onRequest(
      DocumentSymbolRequest.type,
      answer(session, 'document symbols', [], (file) => documentSymbols(file, session.context)),
    ),
};
