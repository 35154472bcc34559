import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LspConnection } from '@role-profile/kit';

/** A folder on the disk that an editor has open. */
export interface WorkspaceFolder {
  readonly uri: string;
  readonly path: string;
  uriOf(name: string): string;
  write(name: string, text: string): void;
  remove(name: string): void;
}

/** A new folder with these files, by their paths in it. */
export function workspaceFolder(files: Readonly<Record<string, string>>): WorkspaceFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'role-profile-')));
  const folder: WorkspaceFolder = {
    path,
    uri: pathToFileURL(path).href,
    uriOf: (name) => pathToFileURL(join(path, name)).href,
    write(name, text) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    remove: (name) => rmSync(join(path, name), { recursive: true }),
  };
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return folder;
}

/** Tells a server what has changed on the disk, as an editor that watches the files does. */
export function tellChange(server: LspConnection, uri: string, type: 'created' | 'changed' | 'deleted'): Promise<void> {
  const types = { created: 1, changed: 2, deleted: 3 };
  return server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri, type: types[type] }],
  });
}

/** Asks again until the answer is right; fails with the last answer after many seconds. */
export async function eventually<Answer>(
  ask: () => Answer | Promise<Answer>,
  isRight: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
