import { resolve } from 'node:path';
import { type EditorSetup, type LspConnection, startServer } from '@role-profile/kit';

/** The command that an editor starts. */
export const COMMAND = resolve(
  import.meta.dirname,
  '../../packages/language-server/bin/role-profile-language-server.js',
);

/** Starts the built server as an editor would. */
export function startStdioServer(
  setup: EditorSetup = {},
  args: readonly string[] = ['--stdio'],
): Promise<LspConnection> {
  return startServer(process.execPath, [COMMAND, ...args], setup);
}
