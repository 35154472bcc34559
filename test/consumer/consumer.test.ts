import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installProject, LIBRARIES, packPackages, ROOT } from './packed-packages.ts';

/** The most that a bundle may weigh which brings a role into its normal form and validates it: minified and gzipped. */
const CEILING_KB = 72;

let folder: string;
let project: string;
let tarballs: ReadonlyMap<string, string>;

beforeAll(() => {
  ({ folder, tarballs } = packPackages());
  project = installProject(folder, tarballs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  target: 'es2023',
  // zod’s own types speak of `URL`.
  lib: ['es2023', 'dom'],
  types: [],
};
const EXPECTED = {
  wrong: ['grade.code'],
  rank: ['captain'],
  schema: 'urn:role-profile:vacancy:1',
  findings: ['unknown-field'],
};

describe('from the packed tarballs, outside the workspace', () => {
  test.each([
    ['NodeNext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('strict TypeScript finds every type under %s, and the program runs', async (name, resolution) => {
    const outDir = join(project, `dist-${name.replace(' ', '-')}`);
    const config = join(project, 'tsconfig.json');
    writeFileSync(
      config,
      JSON.stringify({ compilerOptions: { ...strict, ...resolution, outDir }, files: ['check.ts'] }),
    );
    expect(run('tsc', ['-p', config])).toBe('');
    const entry = join(outDir, 'check.js');
    if (resolution.module === 'esnext') await bundle(`export { report } from ${JSON.stringify(entry)};`, entry);
    // Node itself and not the test runner loads it, so that nothing of this checkout helps.
    const program = `import { report } from ${JSON.stringify(pathToFileURL(entry).href)}; console.log(JSON.stringify(report));`;
    const args = ['--input-type=module', '--eval', program];
    expect(JSON.parse(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' }))).toEqual(EXPECTED);
  });

  test('plain ajv lints in CI with the packed schema', () => {
    writeFileSync(join(project, 'right.yaml'), 'kind: vacancy\ntitle: Ferry Captain\ngrade: HEO\n');
    writeFileSync(join(project, 'wrong.yaml'), 'kind: vacancy\ntitle: Ferry Captain\ngrade: HE0\n');
    const out = execFileSync(process.execPath, ['ci.mjs', 'right.yaml', 'wrong.yaml'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual([true, false]);
  });

  test('the program is there', () => {
    const home = join(project, 'roles');
    mkdirSync(home);
    writeFileSync(join(home, 'a.role.yaml'), 'kind: vacancy\ntitle: Ferry Captain\n');
    const program = join(project, 'node_modules/.bin/role-profile');
    const out = execFileSync(program, ['lint', home, '--format', 'json'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ version: 1, summary: { files: 1, errors: 0 } });
  });
});

describe('bundles', () => {
  test.each(LIBRARIES)('%s: whoever imports nothing gets nothing', async (name) => {
    expect(await bundle(`import {} from '@role-profile/${name}'; import '@role-profile/${name}';`)).toBe('');
  });

  test(`validating one kind takes at most ${CEILING_KB} KB`, async () => {
    const text = await bundle(
      `import { normalise, validate } from '@role-profile/schema';
       export const check = (input) => validate(normalise({ ...input, kind: 'vacancy' }).role);`,
    );
    const size = gzipSync(text).length / 1024;
    console.log(`bundle that validates one kind: ${(text.length / 1024).toFixed(0)} KB, ${size.toFixed(1)} KB gzipped`);
    expect(size).toBeLessThan(CEILING_KB);
    // What publishes schemas is left out.
    for (const absent of ['urn:role-profile', 'markdownEnumDescriptions']) expect(text.includes(absent)).toBe(false);
  });
});

describe.each(LIBRARIES)('%s is packed as it should be', (name) => {
  test('by publint', async () => {
    const tarball = tarballs.get(`@role-profile/${name}`) ?? '';
    const { messages, pkg } = await publint({
      pkgDir: join(project, 'node_modules/@role-profile', name),
      strict: true,
      pack: false,
    });
    expect([tarball !== '', messages.map((message) => formatMessage(message, pkg))]).toEqual([true, []]);
  });

  test('by “are the types wrong?”, for ES modules', () => {
    const tarball = tarballs.get(`@role-profile/${name}`) ?? '';
    const args = [tarball, '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', './schemas/*'];
    const { status, stdout } = spawnSync(join(ROOT, 'node_modules/.bin/attw'), args, { encoding: 'utf8' });
    expect([status, stdout.match(/^.*(?<!ignored.*)(?:💀|⚠️|❌).*$/gmu) ?? []]).toEqual([0, []]);
  });
});

async function bundle(contents: string, outfile?: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    ...(outfile !== undefined && { outfile, allowOverwrite: true }),
    write: outfile !== undefined,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return (outputFiles ?? []).map(({ text }) => text).join('');
}

/** Runs a program of this checkout; what it prints, whether it succeeds or not. */
function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(join(ROOT, 'node_modules/.bin', program), args, { cwd: project, encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}
