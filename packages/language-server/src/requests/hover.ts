import { hover } from '@role-profile/language-service';
import { HoverRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const hoverRequest: RequestHandler = {
  capability: { hoverProvider: true },
  register: (session) =>
    session.connection.onRequest(
      HoverRequest.type,
      answer(
        session,
        'hover',
        null,
        (file, { position }) => hover(file, position, session.context, session.store.index) ?? null,
      ),
    ),
};
