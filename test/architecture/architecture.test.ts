import { describe, expect, test } from 'vitest';
import { importChecks } from './checks/import-checks.ts';
import { nameChecks } from './checks/name-checks.ts';
import { shapeChecks } from './checks/shape-checks.ts';
import { sourceFile, sourceFiles } from './source-file.ts';

const files = sourceFiles();

test('the sources are found', () => {
  const homes = new Set(files.map(({ home }) => home));
  expect([...homes]).toEqual(expect.arrayContaining(['packages/schema', 'packages/language-server', 'apps/vscode']));
});

describe.each([...importChecks, ...nameChecks, ...shapeChecks])('$name', ({ find, broken }) => {
  test('in every source', () => {
    expect(find(files)).toEqual([]);
  });

  test.each(broken)('it is noticed otherwise: %j', (example) => {
    const texts = Object.entries(example);
    expect(find(texts.map(([path, text]) => sourceFile(path, text)))).not.toEqual([]);
  });
});
