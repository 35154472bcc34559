// A real VS Code in a real browser, for tests of the extension as a person uses it.
//
// `npm ci --prefix test/e2e/host` brings the editor (no download but npm's own), Debian's `chromium` the browser;
// `.ci/run` installs both. `editorMissing` is in editor-host.ts, what a person does in the page in workbench.ts. Where
// the editor is missing a test is left out by name:
//
//   const why = editorMissing();
//   if (why) leftOut('complete a grade in VS Code', why);
//
//   describe.skipIf(why)('in VS Code', () => {
//     let code: VSCode, browser: Browser, page: Page;
//     beforeAll(async () => {
//       code = await startVSCode({ vsix, files: { 'cook.role.yaml': 'kind: role-profile\n' } });
//       browser = await launchBrowser();
//       page = await openWorkbench(browser, code.url);
//       await openFile(page, 'cook.role.yaml');
//     });
//     afterAll(async () => {
//       await browser?.close();
//       await code?.stop();
//     });
//     test('…', async () => {
//       await editor(page).locator('.squiggly-error').first().waitFor();
//     });
//   });
//
// Never sleep: wait for what a person would see. The first squiggle takes 6 to 14 seconds on two cores. Menus close when
// focus or a provider changes, so ask with `pressUntil`; accept a quick fix with Enter (its row has the focus), since an
// overlay catches clicks; text in the page lags behind the keys, so wait for the line (`line(page, 'grade:')`).
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SERVER_MAIN, SERVER_NODE } from './editor-host.ts';

/** What a fresh editor is to start with. */
export interface VSCodeSetup {
  /** The packaged extension to install. */
  readonly vsix?: string;
  /** The files of the workspace, by their path in it. */
  readonly files?: Readonly<Record<string, string>>;
  /** User settings beside those that keep the editor quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A running editor, waiting for a browser. */
export interface VSCode {
  /** The page that shows the workspace. */
  readonly url: string;
  /** The folder of the workspace, to read what was saved. */
  readonly workspace: string;
  /** What the editor's server wrote so far. */
  log(): string;
  /** Ends the editor with all it started, and removes its folder. */
  stop(): Promise<void>;
}

const QUIET_SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'editor.accessibilitySupport': 'off',
  'files.autoSave': 'off',
};

/** Starts one VS Code in a temporary folder of its own, with nothing but the given extension, files and settings. */
export async function startVSCode({ vsix, files = {}, settings = {} }: VSCodeSetup): Promise<VSCode> {
  const folder = mkdtempSync(join(tmpdir(), 'vscode-'));
  const workspace = join(folder, 'workspace');
  const data = join(folder, 'data');
  writeFile(join(data, 'data/User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }));
  mkdirSync(workspace);
  for (const [path, text] of Object.entries(files)) writeFile(join(workspace, path), text);

  // Its sockets and caches go where it can be removed with everything else; no gallery, so no look-up on the network.
  const own = { HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}' };
  const env = { ...process.env, ...own };
  const places = ['--server-data-dir', data, '--extensions-dir', join(folder, 'extensions')];
  const args = [SERVER_MAIN, '--accept-server-license-terms', '--telemetry-level', 'off', ...places];
  if (vsix) execFileSync(SERVER_NODE, [...args, '--install-extension', vsix, '--force'], { env, stdio: 'pipe' });

  const address = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  const server = spawn(SERVER_NODE, [...args, ...address], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let log = '';
  const port = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      log += chunk.toString();
      const found = /agent listening on (\d+)/.exec(log)?.[1];
      if (found) resolve(found);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}\n${log}`)));
  });

  return {
    url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`,
    workspace,
    log: () => log,
    async stop() {
      signalGroup(server.pid, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
      signalGroup(server.pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Signals the server and everything that it started: the extension host and its language servers. */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}
