import type { RoleFile } from '@role-profile/language-service';
import type { Session } from '../session.ts';
import { nameOf } from '../workspace/uris.ts';
import { type Refusal, refuse, type Subject } from './command.ts';

/** The role file that a command is about, open or not. */
export async function roleOf(
  { store, workspace, configurations }: Session,
  { uri }: Subject,
): Promise<RoleFile | Refusal> {
  if (uri === undefined) return refuse('Open a role file first, so that it is clear which one is meant.');
  const open = store.file(uri);
  if (open !== undefined) return open;
  await configurations.prepare(uri);
  const text = store.opened(uri) === undefined ? await workspace.read(uri) : undefined;
  const file = text === undefined ? undefined : store.look(uri, text);
  return file ?? refuse(`“${nameOf(uri)}” is no role file, or it is not there.`);
}
