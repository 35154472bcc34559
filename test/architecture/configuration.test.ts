import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLOORS } from './floors.ts';
import { ROOT } from './source-file.ts';

describe.each(Object.entries(FLOORS))('%s', (home, { floor }) => {
  test('carries the tag of its floor', () => {
    expect(readJson(home, 'turbo.json')).toMatchObject({ extends: ['//'], tags: [`floor-${floor}`] });
  });

  test('is published as sources for us and as a build for others', () => {
    const { exports, license, engines } = readJson(home, 'package.json');
    expect({ license, node: engines.node }).toEqual({ license: 'MIT', node: '>=20' });
    if (floor < 5) {
      const build = { types: './dist/index.d.ts', default: './dist/index.js' };
      const { '.': code, ...data } = exports;
      expect(code).toEqual({ '@role-profile/source': './src/index.ts', ...build });
      // Beside its one door for code, a package may show a folder of data as it stands.
      for (const [name, target] of Object.entries(data)) expect([name, target]).toEqual([target, './schemas/*']);
    }
  });
});

const pure = Object.keys(FLOORS).filter((home) => FLOORS[home]?.pure);

test.each(pure)('%s is compiled without the types of Node', (home) => {
  const shown = run('tsc', ['-p', home, '--showConfig']);
  expect(JSON.parse(shown)).toMatchObject({ compilerOptions: { types: [], lib: ['es2023'], strict: true } });
});

test.each(['.', 'test/bench', 'test/e2e/host'])('the lock in %s can be installed anywhere', (folder) => {
  const { packages } = readLock(folder);
  const missing = Object.entries(packages).flatMap(([by, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${by}/node_modules/${name}`])
      .map((name) => `${by}: ${name}, run npm run lock`),
  );
  expect(missing).toEqual([]);
  // Where a package comes from is up to the registry that one has.
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});

test('turbo finds no import that crosses a boundary', () => {
  expect(run('turbo', ['boundaries'])).toMatch(/no issues found/);
});

function run(command: string, args: readonly string[]): string {
  const program = join(ROOT, 'node_modules/.bin', command);
  return execFileSync(program, [...args], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly license?: string;
  readonly engines: { readonly node?: string };
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readLock(folder: string): Lock {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package-lock.json'), 'utf8'));
}

function readJson(...path: readonly string[]): Manifest {
  return JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
}
