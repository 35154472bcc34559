// Writes the JSON Schemas from the model: schemas/{draft-07,2020-12}/ of what authors may write, schemas/normal/ of the
// normal form, and the list of what they cannot say.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every generated file below `schemas`, as path and text. The sources are read as they stand, with no build before. */
export async function schemaFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  const outfile = join(folder, 'schema-files.mjs');
  try {
    await build({
      entryPoints: [join(root, 'src/json-schema/schema-files.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['@role-profile/source'],
      logLevel: 'error',
    });
    const { schemaFiles: filesOf } = await import(pathToFileURL(outfile).href);
    return filesOf().map(({ path, text }) => [`schemas/${path}`, text]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
