import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatOf } from '@role-profile/document';
import { isDynamicPattern, glob as search } from 'tinyglobby';
import { attempt, isProblem } from './io-problem.ts';
import { byText, shownPath } from './paths.ts';

/** Files that paths lead to, whatever is in them. */
export interface FoundFiles {
  /** Absolute, each once, in order. */
  readonly files: readonly string[];
  /** Paths, as typed, that lead nowhere. */
  readonly missing: readonly string[];
  /** Folders that could not be read, as sentences. */
  readonly problems: readonly string[];
}

/**
 * The files that files, folders and globs name. A folder is searched for YAML and Markdown files; `node_modules` and
 * `.git` below it are skipped and symbolic links are not followed. What is named itself is taken as it is.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = await Promise.all(paths.map((path) => findPath(path, cwd)));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))].sort(byText),
    missing: found.flatMap(({ missing }) => missing),
    problems: found.flatMap(({ problems }) => problems),
  };
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);
const NOTHING: FoundFiles = { files: [], missing: [], problems: [] };

async function findPath(path: string, cwd: string): Promise<FoundFiles> {
  const full = resolve(cwd, path);
  const stats = path === '' ? undefined : await stat(full).catch(() => undefined);
  if (stats?.isDirectory()) return searchFolder(full, cwd);
  if (stats?.isFile()) return { ...NOTHING, files: [full] };
  if (await isGlob(path, cwd)) return { ...NOTHING, files: await filesOfGlob(path, cwd) };
  return { ...NOTHING, missing: [path] };
}

/** Whether a path is meant as a pattern: it looks like one, and nothing has it as its name. */
export async function isGlob(path: string, cwd: string): Promise<boolean> {
  if (path === '' || !isDynamicPattern(path)) return false;
  return stat(resolve(cwd, path)).then(
    () => false,
    () => true,
  );
}

/** Absolute paths of the files a glob matches, except those under skipped folders that the glob does not name. */
export async function filesOfGlob(glob: string, cwd: string): Promise<readonly string[]> {
  const steps = (process.platform === 'win32' ? glob.replaceAll('\\', '/') : glob).split('/');
  // The steps before the first that is a pattern only say where to start, which may be outside the working directory.
  const pattern = steps.findIndex((step) => isDynamicPattern(step));
  const first = pattern < 0 ? steps.length - 1 : pattern;
  const folder = resolve(cwd, steps.slice(0, first).join('/') || (glob.startsWith('/') ? '/' : '.'));
  const files = await search(steps.slice(first).join('/'), {
    cwd: folder,
    ignore: [...SKIPPED].filter((name) => !steps.includes(name)).map((name) => `**/${name}/**`),
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return files.map((file) => resolve(file));
}

async function searchFolder(folder: string, cwd: string): Promise<FoundFiles> {
  const shown = shownPath(folder, cwd);
  const entries = await attempt(readdir(folder, { withFileTypes: true }), shown, 'searched');
  if (isProblem(entries)) return { ...NOTHING, problems: [entries.problem] };
  const files = entries.filter((entry) => entry.isFile() && formatOf(entry.name) !== undefined);
  const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
  const below = await Promise.all(folders.map((entry) => searchFolder(join(folder, entry.name), cwd)));
  return {
    files: [...files.map((entry) => join(folder, entry.name)), ...below.flatMap((found) => found.files)],
    missing: [],
    problems: below.flatMap((found) => found.problems),
  };
}
