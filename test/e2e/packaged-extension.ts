import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { zipEntries } from './zip-entries.ts';

const EXTENSION = resolve(import.meta.dirname, '../../apps/vscode');

/** The time that the package carries, in seconds, so that the same sources give the same package. */
const TIME = '1767225600';

/** Packages the extension from the sources as they are, and gives the path of the package. */
export function packageExtension(): string {
  execFileSync(process.execPath, [join(EXTENSION, 'scripts/package.mjs')], {
    env: { ...process.env, SOURCE_DATE_EPOCH: TIME },
    stdio: 'pipe',
  });
  const [file] = readdirSync(EXTENSION).filter((name) => /^role-profile-[\d.]+\.vsix$/.test(name));
  if (file === undefined) throw new Error(`no package in ${EXTENSION}`);
  return join(EXTENSION, file);
}

/** Unpacks the extension into a folder, as an editor does that installs it. */
export function unpackExtension(vsix: string, folder: string): void {
  for (const { path, read } of zipEntries(readFileSync(vsix))) {
    if (!path.startsWith('extension/')) continue;
    const file = join(folder, path.slice('extension/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, read());
  }
}
