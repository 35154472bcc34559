import { commands, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { explainProblem } from './explain-problem.ts';
import { newRoleFile } from './new-role-file.ts';
import { whenRoleFileOpens } from './role-files.ts';
import { registerShowReferences } from './show-references.ts';
import { type Runtime, restart, startClient } from './start-client.ts';

/** Registers the commands, and starts the language client as soon as a role file is open. */
export function activateExtension(context: ExtensionContext, runtime: Runtime): void {
  let started: Promise<BaseLanguageClient> | undefined;
  const client = () => {
    started ??= startClient(runtime);
    return started;
  };

  context.subscriptions.push(
    whenRoleFileOpens(client),
    registerShowReferences(),
    commands.registerCommand('role-profile.newFile', () => newRoleFile(client)),
    commands.registerCommand('role-profile.restartServer', async () => restart(await client())),
    commands.registerCommand('role-profile.explainProblem', (code?: unknown) =>
      explainProblem(context.extensionUri, code),
    ),
    { dispose: async () => (await started)?.dispose() },
  );
}
