// Makes dist/: the extension and the language server, each for the desktop and for VS Code in a browser, in one file each,
// with the pages that explain problems and the licences of what is bundled.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

const EXTENSION = join(import.meta.dirname, '..');
const PACKAGES = join(EXTENSION, '../../packages');
const SERVER = join(PACKAGES, 'language-server/src');
const DIST = join(EXTENSION, 'dist');

const desktop = { platform: 'node', target: 'node20' };
const web = { platform: 'browser', target: 'es2022' };

/** VS Code loads an extension as CommonJS, and says itself what `vscode` is. */
const loadedByVSCode = { format: 'cjs', external: ['vscode'] };

/** Some dependencies are CommonJS and call `require` for Node's own modules, which an ES module does not have. */
const requireInModules = {
  js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
};

const CLIENT = 'vscode-languageclient/node';

/** The client is large and most workspaces need none, so it is a file of its own. (In a browser there is only one file.) */
const clientBeside = {
  name: 'client-beside',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${CLIENT}$`) }, () => ({ path: './client.js', external: true }));
  },
};

const BUNDLES = [
  { entry: 'src/node/main.ts', out: 'extension.js', ...desktop, ...loadedByVSCode, plugins: [clientBeside] },
  { entry: CLIENT, out: 'client.js', ...desktop, ...loadedByVSCode },
  { entry: 'src/browser/main.ts', out: 'extension.web.js', ...web, ...loadedByVSCode },
  { entry: join(SERVER, 'node/main.ts'), out: 'server.mjs', ...desktop, format: 'esm', banner: requireInModules },
  { entry: join(SERVER, 'browser/main.ts'), out: 'server.web.js', ...web, format: 'iife' },
];

/** Bundles everything into an empty dist/. */
export async function bundle() {
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST);
  const inputs = await Promise.all(BUNDLES.map(bundleOne));
  writeFileSync(join(DIST, 'third-party-licences.txt'), licencesOf(inputs.flat()));
  cpSync(join(PACKAGES, 'rules/docs'), join(DIST, 'problems'), { recursive: true });
}

/** Gives the paths of the files that went in. */
async function bundleOne({ entry, out, ...options }) {
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: join(DIST, out),
    absWorkingDir: EXTENSION,
    bundle: true,
    minify: true,
    metafile: true,
    conditions: ['@role-profile/source'],
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  return Object.keys(metafile.inputs).map((path) => join(EXTENSION, path));
}
