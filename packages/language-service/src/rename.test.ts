import { describe, expect, test } from 'vitest';
import { afterEdit, folder, shown, uriOf } from '../test/folder.ts';
import type { Context } from './context.ts';
import { prepareRename } from './prepare-rename.ts';
import { rename } from './rename.ts';

const plain: Context = {
  snippets: false,
  nestedSymbols: false,
  relatedInformation: false,
  markdownInHover: false,
  markdownInCompletion: false,
  preferredActions: false,
};
const able: Context = { ...plain, versionedEdits: true, renamesFiles: true };

type Files = Readonly<Record<string, string>>;

function renamed(files: Files, newId: string, context = plain, open: readonly string[] = []) {
  const { store, file, position, texts } = folder(files, open);
  const edit = rename(file, position, newId, store, context);
  return edit !== undefined && 'refusal' in edit ? edit.refusal : afterEdit(texts, edit);
}

describe('what can be renamed', () => {
  test.each([
    ['z.role.yaml', 'id: "a-di$0ver"\n', 'z.role.yaml 1: a-diver'],
    ['z.role.md', '---\nid: a-di$0ver\n---\n', 'z.role.md 2: a-diver'],
    ['z.role.yaml', 'directReports: [{ role: a-di$0ver }]\n', 'z.role.yaml 1: a-diver'],
    ['z.role.md', '---\ntitle: A\n---\n\nReports to: a-di$0ver\n', 'z.role.md 5: a-diver'],
    ['z.role.yaml', 'title: Di$0ver\n', undefined],
    ['z.role.md', '# Di$0ver\n', undefined],
    ['z.role.yaml', 'reportsTo: The di$0ver\n', undefined],
  ])('%s %j', (name, text, expected) => {
    const { store, file, position, texts } = folder({ [name]: text });
    const found = prepareRename(file, position, store);
    expect(found && shown(texts, { uri: file.uri, range: found.range })).toBe(expected);
    expect(found?.placeholder).toBe(expected && 'a-diver');
    if (expected === undefined) expect(rename(file, position, 'new-id', store, able)).toBeUndefined();
  });
});

describe('a written id', () => {
  const others: Files = {
    'head.role.yaml': 'id: port-head # agreed\nreportsTo: port-head\n',
    'mate.role.md': '---\nreportsTo: "port-head"\n---\n',
    'cook.role.md': '---\ntitle: Cook\n---\n\nReports to: port-head\n',
    'lamp.role.yaml': 'deputisesFor:\n  - &h port-head\n  - *h\ndirectReports: [{ role: port-head }, port-heads]\n',
    'far.role.yaml': 'reportsTo: port-cook\n',
  };
  const after: Files = {
    'head.role.yaml': 'id: quay-head # agreed\nreportsTo: quay-head\n',
    'mate.role.md': '---\nreportsTo: "quay-head"\n---\n',
    'cook.role.md': '---\ntitle: Cook\n---\n\nReports to: quay-head\n',
    'lamp.role.yaml':
      'deputisesFor:\n  - &h quay-head\n  - quay-head\ndirectReports: [{ role: quay-head }, port-heads]\n',
  };

  test.each([
    ['at the id', 'head.role.yaml', 'id: po$0rt-head # agreed\nreportsTo: port-head\n'],
    ['in YAML', 'head.role.yaml', 'id: port-head # agreed\nreportsTo: po$0rt-head\n'],
    ['in front matter', 'mate.role.md', '---\nreportsTo: "port-$0head"\n---\n'],
    ['in a line of text', 'cook.role.md', '---\ntitle: Cook\n---\n\nReports to: port-head$0\n'],
  ])('is renamed in every file, %s', (_name, name, text) => {
    for (const context of [plain, able]) {
      expect(renamed({ ...others, [name]: text }, 'quay-head', context)).toEqual(after);
      expect(renamed({ ...others, [name]: text }, 'quay-head', context, Object.keys(others))).toEqual(after);
    }
  });

  test('open files are edited in the version that was asked about', () => {
    const { store, file, position } = folder({ 'a.role.yaml': 'id: a-$0b\n', 'b.role.yaml': 'reportsTo: a-b\n' });
    expect(rename(file, position, 'a-c', store, able)).toMatchObject({
      documentChanges: [
        { textDocument: { uri: uriOf('a.role.yaml'), version: 3 } },
        { textDocument: { uri: uriOf('b.role.yaml'), version: null } },
      ],
    });
  });

  test('the same id again, and an id that no file has', () => {
    expect(renamed({ 'a.role.yaml': 'id: a-$0b\n' }, 'a-b')).toEqual({});
    expect(renamed({ 'a.role.yaml': 'reportsTo: a-$0b\n', 'b.role.md': '---\nreportsTo: a-b\n---\n' }, 'c-d')).toEqual({
      'a.role.yaml': 'reportsTo: c-d\n',
      'b.role.md': '---\nreportsTo: c-d\n---\n',
    });
  });

  test('where two files have it, only the file itself changes', () => {
    const files = { 'a.role.yaml': 'id: a-$0b\n', 'b.role.yaml': 'id: a-b\n', 'c.role.yaml': 'reportsTo: a-b\n' };
    expect(renamed(files, 'a-c')).toEqual({ 'a.role.yaml': 'id: a-c\n' });
  });

  test('one word, where every place says that it is an id', () => {
    const files = { 'a.role.yaml': 'id: a-$0b\n', 'b.role.yaml': 'reportsTo: { role: a-b }\n' };
    expect(renamed(files, 'porter')).toEqual({
      'a.role.yaml': 'id: porter\n',
      'b.role.yaml': 'reportsTo: { role: porter }\n',
    });
  });
});

