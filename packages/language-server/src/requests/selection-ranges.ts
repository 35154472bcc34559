import { selectionRanges } from '@role-profile/language-service';
import { SelectionRangeRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const selectionRangesRequest: RequestHandler = {
  capability: { selectionRangeProvider: true },
  register: (session) =>
    session.connection.onRequest(
      SelectionRangeRequest.type,
      answer(session, 'selection ranges', [], (file, { positions }) => selectionRanges(file, positions)),
    ),
};
