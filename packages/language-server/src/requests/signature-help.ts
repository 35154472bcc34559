import { signatureHelp } from '@role-profile/language-service';
import { SignatureHelpRequest } from 'vscode-languageserver';
import { answer, type RequestHandler } from '../handler.ts';

export const signatureHelpRequest: RequestHandler = {
  capability: {
    signatureHelpProvider: { triggerCharacters: ['{', '[', ',', ':', '-', '–', '—'], retriggerCharacters: [' ', '}'] },
  },
  register: (session) =>
    session.connection.onRequest(
      SignatureHelpRequest.type,
      answer(session, 'signature help', null, (file, { position }) => signatureHelp(file, position) ?? null),
    ),
};
