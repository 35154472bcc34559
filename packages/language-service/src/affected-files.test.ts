import { parseRole } from '@role-profile/document';
import { LiveRoleIndex, roleEntry } from '@role-profile/rules';
import { expect, test } from 'vitest';
import { affectedFiles } from './affected-files.ts';

const FILES: Readonly<Record<string, string>> = {
  'pier-warden': 'reportsTo: [quay-master]\n',
  'quay-master': 'reportsTo: [harbour-master]\n',
  'harbour-master': '',
  'dock-hand': '',
};

test.each([
  ['nothing that others see', 'pier-warden', 'reportsTo: [quay-master]\nlocation: East\n', []],
  ['another id', 'quay-master', 'id: quay-keeper\nreportsTo: [harbour-master]\n', ['harbour-master', 'pier-warden']],
  ['a clash of ids', 'dock-hand', 'id: quay-master\n', ['harbour-master', 'quay-master', 'pier-warden']],
  [
    'an id that is written',
    'quay-master',
    'id: quay-master\nreportsTo: [harbour-master]\n',
    ['harbour-master', 'pier-warden'],
  ],
  ['a circle', 'harbour-master', 'reportsTo: [pier-warden]\n', ['pier-warden', 'quay-master']],
  ['another title', 'quay-master', 'title: Other\nreportsTo: [harbour-master]\n', ['harbour-master', 'pier-warden']],
])('%s', (_name, changed, text, expected) => {
  for (const format of ['yaml', 'markdown'] as const) {
    const entryOf = (name: string, facts: string) => {
      const written = `kind: role-profile\n${facts}`;
      return roleEntry(
        `file:///${name}.role.md`,
        parseRole(format === 'yaml' ? written : `---\n${written}---\n`, format),
      );
    };
    const index = new LiveRoleIndex();
    for (const [name, facts] of Object.entries(FILES)) index.set(entryOf(name, facts));
    const before = index.set(entryOf(changed, text));
    const found = affectedFiles(index, before, index.get(`file:///${changed}.role.md`));
    expect([...found].sort()).toEqual(expected.map((name) => `file:///${name}.role.md`).sort());
  }
});

test('a file that comes or goes affects those that name it', () => {
  const index = new LiveRoleIndex();
  const entry = (name: string, facts: string) =>
    roleEntry(`file:///${name}.role.yaml`, parseRole(`kind: vacancy\n${facts}`, 'yaml'));
  index.set(entry('pier-warden', 'reportsTo: [quay-master]\n'));
  const master = entry('quay-master', '');
  index.set(master);
  expect(affectedFiles(index, undefined, master)).toEqual(['file:///pier-warden.role.yaml']);
  index.delete(master.uri);
  expect(affectedFiles(index, master, undefined)).toEqual(['file:///pier-warden.role.yaml']);
});

test('a circle is followed where a manager names a report, and an id that comes may be what others mean', () => {
  const index = new LiveRoleIndex();
  const entry = (name: string, facts: string) =>
    roleEntry(`file:///${name}.role.yaml`, parseRole(`kind: vacancy\n${facts}`, 'yaml'));
  index.set(entry('pier-warden', 'directReports: [dock-hand]\nreportsTo: [quay-master]\n'));
  index.set(entry('dock-hand', ''));
  index.set(entry('lamp-keeper', 'reportsTo: [qauy-master]\n'));
  const before = index.set(entry('quay-master', 'reportsTo: [dock-hand]\n'));
  const after = index.get('file:///quay-master.role.yaml');
  expect([...affectedFiles(index, before, after)].sort()).toEqual(
    ['dock-hand', 'lamp-keeper', 'pier-warden'].map((name) => `file:///${name}.role.yaml`),
  );
});