describe('an id that is the name of a file', () => {
  const files: Files = {
    'port-head.role.md': '---\ntitle: Head\ndirectReports: port-cook\n---\n',
    'port-cook.role.yaml': 'reportsTo: port-$0head\n',
  };

  test('is renamed with the file', () => {
    expect(renamed(files, 'quay-head', able)).toEqual({
      'quay-head.role.md': '---\ntitle: Head\ndirectReports: port-cook\n---\n',
      'port-cook.role.yaml': 'reportsTo: quay-head\n',
    });
  });

  test('is left to the author where the editor renames no files', () => {
    expect(renamed(files, 'quay-head')).toBe(
      'This role has its id from the name of its file. Rename the file to “quay-head.role.md”, or write “id: port-head” in it first.',
    );
  });
});

describe('a refusal says what to write', () => {
  const files: Files = {
    'a.role.yaml': 'id: a-$0b\n',
    'north/b.role.md': '---\nid: c-d\nreportsTo: a-b\n---\n',
  };
  test.each([
    [
      'Harbour Manager (North)',
      '“Harbour Manager (North)” can’t be an id. An id is lower-case letters and digits, with single hyphens between the words, such as “harbour-manager-north”.',
    ],
    [
      '',
      '“” can’t be an id. An id is lower-case letters and digits, with single hyphens between the words, such as “harbour-manager”.',
    ],
    ['12', '“12” would not be read as text. Write an id with words in it, such as “post-12”.'],
    ['1e-5', '“1e-5” would not be read as text. Write an id with words in it, such as “post-1e-5”.'],
    [
      'c-d',
      'The id “c-d” is already that of “north/b.role.md”. Two roles with one id can’t be told apart; choose another.',
    ],
    [
      'porter',
      'Where “porter” names this role, it would be taken for a job title, because it has no hyphen. Write two words or more, such as “porter-role”.',
    ],
  ])('%j', (newId, sentence) => {
    expect(renamed(files, newId, able)).toBe(sentence);
  });

  test('a place that names two files', () => {
    const twins = { 'a.role.yaml': 'id: a-b\n', 'b.role.yaml': 'id: a-b\n', 'c.role.yaml': 'reportsTo: a-$0b\n' };
    expect(renamed(twins, 'c-d')).toBe(
      'Both “a.role.yaml” and “b.role.yaml” have the id “a-b”, so nobody can tell which of them is named here. Change the id in one of those files first.',
    );
  });
});
