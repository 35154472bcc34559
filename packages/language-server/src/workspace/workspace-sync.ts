import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type FileEvent,
  InitializedNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { configurationChanged } from '../configuration-changed.ts';
import { type Handler, later, take } from '../handler.ts';
import { pause } from '../pause.ts';
import { attemptLong } from '../run-safe.ts';
import type { Session } from '../session.ts';
import { SETTINGS_SECTION, settingsOf } from '../settings.ts';
import { renewAllDiagnostics, renewDiagnostics } from '../show-diagnostics.ts';
import { isConfiguration } from './configurations.ts';
import { mayMatter } from './file-access.ts';
import { nameOf, pathIn } from './uris.ts';

/** What an editor tells about its workspace: folders, files on the disk, settings. */
export const workspaceSync: readonly Handler[] = [
  {
    register: (session) =>
      session.connection.onNotification(
        DidChangeConfigurationNotification.type,
        take(session, 'settings', ({ settings }) => {
          if (session.client.tellsSettings) return later(session, 'settings', () => pullSettings(session));
          // An editor that is not asked sends all its settings, or ours alone.
          applySettings(session, Reflect.get(Object(settings), SETTINGS_SECTION) ?? settings);
        }),
      ),
  },
  {
    register: (session) =>
      session.connection.onNotification(
        DidChangeWatchedFilesNotification.type,
        take(session, 'files', ({ changes }) => later(session, 'files', () => filesChanged(session, changes))),
      ),
  },
];

/** Takes the workspace as it is at the start, and follows it once the editor is ready. */
export function followWorkspace(session: Session, { workspaceFolders, rootUri }: InitializeParams): void {
  const { connection, client, configurations, workspace } = session;
  const rooted = rootUri === null || rootUri === undefined ? [] : [rootUri];
  let folders: readonly string[] = workspaceFolders?.map(({ uri }) => uri) ?? rooted;
  configurations.setFolders(folders);

  connection.onNotification(
    InitializedNotification.type,
    take(session, 'start', () =>
      later(session, 'start', async () => {
        later(session, 'watching files', () => register(session));
        await pullSettings(session);
        // The first answers come before the search.
        await pause(BEFORE_SEARCH);
        await search(session, folders);
      }),
    ),
  );
  if (!client.hasFolders) return;
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    take(session, 'folders', ({ event: { added, removed } }) => {
      const gone = removed.map(({ uri }) => uri);
      folders = [...folders.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
      configurations.setFolders(folders);
      workspace.forget((uri) => !folders.some((folder) => pathIn(folder, uri) !== undefined));
      renewAllDiagnostics(session);
      later(session, 'folders', () => search(session, folders));
    }),
  );
}

/** Enough for an editor that opens its first file at once, in milliseconds. */
const BEFORE_SEARCH = 100;

const WATCHED = { watchers: [{ globPattern: '**/*.{yaml,yml,md,markdown}' }] };

async function register({ connection, client }: Session): Promise<void> {
  if (client.watchesFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED);
  if (!client.registersSettings) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
}

async function search(session: Session, folders: readonly string[]): Promise<void> {
  if (folders.length === 0) return;
  const { connection, workspace } = session;
  const begin = () => connection.window.createWorkDoneProgress();
  const progress = await attemptLong('progress', begin, undefined, connection.console);
  progress?.begin('Reading role files', 0);
  let shown = 0;
  await workspace.scan(folders, {
    report(done, count) {
      const percentage = Math.floor((100 * done) / count);
      if (percentage > shown) progress?.report(percentage, `${Math.min(done, count)} of ${count}`);
      shown = percentage;
    },
  });
  progress?.done();
  renewAllDiagnostics(session);
}

async function filesChanged(session: Session, changes: readonly FileEvent[]): Promise<void> {
  const { store, workspace } = session;
  const seen = new Set<string>();
  for (const { uri, type } of changes) {
    if (!mayMatter(nameOf(uri)) || seen.has(uri)) continue;
    seen.add(uri);
    const text = type === FileChangeType.Deleted ? undefined : await workspace.read(uri);
    if (isConfiguration(uri) && store.opened(uri) === undefined) configurationChanged(session, uri, text);
    renewDiagnostics(session, [uri, ...workspace.take(uri, text)]);
  }
}

async function pullSettings(session: Session): Promise<void> {
  if (!session.client.tellsSettings) return;
  const { workspace, console } = session.connection;
  // An editor that fails to answer leaves everything as it is.
  const ask = (): Promise<unknown> => workspace.getConfiguration(SETTINGS_SECTION);
  applySettings(session, await attemptLong('settings', ask, undefined, console));
}

function applySettings(session: Session, section: unknown): void {
  const settings = settingsOf(section);
  if (JSON.stringify(settings) === JSON.stringify(session.settings)) return;
  session.settings = settings;
  renewAllDiagnostics(session);
}
