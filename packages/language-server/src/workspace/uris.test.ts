import { expect, test } from 'vitest';
import { folderOf, nameOf, pathIn, sameUri, uriIn } from './uris.ts';

test.each([
  ['file:///a/b/c.md', 'file:///a/b'],
  ['file:///a/b/', 'file:///a'],
  ['file:///a', 'file://'],
  ['file://', undefined],
  ['untitled:Untitled-1', undefined],
  ['vscode-vfs://github/owner/repo/a.md', 'vscode-vfs://github/owner/repo'],
  ['vscode-vfs://github/', undefined],
])('%s stands in %s', (uri, folder) => {
  expect(folderOf(uri)).toBe(folder);
});

test.each([
  ['file:///c%3A/Caf%C3%A9%20(1).md', 'file:///C:/Café%20%281%29.md'],
  ['file:///a/100%.md', 'file:///a/100%.md'],
])('%s is %s', (one, other) => {
  expect(sameUri(one)).toBe(sameUri(other));
});

test('a path is that from a folder, however it is written', () => {
  expect(pathIn('file:///a%20b/', 'file:///a b/c/d.md')).toBe('c/d.md');
  expect(pathIn('file:///a', 'file:///ab/c.md')).toBeUndefined();
  expect(pathIn('file://', 'file:///a/c.md')).toBe('a/c.md');
});

test('an address is put together and taken apart', () => {
  const uri = uriIn('file:///a/', "Café's (1) #2.md");
  expect(uri).toBe('file:///a/Caf%C3%A9%27s%20%281%29%20%232.md');
  expect(nameOf(uri)).toBe("Café's (1) #2.md");
});
