import { foldingRanges } from '@role-profile/language-service';
import { FoldingRangeRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const foldingRangesRequest: RequestHandler = {
  capability: { foldingRangeProvider: true },
  register: (session) =>
    session.connection.onRequest(
      FoldingRangeRequest.type,
      answer(session, 'folding ranges', [], (file) => foldingRanges(file, session.context)),
    ),
};
