import { expect, test } from 'vitest';
import { folder, shown } from '../test/folder.ts';
import { definition } from './definition.ts';

const others = {
  'port-head.role.md': '---\nkind: vacancy\n---\n\n# Head of Port\n',
  'b.role.yaml': 'kind: vacancy\ntitle: Cook\nid: "port-cook"\n',
};

/** Where the cursor leads to: from a file that has none of the names above. */
function ask(name: string, text: string, more: Readonly<Record<string, string>> = {}, open: readonly string[] = []) {
  const { store, file, position, texts } = folder({ ...others, ...more, [name]: text }, open);
  return definition(file, position, store).map((location) => shown(texts, location));
}

const TO_HEAD = ['port-head.role.md 5: Head of Port'];
const TO_COOK = ['b.role.yaml 3: port-cook'];

test.each([
  ['yaml', 'reportsTo: port-h$0ead\n', TO_HEAD],
  ['yaml', 'reportsTo: $0port-head # soon\n', TO_HEAD],
  ['yaml', 'reportsTo:\n  - "port-cook$0"\n', TO_COOK],
  ['yaml', 'directReports: [{ role: port-$0cook, count: 2 }]\n', TO_COOK],
  ['yaml', 'deputisesFor: [A cook, { role: port-cook$0 }]\n', TO_COOK],
  ['yaml', 'reportsTo: port-$0cook\ntitle: [\n', TO_COOK],
  ['md', '---\nreportsTo: port-h$0ead\n---\n', TO_HEAD],
  ['md', '---\ndirectReports:\n  - role: port-$0cook\n', TO_COOK],
  ['md', '---\ntitle: A\n---\n\nReports to: port-$0cook\n', TO_COOK],
])('in %s: %j', (ending, text, expected) => {
  expect(ask(`z.role.${ending}`, text)).toEqual(expected);
  expect(ask(`z.role.${ending}`, text, {}, Object.keys(others))).toEqual(expected);
});

test.each([
  ['its own id', 'yaml', 'id: a-$0diver\ntitle: Diver\n', ['z.role.yaml 1: a-diver']],
  ['its own title', 'yaml', 'title: Di$0ver\n', ['z.role.yaml 1: Diver']],
  ['its own title', 'md', '# Di$0ver\n', ['z.role.md 1: Diver']],
  ['an id that no file has', 'yaml', 'reportsTo: port-ma$0te\n', []],
  ['a job title', 'yaml', 'reportsTo: Port $0head\n', []],
  ['running text', 'md', '## Purpose\n\nSee port-h$0ead.\n', []],
  ['nothing', 'yaml', '$0', []],
])('at %s in %s', (_name, ending, text, expected) => {
  expect(ask(`z.role.${ending}`, text)).toEqual(expected);
});

test('an id that two files have leads to both, and from one of them to itself', () => {
  const twin = { 'a.role.yaml': 'id: port-cook\n' };
  const both = ['a.role.yaml 1: port-cook', 'b.role.yaml 3: port-cook'];
  expect(ask('z.role.yaml', 'reportsTo: port-c$0ook\n', twin)).toEqual(both);
  expect(ask('z.role.yaml', 'id: port-c$0ook\n', twin)).toEqual(['z.role.yaml 1: port-cook']);
});

test('a file without a title is found at its start', () => {
  expect(ask('z.role.md', '---\nreportsTo: the-bo$0ss\n---\n', { 'the-boss.role.yaml': 'kind: vacancy\n' })).toEqual([
    'the-boss.role.yaml 1: ',
  ]);
});
