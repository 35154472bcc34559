import { encodingOf, Store } from '@role-profile/language-service';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { clientOf } from './client.ts';
import { contextOf } from './context.ts';
import { refresherOf } from './refresher.ts';
import type { Session } from './session.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Runtime } from './start-server.ts';
import { clientFiles } from './workspace/client-files.ts';
import { Configurations } from './workspace/configurations.ts';
import { WorkspaceFiles } from './workspace/workspace-files.ts';

/** What is kept of an editor from its start to its end. */
export function createSession(
  connection: Connection,
  { capabilities, initializationOptions }: InitializeParams,
  { homepage, files: ownFiles }: Runtime,
): Session {
  const files = clientFiles(connection, initializationOptions) ?? ownFiles;
  const client = clientOf(capabilities);
  const encoding = encodingOf(capabilities.general?.positionEncodings);
  const configurations = new Configurations(files);
  const asApproved = new Set<string>();
  const store = new Store(encoding, (uri) => ({
    ...configurations.factsOf(uri),
    ...(asApproved.has(uri) && { status: 'approved' }),
  }));
  const session: Session = {
    connection,
    store,
    context: contextOf(capabilities, homepage),
    encoding,
    client,
    configurations,
    workspace: new WorkspaceFiles({ files, store, configurations, largest: () => session.settings.largestFile }),
    refresher: refresherOf(connection, client),
    asApproved,
    shown: new Set(),
    results: new Map(),
    settings: DEFAULT_SETTINGS,
  };
  return session;
}
