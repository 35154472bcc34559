import { parseRole } from '@role-profile/document';
import { describe, expect, test } from 'vitest';
import { among, codes, findings, fixed } from '../../test/lint-text.ts';
import { LiveRoleIndex, roleEntry } from '../index.ts';

const folder = among({ 'port-head.role.yaml': 'title: Port Head\n', 'lamp.role.md': '---\nid: port-lamp\n---\n' });
const facts = 'kind: vacancy\ntitle: Diver\n';

function messages(text: string, options = folder) {
  return findings('unknown-role-id', text, 'yaml', options).map(({ message }) => message);
}

describe('an id that no file has', () => {
  test.each([
    ['yaml', 'reportsTo: port-haed\n', 'reportsTo: port-head\n'],
    ['yaml', 'reportsTo: "port-haed" # soon\n', 'reportsTo: "port-head" # soon\n'],
    ['yaml', 'directReports: [{ role: port-lmap, count: 2 }]\n', 'directReports: [{ role: port-lamp, count: 2 }]\n'],
    [
      'yaml',
      'deputisesFor:\n  - port-head\n  - role: port_lamp\n  - prt-head\n',
      'deputisesFor:\n  - port-head\n  - role: port_lamp\n  - port-head\n',
    ],
    ['markdown', '---\nreportsTo: port-haed\n---\n', '---\nreportsTo: port-head\n---\n'],
    [
      'markdown',
      '---\ntitle: Diver\n---\n\nReports to: port-haed\n',
      '---\ntitle: Diver\n---\n\nReports to: port-head\n',
    ],
  ] as const)('in %s is changed to the nearest one: %j', (format, before, after) => {
    expect(fixed('unknown-role-id', before, format, folder)).toBe(after);
  });

  test('says what to write', () => {
    expect(messages(`${facts}reportsTo: port-haed\n`)).toEqual([
      'No role file here has the id “port-haed”, so the reporting line ends there. Did you mean “port-head”? A post without a role file is written in words: “Port haed”.',
    ]);
    expect(messages(`${facts}reportsTo: keeper-of-the-light\n`)).toEqual([
      'No role file here has the id “keeper-of-the-light”, so the reporting line ends there. A post without a role file is written in words: “Keeper of the light”.',
    ]);
    expect(messages(`${facts}reportsTo: { role: porter }\n`)[0]).toMatch(/^No role file here has the id “porter”/);
  });
});

test.each(['reportsTo: port-head', 'reportsTo: Port head', 'reportsTo: porter', 'id: a-diver\nreportsTo: a-diver'])(
  '%j names nothing unknown',
  (line) => expect(messages(`${facts}${line}\n`)).toEqual([]),
);

describe('where the other files are not known', () => {
  const wrong = `${facts}# role-profile-disable-next-line unknown-role-id\nreportsTo: port-haed\n`;
  const text = `${facts}reportsTo: port-haed\n`;

  test('nothing is found: without an index, alone in it, and while files are still being read', () => {
    const alone = new LiveRoleIndex();
    alone.set(roleEntry('file:///a', parseRole(text, 'yaml')));
    expect(messages(text, {})).toEqual([]);
    expect(messages(text, { index: alone, uri: 'file:///a' })).toEqual([]);
    alone.set(roleEntry('file:///b', parseRole('', 'yaml')));
    expect(messages(text, { index: alone, uri: 'file:///a' })).toHaveLength(1);
    alone.isWhole = false;
    expect(messages(text, { index: alone, uri: 'file:///a' })).toEqual([]);
  });

  test('a comment against it is not called unused', () => {
    expect(codes(wrong, 'yaml')).not.toContain('unused-suppression');
    expect(codes(wrong, 'yaml', folder)).not.toContain('unknown-role-id');
    expect(codes(wrong.replace('haed', 'head'), 'yaml', folder)).toContain('unused-suppression');
  });
});
