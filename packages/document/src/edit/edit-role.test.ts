import { describe, expect, test } from 'vitest';
import { edited, yaml } from '../../test/edited-text.ts';
import { parseRole } from '../parse-role.ts';
import type { Format } from '../role-document.ts';
import type { Change } from './change.ts';
import { editRole } from './edit-role.ts';

describe('what can’t be changed safely is refused', () => {
  test.each<[string, string, Format, Change]>([
    [
      'a value that is repeated elsewhere',
      'kind: vacancy\ntitle: &a Pilot\nadvert: *a\n',
      'yaml',
      { kind: 'set', path: ['title'], value: 'Master' },
    ],
    ['a path that leads nowhere', yaml, 'yaml', { kind: 'remove', path: ['autonomy', 0] }],
    ['a place past the end of a list', yaml, 'yaml', { kind: 'insert', path: ['reportsTo', 5], value: 'x' }],
    ['a field that is there', yaml, 'yaml', { kind: 'insert', path: ['grade'], value: 'SEO' }],
    ['the whole role', yaml, 'yaml', { kind: 'remove', path: [] }],
    ['a key that is taken', yaml, 'yaml', { kind: 'rename', path: ['grade'], key: 'title' }],
    [
      'a comment on the way',
      '---\nkind: vacancy\ngrade:\n  # agreed\n  code: HEO\n---\n',
      'markdown',
      { kind: 'set', path: ['grade'], value: null },
    ],
  ])('%s', (_, text, format, change) => {
    expect(editRole(parseRole(text, format), change)).toMatchObject({ refusal: expect.stringMatching(/\.$/) });
  });

  test.each<[string, string, Format, Change, string]>([
    [
      'front matter where there is none',
      '## Purpose\n\nSails.\n',
      'markdown',
      { kind: 'set', path: ['title'], value: 'Pilot' },
      '---\ntitle: Pilot\n---\n\n## Purpose\n\nSails.\n',
    ],
    ['the first fact', '', 'yaml', { kind: 'set', path: ['title'], value: 'Pilot' }, 'title: Pilot\n'],
    [
      'the first section',
      '---\ntitle: Pilot\n---\n',
      'markdown',
      { kind: 'set', path: ['purpose'], value: 'Sails.' },
      '---\ntitle: Pilot\n---\n\n## Role purpose\n\nSails.\n',
    ],
    [
      'an empty section',
      '## Autonomy\n\n<!-- one a line -->\n',
      'markdown',
      { kind: 'set', path: ['autonomy'], value: ['Sails.'] },
      '## Autonomy\n\n<!-- one a line -->\n\n- Sails.\n',
    ],
    [
      'an empty list',
      'title: Pilot\nautonomy:\n',
      'yaml',
      { kind: 'insert', path: ['autonomy', 0], value: 'Sails.' },
      'title: Pilot\nautonomy:\n  - Sails.\n',
    ],
    [
      'facts in braces',
      '{title: Pilot, grade: HEO}',
      'yaml',
      { kind: 'set', path: ['status'], value: 'draft' },
      '{title: Pilot, status: draft, grade: HEO}',
    ],
    [
      'the last item',
      'autonomy:\n  - Sails.\ntitle: A\n',
      'yaml',
      { kind: 'remove', path: ['autonomy', 0] },
      'autonomy:\ntitle: A\n',
    ],
    [
      'the last item of a section',
      '## Autonomy\n\n- Sails.\n\n## Impact\n\n- Big.\n',
      'markdown',
      { kind: 'remove', path: ['autonomy', 0] },
      '## Autonomy\n\n## Impact\n\n- Big.\n',
    ],
    [
      'a field that takes another’s words',
      'closing: 2027-03-31\n',
      'yaml',
      { kind: 'rename', path: ['closing'], key: 'x-closing' },
      'x-closing:\n  date: 2027-03-31\n',
    ],
    [
      'no final line break',
      'reportsTo:\n- a\n- b',
      'yaml',
      { kind: 'move', path: ['reportsTo', 0], to: ['reportsTo', 1] },
      'reportsTo:\n- b\n- a',
    ],
    [
      'a role with a grade that is none',
      'title: A\ngrade: "HEO "\n',
      'yaml',
      { kind: 'set', path: ['title'], value: 'B' },
      'title: B\ngrade: "HEO "\n',
    ],
    [
      'another list',
      'impact:\n- a\n- b\nautonomy:\n- c\n',
      'yaml',
      { kind: 'move', path: ['impact', 0], to: ['autonomy', 1] },
      'impact:\n- b\nautonomy:\n- c\n- a\n',
    ],
  ])('but not %s', (_, text, format, change, after) => {
    expect(edited(text, format, change)).toBe(after);
  });
});
