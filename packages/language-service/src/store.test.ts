import { parseConfiguration } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';
import { Store } from './store.ts';

const ROLE = 'kind: vacancy\ntitle: Pier Warden\n';

test.each([
  ['a role name', 'file:///a/pier.role.yaml', 'yaml', '', 'yaml'],
  ['a role name, whatever the language', 'file:///a/pier.role.md', 'plaintext', '', 'markdown'],
  ['a kind in YAML', 'file:///a/pier.yml', 'yaml', ROLE, 'yaml'],
  ['a kind in front matter', 'file:///a/pier.md', 'markdown', `---\n${ROLE}---\n`, 'markdown'],
  ['a text that is not saved yet', 'untitled:Untitled-1', 'yaml', ROLE, 'yaml'],
  ['a name with signs', 'file:///a%20b/pier%20warden.role.md?x#y', 'markdown', '', 'markdown'],
])('serves %s', (_name, uri, languageId, text, format) => {
  expect(new Store().open({ uri, languageId, version: 1, text })?.document.format).toBe(format);
});

test.each([
  ['Markdown without a kind', 'file:///README.md', 'markdown', '# Pier\n'],
  ['YAML of another sort', 'file:///ci.yml', 'yaml', 'kind: Deployment\n'],
  ['another language', 'file:///a.ts', 'typescript', ROLE],
])('leaves alone: %s', (_name, uri, languageId, text) => {
  const store = new Store();
  expect(store.open({ uri, languageId, version: 1, text })).toBeUndefined();
  expect(store.file(uri)).toBeUndefined();
  expect(store.close(uri)).toBe(false);
});

const uri = 'file:///pier.yaml';
const replace = (line: number, from: number, to: number, text: string) => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  text,
});

test('applies changes in turn and keeps what it gave out', () => {
  const store = new Store();
  const first = store.open({ uri, languageId: 'yaml', version: 1, text: ROLE });
  const second = store.change({ uri, version: 5 }, [replace(1, 7, 11, 'Quay'), replace(1, 7, 7, 'Old ')]);
  expect([second?.version, second?.document.text]).toEqual([5, 'kind: vacancy\ntitle: Old Quay Warden\n']);
  expect(first?.document.text).toBe(ROLE);
  expect(store.file(uri)).toBe(second);
});

test('a file stays a role file while its kind is retyped, until it is closed', () => {
  const store = new Store();
  store.open({ uri, languageId: 'yaml', version: 1, text: ROLE });
  expect(store.change({ uri, version: 2 }, [replace(0, 6, 13, 'v')])?.document.text).toMatch(/^kind: v\n/);
  expect(store.close(uri)).toBe(true);
  expect(store.open({ uri, languageId: 'yaml', version: 1, text: 'kind: v\n' })).toBeUndefined();
});

test('a file becomes a role file when it says its kind', () => {
  const store = new Store();
  expect(store.open({ uri, languageId: 'yaml', version: 1, text: 'title: A\n' })).toBeUndefined();
  expect(store.change({ uri, version: 2 }, [replace(0, 0, 0, 'kind: vacancy\n')])?.version).toBe(2);
});

test('a change without a version is the next one, and a change of what is not open is nothing', () => {
  const store = new Store();
  store.open({ uri, languageId: 'yaml', version: 3, text: ROLE });
  expect(store.change({ uri, version: null }, [{ text: ROLE }])?.version).toBe(4);
  expect(store.change({ uri: 'file:///other.yaml', version: 2 }, [{ text: ROLE }])).toBeUndefined();
});

test('places outside the text are moved to its end', () => {
  const store = new Store();
  store.open({ uri, languageId: 'yaml', version: 1, text: ROLE });
  expect(store.change({ uri, version: 2 }, [replace(99, 0, 0, 'grade: EO\n')])?.document.text).toBe(
    `${ROLE}grade: EO\n`,
  );
});

describe('what the project says', () => {
  const { configuration } = parseConfiguration('rules:\n  placeholder: off\n');
  const [posts, old] = ['file:///posts/a.md', 'file:///old/a.role.md'];
  const projectOf = (address: string) => ({
    isRole: address === posts ? true : address === old ? false : undefined,
    ...(address === posts && { kind: 'vacancy' as const }),
    configuration,
  });

  test('decides which files are role files, and their kind', () => {
    const store = new Store('utf-16', projectOf);
    const file = store.open({ uri: posts, languageId: 'markdown', version: 1, text: '# Pier Warden\n' });
    expect(file?.document.kind).toBe('vacancy');
    expect(store.open({ uri: old, languageId: 'markdown', version: 1, text: `---\n${ROLE}---\n` })).toBeUndefined();
    expect(store.look('file:///b.yaml', ROLE)?.version).toBe(0);
    expect(store.look('file:///b.yaml', 'kind: Deployment\n')).toBeUndefined();
    expect(store.files().map((one) => one.uri)).toEqual([posts]);
  });

  test('is asked again when a text is looked at again, which is not read again', () => {
    let chosen = {};
    const store = new Store('utf-16', () => chosen);
    const codes = () => store.file(uri)?.findings.map(({ code }) => code);
    const first = store.open({ uri, languageId: 'yaml', version: 4, text: `${ROLE}location: "[town]"\n` });
    expect(codes()).toContain('placeholder');
    chosen = { configuration };
    const second = store.renew(uri);
    expect(codes()).not.toContain('placeholder');
    expect([second?.version, second?.document === first?.document]).toEqual([4, true]);
    expect(store.renew('file:///nowhere.role.md')).toBeUndefined();
  });
});

describe('what role files say of each other', () => {
  const other = 'file:///quay.role.md';

  test('is kept for open files and for those of the workspace', () => {
    const store = new Store();
    store.addClosed(other, '---\nkind: vacancy\nreportsTo: [pier-warden]\n---\n');
    store.open({ uri, languageId: 'yaml', version: 1, text: 'kind: vacancy\nid: pier-warden\n' });
    expect(store.index.referencesTo('pier-warden').map(({ entry }) => entry.uri)).toEqual([other]);
    store.change({ uri, version: 2 }, [replace(1, 4, 15, 'lock-keeper')]);
    expect(store.index.withId('lock-keeper').map((entry) => entry.uri)).toEqual([uri]);
    store.removeClosed(other);
    store.close(uri);
    expect(store.index.size).toBe(0);
  });

  test('an open file counts as it stands in the editor', () => {
    const store = new Store();
    store.open({ uri, languageId: 'yaml', version: 1, text: 'kind: vacancy\nid: pier-warden\n' });
    expect(store.addClosed(uri, 'kind: vacancy\nid: old\n')).toBeUndefined();
    store.removeClosed(uri);
    expect(store.index.get(uri)?.id).toBe('pier-warden');
    expect(store.addClosed('file:///ci.yml', 'kind: Deployment\n')).toBeUndefined();
    expect(store.openUris()).toEqual([uri]);
  });
});
