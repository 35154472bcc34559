// A plugin for esbuild that keeps the bundles quick to load. esbuild wraps each CommonJS module in a function, and copies all
// that it exports, name by name, once for every file that imports from it: for the hundreds of names of the protocol
// that costs more than running the module. So what exists as an ES module as well is read as such, and the protocol is
// imported in one place, from which all others take it.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
/** Who brings the types of the protocol along. */
const languageService = createRequire(new URL('../packages/language-service/package.json', import.meta.url));

const PROTOCOL = 'vscode-languageserver/node';

/** Modules that their packages offer to browsers in this form, with the same contents. */
const ES_MODULES = {
  yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/dist/index.js'),
  'vscode-languageserver-types': languageService.resolve('vscode-languageserver-types').replace(/\bumd\b/, 'esm'),
};

/** For bundles that run in Node. */
export const flatModules = {
  name: 'flat-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(yaml|vscode-languageserver-types)$/ }, ({ path }) => ({ path: ES_MODULES[path] }));
    onResolve({ filter: /^vscode-languageserver(\/node)?$/ }, ({ kind, resolveDir }) =>
      kind === 'import-statement'
        ? { path: PROTOCOL, namespace: 'flat', pluginData: { resolveDir }, sideEffects: false }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'flat' }, ({ pluginData }) => ({
      contents: `const all = require('${PROTOCOL}');\nexport const { ${namesOf(PROTOCOL).join(', ')} } = all;`,
      resolveDir: pluginData.resolveDir,
    }));
  },
};

function namesOf(module) {
  return Object.keys(require(module)).filter((name) => name !== 'default');
}
