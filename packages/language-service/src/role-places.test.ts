import { expect, test } from 'vitest';
import { Store } from './store.ts';

const LINES = ['kind: vacancy', 'id: pier-warden', 'title: Pier Warden', 'reportsTo: [🚢, "port-head"]'];

test.each([
  ['yaml', `${LINES.join('\n')}\n`, 0],
  ['markdown', `---\r\n${LINES.join('\r\n')}\r\n---\r\n`, 1],
] as const)('in %s a file that is not open is known with the same places as an open one', (languageId, text, first) => {
  for (const encoding of ['utf-16', 'utf-8'] as const) {
    const store = new Store(encoding);
    const uri = `file:///a.role.${languageId === 'yaml' ? 'yaml' : 'md'}`;
    const places = () => {
      const entry = store.index.get(uri);
      if (entry === undefined) return [];
      const ranges = [
        entry.idRange ?? entry.titleRange,
        entry.titleRange,
        ...entry.references.map(({ range }) => range),
      ];
      return ranges.map((range) => store.placeOf(entry, range)?.start);
    };
    store.addClosed(uri, text);
    const closed = places();
    const ship = encoding === 'utf-8' ? 4 : 2;
    expect(closed).toEqual([
      { line: first + 1, character: 4 },
      { line: first + 2, character: 7 },
      { line: first + 3, character: 15 + ship },
    ]);
    expect(store.versionOf(uri)).toBeUndefined();

    store.open({ uri, languageId, version: 4, text });
    expect(places()).toEqual(closed);
    expect(store.versionOf(uri)).toBe(4);

    store.close(uri);
    expect(places()).toEqual([]);
    store.addClosed(uri, text);
    expect(places()).toEqual(closed);
    store.removeClosed(uri);
    expect(places()).toEqual([]);
  }
});

test('a range that the index does not have has no place in a file that is not open', () => {
  const store = new Store();
  store.addClosed('file:///a.role.yaml', 'title: A\n');
  const entry = store.index.get('file:///a.role.yaml');
  expect(entry && store.placeOf(entry, { start: 0, end: 1 })).toBeUndefined();
});
