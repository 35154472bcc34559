// Writes the files that come from the model. With --check nothing is written: it names what is out of date and fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from './generate-schemas.mjs';

const COMMAND = 'npm run generate -w packages/schema';
const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const stale = [];

const files = new Map(await schemaFiles());
for (const [path, text] of files) put(join(root, path), text);
const folder = join(root, 'schemas');
for (const entry of existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(relative(root, path).replaceAll('\\', '/'))) remove(path);
}
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: ${COMMAND}`);
  process.exitCode = 1;
}

function put(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  stale.push(relative(root, path));
  if (isCheck) return;
  stale.pop();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function remove(path) {
  if (isCheck) stale.push(relative(root, path));
  else rmSync(path);
}
