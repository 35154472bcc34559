// Installs exactly what a lock file names, unless that is what is installed: `node scripts/install.mjs [FOLDER]`.
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** Installs what the lock of a folder names. Gives whether all of it is there. */
export function install(folder) {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (isInstalled(folder, hash)) return true;
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder })) return false;
  writeFileSync(stampOf(folder), hash);
  return true;
}

function stampOf(folder) {
  return join(folder, 'node_modules/.installed-lock');
}

/** The stamp tells; for an installation by hand, which has none, the times of npm's own record and of the lock do. */
function isInstalled(folder, hash) {
  try {
    if (readFileSync(stampOf(folder), 'utf8') === hash) return true;
  } catch {
    // No stamp.
  }
  const record = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  return record !== undefined && record.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = install(resolve(process.argv[2] ?? '.')) ? 0 : 1;
}
