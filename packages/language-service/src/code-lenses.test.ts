import { type Format, parseRole } from '@role-profile/document';
import { LiveRoleIndex, roleEntry } from '@role-profile/rules';
import { expect, test } from 'vitest';
import { codeLenses } from './code-lenses.ts';
import type { Context } from './context.ts';
import { roleFile } from './role-file.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

const OTHERS = [
  ['file:///harbour-manager.role.yaml', 'kind: role-profile\ntitle: Harbour Manager\ngrade: SEO\n'],
  ['file:///quay-hand.role.yaml', 'kind: role-profile\ntitle: Quay Hand\nreportsTo: pier-warden\n'],
  ['file:///lock-hand.role.yaml', 'kind: role-profile\nreportsTo: pier-warden\ndeputisesFor: pier-warden\n'],
] as const;

function lenses(format: Format, text: string, context = editor) {
  const file = roleFile(`file:///pier-warden.role.${format === 'yaml' ? 'yaml' : 'md'}`, 1, parseRole(text, format));
  const roles = new LiveRoleIndex();
  for (const [uri, other] of OTHERS) roles.set(roleEntry(uri, parseRole(other, 'yaml')));
  roles.set(roleEntry(file.uri, file.document));
  return codeLenses(file, context, roles);
}

const YAML = `kind: role-profile
title: Pier Warden
reportsTo: harbour-manager
purpose:
accountabilities:
  - Sweep the pier.
`;

const MARKDOWN = `---
kind: role-profile
title: Pier Warden
reportsTo: harbour-manager
---

## Role purpose

## Duties

- Sweep the pier.
`;

test.each([
  ['yaml', YAML],
  ['markdown', MARKDOWN],
] as const)('%s: what is written, whom it reports to, who names it', (format, text) => {
  expect(lenses(format, text).map(({ command }) => command?.title)).toEqual([
    'Role profile: 2 of 5 required, 1 of 7 recommended',
    'reports to Harbour Manager (SEO)',
    'used by 2 roles',
  ]);
});

test.each([
  ['yaml', 'kind: vacancy\nid: quay-hand\ntitle: A\nadvert: B\n', ['Vacancy: 1 of 12 required, 1 of 9 recommended']],
  [
    'yaml',
    'kind: role-profile\nid: a-b\nreportsTo: Harbour Manager\n',
    ['Role profile: 0 of 5 required, 1 of 7 recommended'],
  ],
  ['yaml', 'title: A\nid: a-b\n', []],
  ['yaml', 'kind: [\nid: a-b\n', []],
  ['markdown', '', ['used by 2 roles']],
] as const)('%s %j', (format, text, titles) => {
  expect(lenses(format, text).map(({ command }) => command?.title)).toEqual(titles);
});

test('an editor that can show references is told where to look; another gets the words alone', () => {
  expect(lenses('yaml', YAML).map(({ command }) => command?.command)).toEqual(['', '', '']);
  const uri = 'file:///pier-warden.role.yaml';
  const able = lenses('yaml', YAML, { ...editor, showReferences: 'show' });
  expect(able.map(({ command }) => [command?.command, command?.arguments])).toEqual([
    ['', undefined],
    ['show', [uri, { line: 2, character: 11 }]],
    ['show', [uri, { line: 1, character: 7 }]],
  ]);
});

test('without other files only what is written is said', () => {
  const file = roleFile('file:///pier-warden.role.yaml', 1, parseRole(YAML, 'yaml'));
  expect(codeLenses(file, editor)).toHaveLength(1);
});
