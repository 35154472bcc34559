import { semanticTokens, semanticTokensEdits, semanticTokensLegend } from '@role-profile/language-service';
import {
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

interface Sent {
  readonly resultId: string;
  readonly data: number[];
}

export const semanticTokensRequest: RequestHandler = {
  capability: {
    semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
  },
  register: (session) => {
    const { connection } = session;
    const nothing: SemanticTokens = { data: [] };
    const sent = new Map<string, Sent>();
    let count = 0;
    const send = (uri: string, data: number[]): Sent => {
      count += 1;
      const result = { resultId: String(count), data };
      // The one that was asked for longest ago is forgotten first.
      sent.delete(uri);
      sent.set(uri, result);
      const [oldest] = sent.keys();
      if (sent.size > MOST_REMEMBERED && oldest !== undefined) sent.delete(oldest);
      return result;
    };
    connection.onRequest(
      SemanticTokensRequest.type,
      answer(session, 'semantic tokens', nothing, (file) => send(file.uri, semanticTokens(file))),
    );
    connection.onRequest(
      SemanticTokensRangeRequest.type,
      answer(session, 'semantic tokens of a range', nothing, (file, { range }) => ({
        data: semanticTokens(file, range),
      })),
    );
    connection.onRequest(
      SemanticTokensDeltaRequest.type,
      answer<{ textDocument: { uri: string }; previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
        session,
        'changed semantic tokens',
        nothing,
        (file, { previousResultId }) => {
          const before = sent.get(file.uri);
          const after = send(file.uri, semanticTokens(file));
          if (before?.resultId !== previousResultId) return after;
          return { resultId: after.resultId, edits: semanticTokensEdits(before.data, after.data) };
        },
      ),
    );
  },
};

/** Of how many files it is known which tokens the editor has. */
const MOST_REMEMBERED = 50;
