import { expect, test } from 'vitest';
import { folder, shown } from '../test/folder.ts';
import { references } from './references.ts';

const others = {
  'port-cook.role.yaml': 'title: Cook\nreportsTo: port-head\ndeputisesFor: [port-head]\n',
  'mate.role.md': '---\nid: port-mate\ndirectReports: [{ role: port-cook }]\n---\n\nReports to: port-head\n',
};

function ask(name: string, text: string, includeDeclaration: boolean, open: readonly string[] = []) {
  const { store, file, position, texts } = folder({ ...others, [name]: text }, open);
  return references(file, position, { includeDeclaration }, store).map((location) => shown(texts, location));
}

const TO_HEAD = ['mate.role.md 6: port-head', 'port-cook.role.yaml 2: port-head', 'port-cook.role.yaml 3: port-head'];
const TO_COOK = ['mate.role.md 3: port-cook'];

test.each([
  ['port-head.role.yaml', 'title: He$0ad\n', TO_HEAD, ['port-head.role.yaml 1: Head']],
  ['port-head.role.md', '# He$0ad\n', TO_HEAD, ['port-head.role.md 1: Head']],
  ['z.role.yaml', 'id: port-h$0ead\n', TO_HEAD, ['z.role.yaml 1: port-head']],
  ['z.role.md', '---\nid: port-h$0ead\n---\n', TO_HEAD, ['z.role.md 2: port-head']],
  [
    'z.role.md',
    '---\ndeputisesFor: port-$0cook\n---\n',
    [...TO_COOK, 'z.role.md 2: port-cook'],
    ['port-cook.role.yaml 1: Cook'],
  ],
  [
    'z.role.yaml',
    'reportsTo: port-$0cook\ntitle: [\n',
    [...TO_COOK, 'z.role.yaml 1: port-cook'],
    ['port-cook.role.yaml 1: Cook'],
  ],
  ['z.role.yaml', 'reportsTo: no-$0body\n', ['z.role.yaml 1: no-body'], []],
  ['z.role.yaml', 'reportsTo: No$0body\n', [], []],
])('in %s: %j', (name, text, expected, declared) => {
  expect(ask(name, text, false)).toEqual(expected);
  expect(ask(name, text, true)).toEqual([...declared, ...expected]);
  expect(ask(name, text, true, Object.keys(others))).toEqual([...declared, ...expected]);
});
