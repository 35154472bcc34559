import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import { type FileAccess, mayMatter, SKIPPED_FOLDERS } from '../workspace/file-access.ts';
import { uriIn } from '../workspace/uris.ts';

/** The files of this machine. What cannot be read is passed over. */
export const nodeFiles: FileAccess = {
  async *walk(folder) {
    const path = pathOf(folder);
    if (path !== undefined) yield* walkFolder(path, folder, []);
  },
  async read(uri, largest) {
    const path = pathOf(uri);
    const stats = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path === undefined || !stats?.isFile() || stats.size > largest) return undefined;
    return readFile(path, 'utf8').catch(() => undefined);
  },
};

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

async function* walkFolder(path: string, uri: string, above: readonly IgnoreFile[]): AsyncIterable<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreFile(path) : undefined;
  const ignoring = own === undefined ? above : [...above, own];
  // Links are not followed: they may lead in a circle, and what they lead to stands somewhere else already.
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (entry.isFile() && mayMatter(entry.name) && !isIgnored(below, ignoring)) yield uriIn(uri, entry.name);
    if (!entry.isDirectory() || SKIPPED_FOLDERS.includes(entry.name) || isIgnored(`${below}${sep}`, ignoring)) continue;
    yield* walkFolder(below, uriIn(uri, entry.name), ignoring);
  }
}

async function ignoreFile(folder: string): Promise<IgnoreFile | undefined> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { folder, rules: ignore().add(text) };
}

/** The nearest file that speaks of a path decides. */
function isIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  const isFolder = path.endsWith(sep);
  for (const { folder, rules } of files.toReversed()) {
    const { ignored, unignored } = rules.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
