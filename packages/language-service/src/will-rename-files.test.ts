import { expect, test } from 'vitest';
import { afterEdit, folder, uriOf } from '../test/folder.ts';
import type { Context } from './context.ts';
import { willRenameFiles } from './will-rename-files.ts';

const editor: Context = {
  snippets: false,
  nestedSymbols: false,
  relatedInformation: false,
  markdownInHover: false,
  markdownInCompletion: false,
  preferredActions: false,
};

type Files = Readonly<Record<string, string>>;
type Names = readonly (readonly [string, string])[];

function renamed(files: Files, names: Names, open: readonly string[] = []) {
  const { store, texts } = folder({ ...files, 'open.role.yaml': 'title: Open$0\n' }, open);
  const uris = names.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
  const edit = willRenameFiles(uris, store, editor);
  return edit && afterEdit(texts, edit);
}

const files: Files = {
  'port-head.role.md': '# Head\n',
  'quay-cook.role.yaml': 'title: Cook\nreportsTo: "port-head"\n',
  'mate.role.md':
    '---\nid: the-mate\ndeputisesFor: [port-head]\n---\n\n## Purpose\n\nSee [the head](./port-head.role.md#purpose) and [x](https://x.example/port-head.role.md).\n',
  'north/lamp.role.yaml': 'reportsTo: the-mate\npurpose: |\n  See [her](../port-head.role.md "Her").\n',
};

const HEAD_TO_BOSS: Files = {
  'quay-cook.role.yaml': 'title: Cook\nreportsTo: "port-boss"\n',
  'mate.role.md':
    '---\nid: the-mate\ndeputisesFor: [port-boss]\n---\n\n## Purpose\n\nSee [the head](port-boss.role.md#purpose) and [x](https://x.example/port-head.role.md).\n',
  'north/lamp.role.yaml': 'reportsTo: the-mate\npurpose: |\n  See [her](../port-boss.role.md "Her").\n',
};

test.each([[[]], [Object.keys(files)]])('references and links follow a file, with %j open', (open) => {
  expect(renamed(files, [['port-head.role.md', 'port-boss.role.md']], open)).toEqual(HEAD_TO_BOSS);
});

test.each<[string, Names, Files | undefined]>([
  ['a file that writes its id', [['mate.role.md', 'first-mate.role.md']], undefined],
  ['a file that nobody names', [['quay-cook.role.yaml', 'quay-baker.role.yaml']], undefined],
  ['a file that is no role file', [['a.txt', 'b.txt']], undefined],
  [
    'a file that is moved, with its name',
    [['port-head.role.md', 'north/port-head.role.md']],
    {
      'mate.role.md': (files['mate.role.md'] ?? '').replace('./port-head', 'north/port-head'),
      'north/lamp.role.yaml': (files['north/lamp.role.yaml'] ?? '').replace('../port-head', 'port-head'),
    },
  ],
  [
    'a name that is no id leaves the references to the author',
    [['port-head.role.md', 'Port%20Boss.role.md']],
    {
      'mate.role.md': (files['mate.role.md'] ?? '').replace('./port-head', 'Port%20Boss'),
      'north/lamp.role.yaml': (files['north/lamp.role.yaml'] ?? '').replace('../port-head', '../Port%20Boss'),
    },
  ],
])('%s', (_name, names, expected) => {
  expect(renamed(files, names)).toEqual(expected);
});

test('references stay where another file has the same id', () => {
  const twins = { 'a/port-head.role.yaml': '', 'b/port-head.role.yaml': '', 'c.role.yaml': 'reportsTo: port-head\n' };
  expect(renamed(twins, [['a/port-head.role.yaml', 'a/port-boss.role.yaml']])).toBeUndefined();
});
