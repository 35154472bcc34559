import { type Format, parseRole } from '@role-profile/document';
import { describe, expect, test } from 'vitest';
import { LiveRoleIndex } from './live-role-index.ts';
import { idOfFile, type RoleEntry, roleEntry } from './role-index.ts';

const uri = 'file:///roles/pier-warden.role.yaml';

function entry(text: string, format: Format, at = uri): RoleEntry {
  return roleEntry(at, parseRole(text, format));
}

/** What the references underline. */
function named(text: string, format: Format): readonly string[] {
  return entry(text, format).references.map(
    ({ field, id, range }) => `${field} ${id} ${text.slice(range.start, range.end)}`,
  );
}

describe('roleEntry', () => {
  test.each([
    ['yaml', 'title: Pier Warden\ngrade: HEO\nkind: vacancy\nid: "pier-one"\n'],
    ['markdown', '---\nkind: vacancy\ngrade: HEO\nid: "pier-one"\n---\n\n# Pier Warden\n'],
  ] as const)('in %s: what a file says of itself, and where', (format, text) => {
    const { idRange, titleRange, ...facts } = entry(text, format);
    expect(facts).toEqual({
      uri,
      id: 'pier-one',
      title: 'Pier Warden',
      grade: 'HEO',
      kind: 'vacancy',
      references: [],
      parties: [],
    });
    expect(text.slice(titleRange.start, titleRange.end)).toBe('Pier Warden');
    expect(text.slice(idRange?.start, idRange?.end)).toBe('pier-one');
  });

  test.each([
    ['yaml', 'contacts:\n  internal:\n    - Crew – plan\n    - Crew – meet\n  external:\n    - party: Police\n'],
    ['markdown', '## Contacts\n\n### Internal\n- Crew – plan\n- Crew – meet\n\n### External\n- Police – report\n'],
  ] as const)('in %s: the parties of its contacts, each once', (format, text) => {
    expect(entry(text, format).parties).toEqual(['Crew', 'Police']);
  });

  test.each([
    ['yaml', 'an id', 'reportsTo: port-head # soon\n', ['reportsTo port-head port-head']],
    ['yaml', 'a job title', 'reportsTo: Port head\n', []],
    ['yaml', 'one word', 'reportsTo: porter\n', []],
    ['yaml', 'one word that is said to be an id', 'reportsTo: {role: porter}\n', ['reportsTo porter porter']],
    ['yaml', 'a job title where an id is wanted', 'reportsTo: {role: Port head}\n', []],
    ['yaml', 'signs that no id has', 'reportsTo: [port_head-1, -port-head, port--head, Port-head]\n', []],
    [
      'yaml',
      'quotation marks, a block and an alias',
      'reportsTo: &head "port-head"\ndeputisesFor: [*head]\ndirectReports:\n  - >-\n    port-cook\n',
      ['reportsTo port-head port-head', 'directReports port-cook port-cook', 'deputisesFor port-head *head'],
    ],
    [
      'yaml',
      'direct reports in both forms, and one word, which is a job title there',
      'directReports:\n  - port-cook\n  - {role: port-mate, grade: EO}\n  - {role: mate}\n',
      ['directReports port-cook port-cook', 'directReports port-mate port-mate'],
    ],
    [
      'markdown',
      'front matter and a line of text',
      '---\nkind: vacancy\ndeputisesFor: [port-mate]\n---\n\nReports to: port-head\n',
      ['reportsTo port-head port-head', 'deputisesFor port-mate port-mate'],
    ],
    [
      'markdown',
      'front matter that cannot be read',
      '---\nreportsTo: [port-head\n---\n',
      ['reportsTo port-head port-head'],
    ],
    [
      'yaml',
      'values of another sort',
      'reportsTo: {role: [a-b]}\ndirectReports: 3\ndeputisesFor: {a: b}\nid: [x]\n',
      [],
    ],
  ] as const)('in %s: %s', (format, _name, text, expected) => {
    expect(named(text, format)).toEqual(expected);
  });

  test.each([
    ['file:///a/pier-warden.role.md', 'pier-warden'],
    ['file:///a/pier%20warden.role.yml?x#y', 'pier warden'],
    ['file:///a/pier.markdown', 'pier'],
    ['file:///a/100%.role.yaml', '100%'],
    ['file:///a/%ff.role.yaml', '%ff'],
    ['untitled:Untitled-1', 'Untitled-1'],
  ])('the id of %s that writes none', (address, id) => {
    expect(idOfFile(address)).toBe(id);
    expect(entry('title: A\n', 'yaml', address)).toMatchObject({ id, titleRange: { start: 7, end: 8 } });
    expect(entry('id:\n', 'yaml', address)).not.toHaveProperty('idRange');
  });
});

describe('LiveRoleIndex', () => {
  const at = (name: string, text: string) => entry(text, 'yaml', `file:///${name}.role.yaml`);
  const head = at('port-head', 'title: Head\n');
  const cook = at('port-cook', 'reportsTo: port-head\ndeputisesFor: port-head\n');
  const mate = at('b-mate', 'id: port-head\nreportsTo: [port-head, port-cook]\n');

  function view(index: LiveRoleIndex) {
    return {
      size: index.size,
      near: [index.nearestId('port-hed'), index.nearestId('port-cok'), index.nearestId('x-yy')],
      heads: index.withId('port-head').map((one) => one.uri),
      toHead: index.referencesTo('port-head').map(({ entry: { id }, reference }) => `${id} ${reference.field}`),
    };
  }

  test('answers by address, by id and by what is named', () => {
    const index = new LiveRoleIndex();
    for (const one of [head, cook, mate]) index.set(one);
    expect(view(index)).toEqual({
      size: 3,
      near: ['port-head', 'port-cook', undefined],
      heads: [mate.uri, head.uri],
      toHead: ['port-head reportsTo', 'port-cook reportsTo', 'port-cook deputisesFor'],
    });
    expect(index.referencesTo('port-head', 'deputisesFor')).toHaveLength(1);
    expect(index.get(cook.uri)).toBe(cook);
    expect([...index.entries()]).toEqual([head, cook, mate]);
  });

  test('whatever came before, it says what an index of the same files says', () => {
    const index = new LiveRoleIndex();
    for (const one of [cook, mate, head, { ...mate, id: 'x-y', references: [] }]) index.set(one);
    expect(index.delete(cook.uri)).toBe(cook);
    expect(index.set(mate)).toMatchObject({ id: 'x-y' });
    expect(index.delete(cook.uri)).toBeUndefined();
    const fresh = new LiveRoleIndex();
    for (const one of [head, mate]) fresh.set(one);
    expect(view(index)).toEqual(view(fresh));
    for (const one of [head, mate]) index.delete(one.uri);
    expect(view(index)).toEqual(view(new LiveRoleIndex()));
  });
});
