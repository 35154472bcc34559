import { documentLinks } from '@role-profile/language-service';
import { DocumentLinkRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const documentLinksRequest: RequestHandler = {
  capability: { documentLinkProvider: {} },
  register: (session) =>
    session.connection.onRequest(
      DocumentLinkRequest.type,
      answer(session, 'document links', [], (file) => documentLinks(file)),
    ),
};
