import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { linkToExplanation } from './explain-problem.ts';

/** What differs between the places where the extension runs. */
export interface Runtime {
  /** Loads the language client, which is large, and makes one that knows where the server is. */
  createClient(id: string, name: string, options: LanguageClientOptions): Promise<BaseLanguageClient>;
}

/** Starts the language server and gives the client that talks to it. */
export async function startClient({ createClient }: Runtime): Promise<BaseLanguageClient> {
  const client = await createClient('role-profile', 'Role Profile', OPTIONS);
  await client.start();
  return client;
}

/** Starts the language server afresh, also after it has failed. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** Which of these files are role files is known to the server: it says nothing about the others. */
const OPTIONS: LanguageClientOptions = {
  documentSelector: [{ language: 'yaml' }, { language: 'markdown' }],
  middleware: {
    handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkToExplanation)),
  },
};
