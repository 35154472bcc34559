import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { VSCode } from './vscode.ts';

/** The process numbers of the language servers that an editor runs for our extension. Linux only, as the editor is. */
export function languageServers({ workspace }: VSCode): readonly string[] {
  const folder = dirname(workspace);
  return readdirSync('/proc').filter((pid) => {
    const command = /^\d+$/.test(pid) ? commandOf(pid) : '';
    return command.includes(`${folder}/`) && command.includes('/dist/server.mjs');
  });
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
