import { documentHighlights } from '@role-profile/language-service';
import { type DocumentHighlight, type DocumentHighlightParams, DocumentHighlightRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const documentHighlightsRequest: RequestHandler = {
  capability: { documentHighlightProvider: true },
  register: (session) =>
    session.connection.onRequest(
      DocumentHighlightRequest.type,
      answer<DocumentHighlightParams, DocumentHighlight[] | null>(
        session,
        'document highlights',
        null,
        (file, { position }) => {
          const found = documentHighlights(file, position);
          // An empty list says that nothing is alike; without an answer editors look for the word.
          return found.length === 0 ? null : found;
        },
      ),
    ),
};
