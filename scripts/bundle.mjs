// Bundles one entry of a package, with all it needs, into one file: `node bundle.mjs src/main.ts dist/name.js`.
// It runs in the package's folder and reads the sources of sister packages.
import { build } from 'esbuild';
import { flatModules } from './flat-modules.mjs';

const [entry, outfile] = process.argv.slice(2);
if (!entry || !outfile) throw new Error('usage: bundle.mjs ENTRY OUTFILE');

await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['@role-profile/source'],
  legalComments: 'none',
  logLevel: 'warning',
  minify: true,
  plugins: [flatModules],
  // Some dependencies are CommonJS and call `require` for Node's own modules, which an ES module does not have.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
  },
});
