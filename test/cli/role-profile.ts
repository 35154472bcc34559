import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const PACKAGE = resolve(import.meta.dirname, '../../packages/cli');
export const BIN = join(PACKAGE, 'bin/role-profile.js');

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a person would, with the arguments as they are. Colour settings of the caller do not reach it. */
export function roleProfile(args: readonly string[], { cwd = tmpdir(), env = {} }: RunOptions = {}): Promise<Ran> {
  if (!existsSync(join(PACKAGE, 'dist/role-profile.js'))) throw new Error('Build first: npm run build');
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return new Promise((done) => {
    const options = { cwd, env: { ...inherited, ...env }, maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [BIN, ...args], options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

const made: string[] = [];
afterAll(async () => {
  await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A new temporary folder with these files, removed after the tests of the file that made it. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'role-profile-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Every file below a folder, with its text, so that a test can see that nothing was written. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts);
}

export interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly range: { readonly start: JsonPosition; readonly end: JsonPosition };
  readonly fixable: boolean;
}

interface JsonPosition {
  readonly line: number;
  readonly character: number;
}

export interface JsonReport {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly findings: readonly JsonFinding[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** Checks with `--format json` and reads what comes out. */
export async function lintJson(
  args: readonly string[],
  options: RunOptions,
): Promise<{ code: number; report: JsonReport; stderr: string }> {
  const { code, stdout, stderr } = await roleProfile(['lint', '--format', 'json', ...args], options);
  return { code, report: JSON.parse(stdout) as JsonReport, stderr };
}
