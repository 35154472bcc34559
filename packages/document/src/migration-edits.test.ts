import { expect, test } from 'vitest';
import { applyEdits } from './edit/apply-edits.ts';
import { migrationOf } from './migration-edits.ts';
import { parseRole } from './parse-role.ts';
import type { Format } from './role-document.ts';

const cases: readonly [name: string, format: Format, before: string, after: string][] = [
  [
    'YAML, with its comments and its odd spaces',
    'yaml',
    '# Ours since 2019\nschemaVersion:  0 # the old way\nkind: advert\n"jobTitle":   Lock Keeper\nsalary: { minimum: 1, maximum: 2 } # a year\nresponsibilities:\n- Work the locks. # daily\n',
    '# Ours since 2019\nschemaVersion:  1 # the old way\nkind: vacancy\ntitle:   Lock Keeper\nsalary: { min: 1, max: 2 } # a year\naccountabilities:\n- Work the locks. # daily\n',
  ],
  [
    'Markdown, whose headings stay as they are',
    'markdown',
    '---\nkind: advert\njobTitle: Lock Keeper\nschemaVersion: 0\nclosingDate: 2031-03-31\n---\n\n## Responsibilities\n\n- Work the locks.\n',
    '---\nkind: vacancy\ntitle: Lock Keeper\nschemaVersion: 1\nclosing: 2031-03-31\n---\n\n## Responsibilities\n\n- Work the locks.\n',
  ],
  [
    'a fact that its section takes already',
    'markdown',
    '---\nschemaVersion: 0\nresponsibilities: [Old.]\n---\n\n## Key accountabilities\n\n- New.\n',
    '---\nschemaVersion: 1\nresponsibilities: [Old.]\n---\n\n## Key accountabilities\n\n- New.\n',
  ],
];

test.each(cases)('%s', (_, format, before, after) => {
  const { edits, changes } = migrationOf(parseRole(before, format));
  expect(applyEdits(before, edits)).toBe(after);
  expect(edits).toHaveLength(changes.length);
  expect(migrationOf(parseRole(after, format))).toEqual({ changes: [], edits: [] });
});

test('a document of the current version, and any text at all, is left alone', () => {
  for (const text of ['', '[', 'kind: vacancy\njobTitle: x\n', 'schemaVersion: 9\njobTitle: x\n']) {
    expect(migrationOf(parseRole(text, 'yaml')).edits).toEqual([]);
    expect(migrationOf(parseRole(text, 'markdown')).edits).toEqual([]);
  }
});
