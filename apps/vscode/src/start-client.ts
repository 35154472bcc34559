import type { BaseLanguageClient, LanguageClientOptions, vsdiag } from 'vscode-languageclient';
import { linkToExplanation } from './explain-problem.ts';
import { showsReferences } from './show-references.ts';

/** What differs between the places where the extension runs. */
export interface Runtime {
  /** Loads the language client, which is large, and makes one that knows where the server is. */
  createClient(id: string, name: string, options: LanguageClientOptions): Promise<BaseLanguageClient>;
}

/** Starts the language server and gives the client that talks to it. */
export async function startClient({ createClient }: Runtime): Promise<BaseLanguageClient> {
  const client = await createClient('roleProfile', 'Role Profile', OPTIONS);
  client.registerFeature(showsReferences);
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
  diagnosticCollectionName: 'role-profile',
  middleware: {
    // An editor asks for the problems of a file or of the workspace; where it cannot, it is told them.
    handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkToExplanation)),
    provideDiagnostics: async (document, known, token, next) => {
      const report = await next(document, known, token);
      return report && linked(report);
    },
    provideWorkspaceDiagnostics: async (known, token, take, next) => {
      const report = await next(known, token, (part) => take(part && { items: part.items.map(linked) }));
      return report && { items: report.items.map(linked) };
    },
  },
};

function linked<Report extends vsdiag.DocumentDiagnosticReport | vsdiag.WorkspaceDocumentDiagnosticReport>(
  report: Report,
): Report {
  return 'items' in report ? { ...report, items: report.items.map(linkToExplanation) } : report;
}
