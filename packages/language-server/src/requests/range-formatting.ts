import { rangesFormatting } from '@role-profile/language-service';
import { DocumentRangeFormattingRequest, DocumentRangesFormattingRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const rangeFormattingRequest: RequestHandler = {
  capability: { documentRangeFormattingProvider: { rangesSupport: true } },
  register: (session) => {
    session.connection.onRequest(
      DocumentRangeFormattingRequest.type,
      answer(session, 'formatting of a range', [], (file, { range }) => rangesFormatting(file, [range])),
    );
    session.connection.onRequest(
      DocumentRangesFormattingRequest.type,
      answer(session, 'formatting of ranges', [], (file, { ranges }) => rangesFormatting(file, ranges)),
    );
  },
};
