import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** What other projects install: the libraries, and the program with what it brings. */
export const LIBRARIES = ['schema', 'document', 'rules'] as const;
const PACKED = [...LIBRARIES, 'interchange', 'cli'] as const;

/** The packages as tarballs, by name, in a new folder outside the workspace. */
export function packPackages(): { folder: string; tarballs: ReadonlyMap<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'role-profile-consumer-'));
  const tarballs = new Map<string, string>();
  for (const name of PACKED) {
    const home = join(ROOT, 'packages', name);
    if (!existsSync(join(home, 'dist/index.js'))) throw new Error('Build first: npm run build');
    const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], home);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    tarballs.set(`@role-profile/${name}`, join(folder, filename));
  }
  return { folder, tarballs };
}

/** A project beside the tarballs that has installed them. What they need comes from this checkout, so no network is. */
export function installProject(folder: string, tarballs: ReadonlyMap<string, string>): string {
  const project = join(folder, 'project');
  mkdirSync(project);
  const ours = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
  const theirs = Object.fromEntries([...closure()].map(([name, home]) => [name, `file:${home}`]));
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies: { ...theirs, ...ours } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest, null, 2));
  npm(['install', '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'], project);
  const template = join(import.meta.dirname, 'project');
  for (const file of readdirSync(template)) writeFileSync(join(project, file), readFileSync(join(template, file)));
  return project;
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Every package of others that ours need when they run, and ajv, with their folders. */
function closure(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    const home = join(ROOT, 'node_modules', name);
    if (found.has(name) || name.startsWith('@role-profile/')) return;
    found.set(name, home);
    for (const below of dependenciesOf(home)) add(below);
  };
  for (const name of PACKED) for (const below of dependenciesOf(join(ROOT, 'packages', name))) add(below);
  add('ajv');
  return found;
}

function dependenciesOf(home: string): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies ?? {});
}
