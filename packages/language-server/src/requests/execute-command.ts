import { ExecuteCommandRequest } from 'vscode-languageserver';
import { checkAsApprovedCommand } from '../commands/check-as-approved.ts';
import { type Command, isRefusal, subjectOf } from '../commands/command.ts';
import { convertCommand } from '../commands/convert.ts';
import { importCommand } from '../commands/import.ts';
import { showReportingLineCommand } from '../commands/show-reporting-line.ts';
import { tellRefusal } from '../commands/tell.ts';
import type { RequestHandler } from '../handler.ts';
import { runSafeLong } from '../run-safe.ts';

const commands: readonly Command[] = [checkAsApprovedCommand, convertCommand, importCommand, showReportingLineCommand];

/** What an author can tell the server to do. Why something cannot be done is shown, and answered with `null`. */
export const executeCommandRequest: RequestHandler = {
  capability: { executeCommandProvider: { commands: commands.map(({ name }) => name) } },
  register: (session) => {
    const { connection } = session;
    connection.onRequest(ExecuteCommandRequest.type, ({ command: name, arguments: args }, token) => {
      const command = commands.find((one) => one.name === name);
      return runSafeLong(
        name,
        async () => {
          const result = command === undefined ? undefined : await command.run(session, subjectOf(args));
          if (!isRefusal(result)) return result ?? null;
          tellRefusal(session, result.refusal);
          return null;
        },
        null,
        connection.console,
        token,
      );
    });
  },
};
