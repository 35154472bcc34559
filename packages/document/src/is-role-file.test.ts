import { expect, test } from 'vitest';
import { isRoleFile } from './is-role-file.ts';

test.each([
  ['a.role.yaml', '', true],
  ['a.role.md', '', true],
  ['A.ROLE.YML', '', true],
  ['a.yaml', 'kind: vacancy\n', true],
  ['a.yaml', 'title: x\nkind: "role-profile" # the kind\n', true],
  ['a.yaml', 'kind: Deployment\n', false],
  ['a.yaml', 'spec:\n  kind: vacancy\n', false],
  ['a.md', '---\nkind: vacancy\n---\n# Hi', true],
  ['a.md', '---\r\nkind: vacancy\r\n---\r\n', true],
  ['a.md', '---\ntitle: x\n---\nkind: vacancy\n', false],
  ['a.md', 'kind: vacancy\n', false],
  ['a.txt', 'kind: vacancy\n', false],
  ['a.yaml', `${'# filler\n'.repeat(1000)}kind: vacancy\n`, false],
])('%s with %j: %s', (name, text, expected) => {
  expect(isRoleFile(name, text)).toBe(expected);
});
