import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { clientOf } from './client.ts';
import { createSession } from './create-session.ts';
import { diagnosticsRequest } from './requests/diagnostics.ts';
import { requests } from './requests/requests.ts';
import { textSync } from './text-sync.ts';
import type { FileAccess } from './workspace/file-access.ts';
import { followWorkspace, workspaceSync } from './workspace/workspace-sync.ts';

/** What differs between the places where the server runs. */
export interface Runtime {
  /** The version of the server, told to the editor; left out where it is not known. */
  readonly version?: string;
  /** Base address of the documentation; left out where there is none. */
  readonly homepage?: string;
  /** The files of the machine; left out where the server cannot read any. */
  readonly files?: FileAccess;
}

/** What the editor is told about the name of the server. */
const NAME = 'role-profile';

/** Answers an editor over a connection until the editor hangs up. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params: InitializeParams) => {
    const { capabilities } = params;
    const session = createSession(connection, params, runtime);
    // An editor that asks for diagnostics is told that it may; any other is sent them.
    const asked = clientOf(capabilities).pullsDiagnostics ? [...requests, diagnosticsRequest] : requests;
    for (const handler of [...asked, ...textSync, ...workspaceSync]) handler.register(session);
    followWorkspace(session, params);
    return {
      capabilities: together([
        {
          // An editor that offers no choice has never heard of it.
          ...(capabilities.general?.positionEncodings !== undefined && { positionEncoding: session.encoding }),
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        },
        ...asked.map((request) => request.capability),
      ]),
      serverInfo: { name: NAME, ...(runtime.version !== undefined && { version: runtime.version }) },
    };
  });
  connection.listen();
}

/** Capabilities as one; what several say of the workspace stands side by side. */
function together(all: readonly ServerCapabilities[]): ServerCapabilities {
  const workspace = Object.assign({}, ...all.map((one) => one.workspace));
  return Object.assign({}, ...all, { workspace });
}
