import { describe, expect, test } from 'vitest';
import { among, findings } from '../../test/lint-text.ts';

type Files = Readonly<Record<string, string>>;

/** The loops that are named, and what is underlined. */
function loops(text: string, format: 'yaml' | 'markdown', files: Files) {
  return findings('reporting-cycle', text, format, among(files)).map(({ message, range }) => {
    return `${/“(.*?)”/.exec(message)?.[1]} at ${text.slice(range.start, range.end)}`;
  });
}

const boss: Files = { 'the-boss.role.yaml': 'reportsTo: the-file\n' };

describe('a line that comes back', () => {
  test.each([
    ['yaml', 'in one step', 'reportsTo: the-file\n', {}, ['the-file → the-file at the-file']],
    ['yaml', 'in two steps', 'reportsTo: the-boss\n', boss, ['the-file → the-boss → the-file at the-boss']],
    [
      'markdown',
      'in two steps',
      '---\nreportsTo: "the-boss"\n---\n',
      boss,
      ['the-file → the-boss → the-file at the-boss'],
    ],
    [
      'yaml',
      'by the shortest way, past a line that leads on',
      'reportsTo: [the-top, the-boss]\n',
      {
        'the-top.role.yaml': 'reportsTo: the-moon\n',
        'the-boss.role.md': '---\nreportsTo: [the-way, the-file]\n---\n',
        'the-way.role.yaml': 'reportsTo: the-file\n',
      },
      ['the-file → the-boss → the-file at the-boss'],
    ],
    [
      'yaml',
      'where a manager names a report',
      'reportsTo: the-boss\n',
      {
        'the-file-2.role.yaml': 'id: the-top\ndirectReports: the-boss\nreportsTo: the-file\n',
        'the-boss.role.yaml': '',
      },
      ['the-file → the-boss → the-top → the-file at the-boss'],
    ],
    [
      'yaml',
      'where this file names a report only',
      'directReports:\n  - the-other\n  - { role: the-boss }\n',
      { 'a.role.yaml': 'id: the-boss\ndirectReports: [{ role: the-file }]\n' },
      ['the-file → the-boss → the-file at the-boss'],
    ],
    [
      'markdown',
      'at the manager where both are named',
      '---\nreportsTo: the-boss\ndirectReports: the-boss\n---\n',
      { 'the-boss.role.yaml': '' },
      ['the-file → the-boss → the-file at the-boss'],
    ],
    [
      'yaml',
      'to itself from below',
      'directReports: the-file\n',
      { 'a.role.yaml': '' },
      ['the-file → the-file at the-file'],
    ],
  ] as const)('in %s: %s', (format, _name, text, files, expected) => {
    expect(loops(text, format, files)).toEqual(expected);
  });
});

test.each([
  ['a line that ends', 'reportsTo: the-boss\n', { 'the-boss.role.yaml': 'reportsTo: The Board\n' }],
  ['a line that ends in a loop of others', 'reportsTo: the-boss\n', { 'the-boss.role.yaml': 'reportsTo: the-boss\n' }],
  ['both ends of one step', 'reportsTo: the-boss\n', { 'the-boss.role.yaml': 'directReports: the-file\n' }],
  ['deputies of each other', 'deputisesFor: the-boss\n', { 'the-boss.role.yaml': 'deputisesFor: the-file\n' }],
])('%s is no loop', (_name, text, files) => {
  expect(loops(text, 'yaml', files)).toEqual([]);
});

test('a long loop is shown by its beginning and its end, and an endless line is left', () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `n-${at}.role.yaml`,
        `reportsTo: ${at + 1 < length ? `n-${at + 1}` : 'the-file'}\n`,
      ]),
    );
  expect(loops('reportsTo: n-0\n', 'yaml', chain(12))).toEqual([
    'the-file → n-0 → n-1 → n-2 → n-3 → n-4 → … → n-10 → n-11 → the-file at n-0',
  ]);
  expect(loops('reportsTo: n-0\n', 'yaml', chain(4000))).toEqual([]);
});
