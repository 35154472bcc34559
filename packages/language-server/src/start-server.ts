import { encodingOf, Store } from '@role-profile/language-service';
import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver';
import { contextOf } from './context.ts';
import { requests } from './requests/requests.ts';
import type { Session } from './session.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { textSync } from './text-sync.ts';

/** What differs between the places where the server runs. */
export interface Runtime {
  /** The version of the server, told to the editor; left out where it is not known. */
  readonly version?: string;
  /** Base address of the documentation; left out where there is none. */
  readonly homepage?: string;
}

/** What the editor is told about the name of the server. */
const NAME = 'role-profile';

/** Answers an editor over a connection until the editor hangs up. */
export function startServer(connection: Connection, { version, homepage }: Runtime): void {
  connection.onInitialize(({ capabilities }) => {
    const offered = capabilities.general?.positionEncodings;
    const positionEncoding = encodingOf(offered);
    const session: Session = {
      connection,
      store: new Store(positionEncoding),
      context: contextOf(capabilities, homepage),
      settings: DEFAULT_SETTINGS,
    };
    for (const handler of [...requests, ...textSync]) handler.register(session);
    return {
      capabilities: Object.assign(
        {
          // An editor that offers no choice has never heard of it.
          ...(offered !== undefined && { positionEncoding }),
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        },
        ...requests.map((request) => request.capability),
      ),
      serverInfo: { name: NAME, ...(version !== undefined && { version }) },
    };
  });
  connection.listen();
}
