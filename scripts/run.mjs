import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The root of the project. */
export const ROOT = resolve(import.meta.dirname, '..');

/** No tool of the house may report home or look for a newer version of itself. */
const QUIET = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/** Runs a command in the root of the project and shows what it prints. Gives its exit code, 1 when it did not start. */
export function exitCodeOf(command, args, { cwd = ROOT, env = {} } = {}) {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...QUIET, ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a command and gives whether it succeeded. */
export function run(command, args, options) {
  return exitCodeOf(command, args, options) === 0;
}
