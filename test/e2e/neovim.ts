import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const SERVER = resolve(import.meta.dirname, '../../packages/language-server/bin/role-profile-language-server.js');
const NEOVIM = 'nvim';

/** What a fresh Neovim is to start with. */
export interface NeovimSetup {
  /** Its configuration, in Lua. */
  readonly configuration: string;
  /** The files of its working folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** A Neovim with no window. */
export interface Neovim {
  /** Presses keys as a person would: `ggOgrade: <C-x><C-o>`. */
  press(keys: string): Promise<void>;
  /** What an expression in Lua gives. */
  evaluate<Value>(lua: string): Promise<Value>;
  /** The text of the file in front, its last line end included. */
  text(): Promise<string>;
  stop(): Promise<void>;
}

/** Why no Neovim can be started here, for `leftOut`; `undefined` when one can. */
export function neovimMissing(): string | undefined {
  const found = spawnSync(NEOVIM, ['--version']).status === 0;
  return found ? undefined : `there is no ${NEOVIM} on the path (install neovim)`;
}

/** Starts Neovim with nothing of the person whose machine this is, and with our language server on its path. */
export async function startNeovim({ configuration, files }: NeovimSetup): Promise<Neovim> {
  const home = mkdtempSync(join(tmpdir(), 'neovim-'));
  const [folder, programs, socket] = [join(home, 'work'), join(home, 'bin'), join(home, 'socket')];
  for (const one of [folder, programs]) mkdirSync(one);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(home, 'init.lua'), configuration);
  const command = `#!/bin/sh\nexec '${process.execPath}' '${SERVER}' "$@"\n`;
  writeFileSync(join(programs, 'role-profile-language-server'), command, { mode: 0o755 });

  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_STATE_HOME: home,
    XDG_CACHE_HOME: home,
    PATH: `${programs}${delimiter}${process.env.PATH}`,
  };
  const child = spawn(NEOVIM, ['--headless', '-n', '-i', 'NONE', '-u', join(home, 'init.lua'), '--listen', socket], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done, fail) => {
    child.once('exit', () => done());
    child.once('error', fail);
  });
  const listening = async () => {
    while (!existsSync(socket)) await pause(20);
  };
  await Promise.race([
    listening(),
    ended.then(() => {
      throw new Error('Neovim ended at once');
    }),
  ]);

  const ask = async (...args: readonly string[]) => {
    const { stdout, stderr } = await promisify(execFile)(NEOVIM, ['--server', socket, ...args], { env });
    // Neovim 0.7 prints what an expression gives among its messages.
    return `${stdout}${stderr}`;
  };
  const evaluate = async <Value>(lua: string): Promise<Value> =>
    JSON.parse(await ask('--remote-expr', `json_encode(luaeval('${lua.replaceAll("'", "''")}'))`));

  // Keys that come before the configuration is read would be lost.
  while ((await evaluate('vim.v.vim_did_enter')) !== 1) await pause(20);

  return {
    evaluate,
    async press(keys) {
      await ask('--remote-send', keys);
    },
    async text() {
      const lines = await evaluate<readonly string[]>('vim.api.nvim_buf_get_lines(0, 0, -1, true)');
      return lines.map((line) => `${line}\n`).join('');
    },
    async stop() {
      child.kill();
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}
