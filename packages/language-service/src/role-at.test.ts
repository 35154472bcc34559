import { expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
import type { Context } from './context.ts';
import { definition } from './definition.ts';
import { prepareRename } from './prepare-rename.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { Store } from './store.ts';
import { willRenameFiles } from './will-rename-files.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
  versionedEdits: true,
  renamesFiles: true,
};

test.each([
  ['yaml', '\uFEFFid: a-b\r\ntitle: "🚢 A"\r\nreportsTo: &x a-b\r\ndeputisesFor: [*x, "c\\u002dd"]\r\n- b\r\n'],
  ['yaml', 'id: [a-b]\nreportsTo: {role: [x-y]}\ndirectReports: {a: b}\ndeputisesFor: [[a-b], {role: a-b}\n'],
  ['yaml', 'reportsTo: >-\n  a-b\nid: |\n  a-b\ntitle:\n...\n---\nid: c-d\n'],
  ['markdown', '---\r\nid: a-b\r\nreportsTo: [a-b\r\n---\r\n# A\r\n\r\nDeputises for: a-b\r\n[x](a-b.role.md)\r\n'],
  ['markdown', '---\n-- -\n\nReports to: c-d\n\n| Reports to | a-b |\n|--|--|\n'],
  ['markdown', '---\nid: "a-b\nreportsTo: a-b'],
])('in %s, a text that is badly written: every question has an answer at every place: %j', (languageId, text) => {
  const store = new Store();
  const uri = `file:///a-b.role.${languageId === 'yaml' ? 'yaml' : 'md'}`;
  const file = store.open({ uri, languageId, version: 1, text });
  store.addClosed('file:///other.role.yaml', 'id: c-d\nreportsTo: a-b\n');
  expect(file).toBeDefined();
  if (file === undefined) return;
  for (let offset = 0; offset <= text.length; offset++) {
    const at = file.lines.positionAt(offset);
    for (const { range } of [
      ...definition(file, at, store),
      ...references(file, at, { includeDeclaration: true }, store),
    ]) {
      expect(range.start.line).toBeGreaterThanOrEqual(0);
    }
    const items = prepareCallHierarchy(file, at, store);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      for (const { fromRanges } of [...incomingCalls(item, store), ...outgoingCalls(item, store)]) {
        expect(fromRanges.length).toBeGreaterThan(0);
      }
    }
    // What can be renamed is renamed, and nothing else.
    expect(rename(file, at, 'new-id', store, editor) === undefined).toBe(prepareRename(file, at, store) === undefined);
  }
  willRenameFiles([{ oldUri: uri, newUri: 'file:///x-y.role.md' }], store, editor);
});
