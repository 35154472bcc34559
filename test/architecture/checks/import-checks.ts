import { type Check, checkEachFile } from '../check.ts';
import { FLOORS, folderOfPackage, KIT } from '../floors.ts';
import { importedPath, type SourceFile } from '../source-file.ts';

const OURS = /^@role-profile\//;
const everyFile = () => true;

/** The modules that speak to an editor over a connection. */
const TRANSPORT = /^vscode-(?:languageserver(?:-protocol)?|languageclient|jsonrpc)(?:\/|$)/;

/** Where the import of a module is at home. Tests are left out: they may build what they compare with. */
const HOMES: readonly { readonly module: RegExp; readonly home: (path: string) => boolean; readonly says: string }[] = [
  { module: /^vscode$/, home: (path) => path.startsWith('apps/vscode/'), says: 'only apps/vscode' },
  {
    module: /^zod(?:\/|$)/,
    home: (path) => path.startsWith('packages/schema/') || /^packages\/rules\/src\/config/.test(path),
    says: 'only schema and the configuration of rules',
  },
  { module: /^zod-to-json-schema$/, home: (path) => path.startsWith('packages/schema/'), says: 'only schema' },
  {
    module: /^vscode-languageserver-(?:types|textdocument)$/,
    home: (path) => /^packages\/language-se|^apps\//.test(path),
    says: 'only what speaks of lines and characters',
  },
  {
    module: TRANSPORT,
    home: (path) => /^packages\/language-server\/|^apps\//.test(path),
    says: 'only what knows the transport',
  },
];

/** The modules that are known to their adapters alone, one for each use, so that they can be replaced there. */
const ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  yaml: ['packages/document/src/syntax/yaml.ts'],
  // The blocks of a role file with their places, and prose as HTML.
  'markdown-it': ['packages/document/src/syntax/markdown.ts', 'packages/interchange/src/html/prose.ts'],
};

export const importChecks: readonly Check[] = [
  checkEachFile(
    'imports point down only',
    ({ home }) => FLOORS[home] !== undefined,
    (file) =>
      specifiers(file, (specifier) => {
        const target = folderOfPackage(specifier);
        if (target === undefined || target === file.home) return false;
        if (target === KIT) return file.part !== 'test';
        return (FLOORS[target]?.floor ?? Number.POSITIVE_INFINITY) >= (FLOORS[file.home]?.floor ?? 0);
      }),
    [
      { 'packages/document/src/a.ts': "import { lint } from '@role-profile/rules';" },
      { 'packages/rules/src/a.ts': "export { importText } from '@role-profile/interchange';" },
      { 'packages/rules/src/a.test.ts': "import { x } from '@role-profile/language-service';" },
      { 'packages/schema/src/a.ts': "import { leftOut } from '@role-profile/kit';" },
    ],
  ),
  checkEachFile(
    'the test kit imports nothing of ours',
    ({ home }) => home === KIT,
    (file) => specifiers(file, (specifier) => OURS.test(specifier)),
    [{ 'test/kit/src/a.ts': "import type { Role } from '@role-profile/schema';" }],
  ),
  checkEachFile(
    'a package is imported by its name, never by a file inside it',
    everyFile,
    (file) =>
      specifiers(file, (specifier) => {
        const path = importedPath(file, specifier);
        if (path === undefined) return /^@role-profile\/[^/]+\//.test(specifier);
        const inOtherPackage = /^(?:packages|apps)\/|^test\/kit\//.test(path) && !path.startsWith(`${file.home}/`);
        const leavesOwnPackage = FLOORS[file.home] !== undefined && !path.startsWith(`${file.home}/`);
        return inOtherPackage || leavesOwnPackage;
      }),
    [
      { 'packages/rules/src/a.ts': "import { b } from '@role-profile/document/src/b.ts';" },
      { 'packages/rules/src/a.ts': "import { b } from '../../document/src/b.ts';" },
      { 'test/corpus/a.test.ts': "import { b } from '../../packages/rules/src/b.ts';" },
    ],
  ),
  checkEachFile(
    'what is pure sees no Node',
    (file) => FLOORS[file.home]?.pure === true && file.part === 'source',
    (file) => specifiers(file, (specifier) => specifier.startsWith('node:')),
    [{ 'packages/interchange/src/a.ts': "const fs = await import('node:fs');" }],
  ),
  checkEachFile(
    'the syntax half of document knows no roles',
    (file) => file.path.startsWith('packages/document/src/syntax/') && file.part === 'source',
    (file) =>
      specifiers(
        file,
        (specifier) => OURS.test(specifier) || importedPath(file, specifier)?.includes('/bind/') === true,
      ),
    [
      { 'packages/document/src/syntax/a.ts': "import type { Role } from '@role-profile/schema';" },
      { 'packages/document/src/syntax/a.ts': "import { bind } from '../bind/bind.ts';" },
    ],
  ),
  checkEachFile(
    'a module is imported only where it is at home',
    ({ part }) => part === 'source',
    (file) =>
      HOMES.flatMap(({ module, home, says }) =>
        home(file.path) ? [] : specifiers(file, (specifier) => module.test(specifier)).map((one) => `${one}: ${says}`),
      ),
    [
      { 'packages/language-server/src/a.ts': "import * as vscode from 'vscode';" },
      { 'packages/document/src/a.ts': "import { z } from 'zod';" },
      { 'packages/rules/src/a.ts': "import type { Range } from 'vscode-languageserver-types';" },
      { 'packages/language-service/src/a.ts': "import { Connection } from 'vscode-languageserver/node';" },
    ],
  ),
  {
    name: 'the parsers of YAML and Markdown are each known to their adapters',
    find: (files) =>
      Object.entries(ADAPTERS).flatMap(([module, adapters]) =>
        files
          .filter(
            (file) =>
              file.part === 'source' &&
              !adapters.includes(file.path) &&
              specifiers(file, (specifier) => specifier.split('/')[0] === module).length > 0,
          )
          .map(({ path }) => `${path}: only ${adapters.join(' and ')} may use ${module}`),
      ),
    broken: [
      { 'packages/document/src/a.ts': "import 'yaml';", 'packages/document/src/b.ts': "import { parse } from 'yaml';" },
      { 'packages/cli/src/a.ts': "import 'markdown-it';", 'packages/document/src/b.ts': "import 'markdown-it';" },
    ],
  },
  {
    name: 'no file imports itself by way of others',
    find: (files) => cycles(files).map((cycle) => `${cycle[0]}: ${cycle.slice(1).join(' → ')}`),
    broken: [
      { 'packages/rules/src/a.ts': "import './b.ts';", 'packages/rules/src/b.ts': "export { c } from './a.ts';" },
      {
        'packages/rules/src/a.ts': "import { type B, b } from './b.ts';",
        'packages/rules/src/b.ts': "import { c } from './c.ts';",
        'packages/rules/src/c.ts': "import './a.ts';",
      },
    ],
  },
];

function specifiers(file: SourceFile, matches: (specifier: string) => boolean): readonly string[] {
  return file.imports.map(({ specifier }) => specifier).filter(matches);
}

/** Every cycle once, as the paths along it, beginning and ending with the same one. Types alone make none: they vanish. */
function cycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: (readonly string[])[] = [];

  function visit(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path]);
    const file = byPath.get(path);
    if (start >= 0 || done.has(path) || file === undefined) return;
    for (const { specifier, typeOnly } of file.imports) {
      const next = typeOnly ? undefined : importedPath(file, specifier);
      if (next !== undefined) visit(next, [...trail, path]);
    }
    done.add(path);
  }

  for (const { path } of files) visit(path, []);
  return found;
}
