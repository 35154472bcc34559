import { expect, test } from 'vitest';
import { folder, shown } from '../test/folder.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';

const others = {
  'port-head.role.yaml':
    'title: Head\ngrade: G7\nreportsTo: The Board\ndirectReports: [quay-head, dock-head, no-body]\n',
  'quay-head.role.md': '---\ntitle: Quay Head\nreportsTo: [port-head, port-head]\n---\n',
  'd.role.yaml': 'id: dock-head\ndeputisesFor: port-head\n',
};

/** The role at the cursor, who reports to it, and whom it reports to, each with the places that say so. */
function ask(name: string, text: string, open: readonly string[] = []) {
  const { store, file, position, texts } = folder({ ...others, [name]: text }, open);
  return prepareCallHierarchy(file, position, store).map((item) => {
    const places = (uri: string, ranges: readonly (typeof item.range)[]) =>
      ranges.map((range) => shown(texts, { uri, range }));
    return {
      role: `${item.name} (${item.detail})`,
      incoming: incomingCalls(item, store).map(({ from, fromRanges }) => [from.name, ...places(from.uri, fromRanges)]),
      outgoing: outgoingCalls(item, store).map(({ to, fromRanges }) => [to.name, ...places(item.uri, fromRanges)]),
    };
  });
}

const HEAD = {
  role: 'Head (port-head · G7)',
  incoming: [
    ['dock-head', 'd.role.yaml 1: dock-head'],
    ['Quay Head', 'quay-head.role.md 3: port-head', 'quay-head.role.md 3: port-head'],
  ],
  outgoing: [],
};

test.each([
  ['yaml', 'title: A\ndeputisesFor: port-$0head\n'],
  ['md', '---\ntitle: A\ndeputisesFor: port-$0head\n---\n'],
  ['yaml', 'deputisesFor: port-$0head\ntitle: [\n'],
])('in %s: the role that is named at the cursor', (ending, text) => {
  expect(ask(`z.role.${ending}`, text)).toEqual([HEAD]);
  expect(ask(`z.role.${ending}`, text, Object.keys(others))).toEqual([HEAD]);
});

test('elsewhere: the role of the file, with managers that say so themselves', () => {
  expect(ask('d.role.yaml', 'id: dock-head\npurpose: Run$0s it.\n')).toEqual([
    { role: 'dock-head (dock-head)', incoming: [], outgoing: [['Head', 'd.role.yaml 1: dock-head']] },
  ]);
  expect(ask('quay-head.role.md', '---\ntitle: Quay Head\nreportsTo: port-head\n---\n\n## Pur$0pose\n')).toEqual([
    { role: 'Quay Head (quay-head)', incoming: [], outgoing: [['Head', 'quay-head.role.md 3: port-head']] },
  ]);
});

test('an id that no file has is no role, and a file that is gone has no line', () => {
  expect(ask('z.role.yaml', 'reportsTo: no-b$0ody\n')).toEqual([]);
  const { store, file, position } = folder({ 'z.role.yaml': 'title: A$0\n' });
  const [item] = prepareCallHierarchy(file, position, store);
  store.close(file.uri);
  expect(item && [incomingCalls(item, store), outgoingCalls(item, store)]).toEqual([[], []]);
});
