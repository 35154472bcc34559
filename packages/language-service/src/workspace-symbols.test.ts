import { expect, test } from 'vitest';
import { folder, shown } from '../test/folder.ts';
import { Store } from './store.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const files = {
  'warden.role.yaml': 'kind: vacancy\nid: pier-one\ntitle: Pier Warden$0\ngrade: HEO\n',
  'cook.role.md': '---\nkind: role-profile\ntitle: Crêpe Cook\ngrade: { code: PO4, scheme: njc }\n---\n',
  'pilot.role.md': '# Happier Pilot\n',
  'no-title.role.yaml': 'grade: EO\n',
};

function ask(query: string) {
  const { store, texts } = folder(files);
  return workspaceSymbols(query, store).map(({ name, location }) => `${name} at ${shown(texts, location)}`);
}

const WARDEN = 'at warden.role.yaml 2: pier-one';
const PILOT = 'Happier Pilot at pilot.role.md 1: Happier Pilot';
const COOK = 'at cook.role.md 3: Crêpe Cook';

test.each([
  ['pier', [`Pier Warden ${WARDEN}`, PILOT]],
  ['WARD', [`Pier Warden ${WARDEN}`]],
  ['prwdn', [`Pier Warden ${WARDEN}`]],
  ['one', [`Pier Warden · pier-one · HEO ${WARDEN}`]],
  // A grade as a whole word comes before letters in the same order.
  ['heo', [`Pier Warden · pier-one · HEO ${WARDEN}`, PILOT]],
  ['warden heo', [`Pier Warden · pier-one · HEO ${WARDEN}`]],
  ['crepe po4', [`Crêpe Cook · cook · PO4 ${COOK}`]],
  ['title', ['no-title at no-title.role.yaml 1: ']],
  ['zzz', []],
  ['', [`Crêpe Cook ${COOK}`, PILOT, `Pier Warden ${WARDEN}`, 'no-title at no-title.role.yaml 1: ']],
])('%j', (query, expected) => {
  expect(ask(query)).toEqual(expected);
});

test('at most 200, the best first, also of thousands', () => {
  const store = new Store();
  for (let at = 0; at < 3000; at++) store.addClosed(`file:///${at}.role.yaml`, `title: Diver of the ${at}th sea\n`);
  store.addClosed('file:///z.role.md', '# Zebra Diver\n');
  const start = performance.now();
  const found = workspaceSymbols('zebra diver', store);
  expect(workspaceSymbols('div', store)).toHaveLength(200);
  expect(found.map(({ name }) => name)).toEqual(['Zebra Diver']);
  expect(performance.now() - start).toBeLessThan(500);
});
