import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { withCursor } from '@role-profile/kit';
import { LiveRoleIndex, roleEntry } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';
import { TextEdit } from 'vscode-languageserver-types';
import { ask, editor, take, URI } from '../../test/asked-completion.ts';
import { fromLspRange } from '../from-lsp.ts';
import { roleFile } from '../role-file.ts';

describe('behaviours with their levels', () => {
  const graded = (grade: string, marked: string) => `kind: vacancy\ngrade: ${grade}\n${marked}`;
  test.each([
    [
      'yaml',
      graded('HEO', 'successProfile:\n  behaviours:\n    - Lea$0'),
      'Leadership (level 3)',
      /- Leadership \(level 3\)$/,
    ],
    [
      'yaml',
      graded('X', 'successProfile:\n  behaviours:\n    - Leadership $0'),
      'Leadership (level 5)',
      /- Leadership \(level 5\)$/,
    ],
    ['yaml', 'successProfile:\n  behaviours:\n    - level: $0', '4', /level: 4$/],
    [
      'markdown',
      '---\nkind: vacancy\ngrade: G7\n---\n\n## Success profile\n\n### Behaviours\n\n- $0',
      'Leadership (level 4)',
      /- Leadership \(level 4\)$/,
    ],
  ] as const)('in %s: %j', (format, marked, label, expected) => {
    expect(take(format, marked, label)).toMatch(expected);
  });
});

describe('what other role files say', () => {
  const roles = new LiveRoleIndex();
  const add = (uri: string, text: string) => roles.set(roleEntry(uri, parseRole(text, 'yaml')));
  add(
    'file:///pier-manager.role.yaml',
    'title: Pier Manager\ngrade: G7\ncontacts:\n  internal: [Crew – agree rotas]\n',
  );
  add('file:///b.role.yaml', 'id: lock-keeper\ncontacts:\n  internal: [Crew – plan, "Ropes: stores – order"]\n');
  add(URI, 'title: This File\ncontacts:\n  internal: [Nobody else – talk]\n');

  const found = (format: Format, marked: string) => ask(format, marked, editor, undefined, roles).items;
  const taken = (format: Format, marked: string, label: string) => {
    const edit = found(format, marked).find((item) => item.label === label)?.textEdit;
    const { text } = withCursor(marked);
    const { lines } = roleFile(URI, 1, parseRole(text, format));
    return TextEdit.is(edit)
      ? applyEdits(text, [{ range: fromLspRange(lines, edit.range), newText: edit.newText }])
      : label;
  };

  test.each([
    ['yaml', 'reportsTo: $0'],
    ['yaml', 'directReports:\n  - $0'],
    ['yaml', 'directReports:\n  - role: $0'],
    ['yaml', 'deputisesFor: [$0]'],
    ['markdown', '---\nkind: vacancy\nreportsTo: $0\n---\n'],
  ] as const)('in %s, ids where a role is named: %j', (format, marked) => {
    const items = found(format, marked).filter(
      ({ detail }) => detail !== 'Role' && detail !== 'Grade' && detail !== 'Count',
    );
    expect(items.map(({ label }) => label)).toEqual(['lock-keeper', 'pier-manager']);
    expect(items[1]).toMatchObject({ detail: 'Pier Manager, G7', filterText: expect.stringContaining('Pier Manager') });
    expect(taken(format, marked, 'lock-keeper')).toBe(marked.replace('$0', 'lock-keeper'));
  });

  test.each([
    ['yaml', 'contacts:\n  internal:\n    - $0', 'Crew', 'contacts:\n  internal:\n    - Crew – '],
    ['yaml', 'contacts:\n  internal:\n    - Cr$0', 'Crew', 'contacts:\n  internal:\n    - Crew – '],
    ['yaml', 'contacts:\n  internal:\n    - party: $0', 'Crew', 'contacts:\n  internal:\n    - party: Crew'],
    ['yaml', 'contacts:\n  external:\n    - $0', 'Ropes: stores', 'contacts:\n  external:\n    - "Ropes: stores"'],
    ['markdown', '## Contacts\n\n### Internal\n\n- $0', 'Crew', '## Contacts\n\n### Internal\n\n- Crew – '],
  ] as const)('in %s, contacts: %j, taken: %s', (format, marked, label, expected) => {
    expect(taken(format, marked, label)).toBe(expected);
  });

  test('contacts that are named most often come first, and none of this file', () => {
    const labels = found('markdown', '## Contacts\n\n### Internal\n\n- $0').map(({ label }) => label);
    expect(labels).toEqual(['Crew', 'Ropes: stores']);
  });

  test('a large workspace is cut off, and narrowed by what is typed', () => {
    const many = new LiveRoleIndex();
    for (let number = 0; number < 1000; number++)
      many.set(roleEntry(`file:///post-${number}.role.yaml`, parseRole('', 'yaml')));
    const all = ask('yaml', 'reportsTo: $0', editor, undefined, many);
    expect([all.items.length, all.isIncomplete]).toEqual([200, true]);
    const typed = ask('yaml', 'reportsTo: post-99$0', editor, undefined, many);
    expect([typed.items.length, typed.isIncomplete]).toEqual([11, false]);
  });
});
