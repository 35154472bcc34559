import { inlayHints } from '@role-profile/language-service';
import { InlayHintRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const inlayHintsRequest: RequestHandler = {
  capability: { inlayHintProvider: true },
  register: (session) =>
    session.connection.onRequest(
      InlayHintRequest.type,
      answer(session, 'inlay hints', [], (file, { range }) =>
        session.settings.inlayHints ? inlayHints(file, range, session.store.index) : [],
      ),
    ),
};
