import { codeLenses } from '@role-profile/language-service';
import { CodeLensRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const codeLensesRequest: RequestHandler = {
  capability: { codeLensProvider: {} },
  register: (session) =>
    session.connection.onRequest(
      CodeLensRequest.type,
      answer(session, 'code lenses', [], (file) =>
        session.settings.codeLens ? codeLenses(file, session.context, session.store.index) : [],
      ),
    ),
};
