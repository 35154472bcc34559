import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

/** One import, or one export from another module. */
export interface Import {
  /** What stands between the quotes. */
  readonly specifier: string;
  /** It vanishes when types do. */
  readonly typeOnly: boolean;
}

/** A file of the project, with what the checks ask of it. */
export interface SourceFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The folder of its package, or the folder in `test`: `packages/schema`, `test/e2e`. */
  readonly home: string;
  /** What it is for: the product, a test, or a tool of the house. */
  readonly part: 'source' | 'test' | 'tool';
  readonly isGenerated: boolean;
  readonly imports: readonly Import[];
  readonly program: ParseResult['program'];
}

/** The root of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

const SOURCE = /\.(?:ts|js|mjs|cjs)$/;
const NOT_OURS = new Set(['node_modules', 'dist', 'fixtures', 'host']);

/** All hand-written and generated sources: of the packages, the editor extension, the tests and the scripts. */
export function sourceFiles(): readonly SourceFile[] {
  return ['packages', 'apps', 'test', 'scripts'].flatMap((folder) => filesIn(join(ROOT, folder))).map(readSource);
}

/** A source of the given text, as if it stood at this path of the project. */
export function sourceFile(path: string, text: string): SourceFile {
  const { module, program } = parseSync(path, text);
  return {
    path,
    text,
    home: path.split('/').slice(0, 2).join('/'),
    part: partOf(path),
    isGenerated: /\.generated\.|\/generated\//.test(path),
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        specifier: moduleRequest.value,
        typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest, isType }) =>
          moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
        ),
      ),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
        specifier: text.slice(start + 1, end - 1),
        typeOnly: false,
      })),
    ],
    program,
  };
}

/** The path that a relative import leads to, from the root of the project; `undefined` for a package. */
export function importedPath(from: SourceFile, specifier: string): string | undefined {
  return specifier.startsWith('.') ? join(dirname(from.path), specifier).replaceAll('\\', '/') : undefined;
}

/** The name of a file without its folder. */
export function fileName(file: SourceFile): string {
  return basename(file.path);
}

function partOf(path: string): SourceFile['part'] {
  if (/^test\/|^packages\/[^/]+\/test\/|\.test\.\w+$/.test(path)) return 'test';
  return /^(?:packages|apps)\/[^/]+\/src\//.test(path) ? 'source' : 'tool';
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  return sourceFile(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
}
