import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageExtension } from './packaged-extension.ts';
import { zipEntries } from './zip-entries.ts';

const MEGABYTE = 1024 * 1024;

const vsix = readFileSync(packageExtension());
const entries = zipEntries(vsix);
const paths = entries.map(({ path }) => path);

test('the package holds what the extension needs, and nothing else', () => {
  const ofExtension = paths.filter((path) => path.startsWith('extension/')).map((path) => path.slice(10));
  expect(ofExtension.filter((path) => !path.startsWith('dist/problems/')).sort()).toEqual([
    'LICENSE.txt',
    'changelog.md',
    'dist/client.js',
    'dist/extension.js',
    'dist/extension.web.js',
    'dist/server.mjs',
    'dist/server.web.js',
    'dist/third-party-licences.txt',
    'media/icon.png',
    'package.json',
    'readme.md',
  ]);
});

test('each problem has its page', () => {
  expect(paths).toContain('extension/dist/problems/unknown-field.md');
  expect(paths).toContain('extension/dist/problems/missing-field.md');
});

test('it is small, most of all what is loaded for files that are no role files', () => {
  expect(read('extension/dist/extension.js').length).toBeLessThan(16 * 1024);
  expect(vsix.length).toBeLessThan(1.5 * MEGABYTE);
});

test('the same sources give the same package', () => {
  expect(readFileSync(packageExtension()).equals(vsix)).toBe(true);
});

test('it acts in no files but role files, and runs in a workspace that nobody trusts', () => {
  const manifest = JSON.parse(read('extension/package.json'));
  expect(manifest.contributes).not.toHaveProperty('languages');
  expect(manifest.contributes).not.toHaveProperty('grammars');
  expect(manifest.contributes).not.toHaveProperty('configurationDefaults');
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

test('it names the licence of everything that is bundled', () => {
  const licences = read('extension/dist/third-party-licences.txt');
  for (const name of ['markdown-it', 'vscode-languageclient', 'vscode-languageserver', 'yaml', 'zod']) {
    expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\((?:MIT|ISC)\\)$`, 'm'));
  }
});

function read(path: string): string {
  const entry = entries.find((one) => one.path === path);
  if (entry === undefined) throw new Error(`${path} is not in the package`);
  return entry.read().toString('utf8');
}
