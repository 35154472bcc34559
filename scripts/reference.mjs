// Writes docs/reference/<kind>.md, one page for authors of each kind of document, from what the model says of its fields.
// With --check nothing is written: it names what is out of date and fails.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { referencePage } from './reference-page.mjs';

const COMMAND = 'npm run reference';
const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');

const model = await sources();
const folder = join(root, 'docs/reference');
const stale = [];
if (!isCheck) mkdirSync(folder, { recursive: true });
for (const kind of model.KINDS) {
  const file = join(folder, `${kind}.md`);
  const text = `<!-- Generated from the model in packages/schema by ${COMMAND}. -->\n\n${referencePage(kind, model)}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(file.slice(root.length));
  if (!isCheck) writeFileSync(file, text);
}
if (isCheck && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: ${COMMAND}`);
  process.exitCode = 1;
}

/** The model and the printers as they stand in the sources, with no build before. */
async function sources() {
  const made = mkdtempSync(join(tmpdir(), 'reference-'));
  const outfile = join(made, 'sources.mjs');
  try {
    await build({
      stdin: {
        contents:
          "export * from './packages/schema/src/index.ts';\nexport * from './packages/document/src/index.ts';\n",
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@role-profile/source'],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(made, { recursive: true });
  }
}
