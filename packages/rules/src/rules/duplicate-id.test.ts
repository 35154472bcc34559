import { expect, test } from 'vitest';
import { among, findings, ranges } from '../../test/lint-text.ts';

const one = { 'north/pier.role.yaml': 'id: pier-warden\n' };
const text = 'kind: vacancy\nid: "pier-warden"\n';

test.each([
  ['yaml', text],
  ['markdown', `---\n${text}---\n\n# Pier Warden\n`],
] as const)('in %s the id itself is underlined', (format, written) => {
  const start = written.indexOf('pier-warden');
  expect(ranges('duplicate-id', written, format, among(one))).toEqual([{ start, end: start + 11 }]);
});

test.each([
  [one, '“north/pier.role.yaml”'],
  [{ 'a%20b.role.md': '---\nid: pier-warden\n---\n' }, '“a b.role.md”'],
  [{ ...one, 'b.role.yaml': 'id: pier-warden\n' }, '“b.role.yaml” and “north/pier.role.yaml”'],
  [
    {
      ...one,
      'b.role.yaml': 'id: pier-warden\n',
      'c.role.yaml': 'id: pier-warden\n',
      'd.role.md': '---\nid: pier-warden\n---\n',
    },
    '“b.role.yaml”, “c.role.yaml” and 2 more',
  ],
])('the other files are named: %j', (files, names) => {
  expect(findings('duplicate-id', text, 'yaml', among(files)).map(({ message }) => message)).toEqual([
    `The id “pier-warden” is also that of ${names}, so nobody can tell which of them is meant where it is named. Write another id here or there.`,
  ]);
});

test.each([
  ['another id', 'id: pier-master\n', one],
  ['an id that comes from the name of the other file', 'id: pier-warden\n', { 'pier-warden.role.md': '' }],
  ['an id that comes from the name of this file', 'title: A\n', { 'b.role.yaml': 'id: the-file\n' }],
  ['the file itself', 'id: pier-warden\n', { 'the-file.role.md': '---\nid: pier-warden\n---\n', 'b.role.yaml': '' }],
])('%s is no duplicate', (_name, written, files) => {
  expect(findings('duplicate-id', written, 'yaml', among(files))).toEqual([]);
});
