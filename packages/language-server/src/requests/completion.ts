import { completion, type RoleFile, resolveCompletion } from '@role-profile/language-service';
import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  CompletionResolveRequest,
} from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';
import { attempt } from '../run-safe.ts';
import type { Session } from '../session.ts';

export const completionRequest: RequestHandler = {
  capability: { completionProvider: { triggerCharacters: ['#', ':', '-', '\n', ' '], resolveProvider: true } },
  register: (session) => {
    session.connection.onRequest(
      CompletionRequest.type,
      answer(session, 'completion', [], (file, params) => listOf(file, params, session)),
    );
    session.connection.onRequest(CompletionResolveRequest.type, (item) =>
      attempt('completion item', () => resolveCompletion(item, session.context), item, session.connection.console),
    );
  },
};

/** Old editors know lists only as arrays, so a list says no more than that unless it must. */
function listOf(
  file: RoleFile,
  { position, context }: CompletionParams,
  session: Session,
): CompletionItem[] | CompletionList {
  const typed = context?.triggerCharacter;
  const roles = session.store.index;
  const list = completion(file, position, session.context, typed === undefined ? { roles } : { roles, typed });
  return list.isIncomplete ? list : list.items;
}
