import { expect, test } from 'vitest';
import { parseRole } from './parse-role.ts';
import type { Format } from './role-document.ts';
import { suppressionsOf } from './suppressions.ts';

function said(text: string, format: Format): string[] {
  return suppressionsOf(parseRole(text, format)).map(
    ({ kind, code, scope }) => `${kind} ${code}: ${text.slice(scope.start, scope.end)}`,
  );
}

test.each<[Format, string, string[]]>([
  ['yaml', '# role-profile-disable-next-line a-b\ntitle: X\nowner: Y\n', ['disable-next-line a-b: title: X']],
  [
    'yaml',
    '#role-profile-disable-next-line a, b c -- why not\n\nt: X\n',
    ['a', 'b', 'c'].map((c) => `disable-next-line ${c}: \nt: X`),
  ],
  [
    'yaml',
    '# role-profile-disable-next-line a\n# role-profile-disable-next-line b\nt: X\n',
    ['disable-next-line a: t: X', 'disable-next-line b: t: X'],
  ],
  [
    'yaml',
    't: X\n  # role-profile-disable a\nu: Y\n# role-profile-enable a\nv: Z\n',
    ['disable a: u: Y\n', 'enable a: '],
  ],
  [
    'yaml',
    '# role-profile-disable a\nu: Y\n# role-profile-enable b\n',
    ['disable a: u: Y\n# role-profile-enable b\n', 'enable b: '],
  ],
  ['yaml', '# role-profile-disable-file a\nu: Y\n', ['disable-file a: # role-profile-disable-file a\nu: Y\n']],
  ['yaml', '# role-profile-disable\nu: Y\n', ['disable undefined: ']],
  ['yaml', '# role-profile-disable-line a\nu: Y\n', ['undefined a: ']],
  ['yaml', 'text: |\n  # role-profile-disable-file a\n', []],
  ['yaml', 'text: x # role-profile-disable-file a\n', []],
  ['yaml', '<!-- role-profile-disable-file a -->\n', []],
  ['yaml', '# role-profile-disabled\n# see role-profile-disable a\n', ['undefined undefined: ']],
  ['yaml', 'kind: role-profile\n', []],
  ['markdown', '---\n# role-profile-disable-next-line a\ntitle: X\n---\n', ['disable-next-line a: title: X']],
  [
    'markdown',
    '<!-- role-profile-disable-next-line a -->\n\n## Impact\n\nText\n',
    ['disable-next-line a: \n## Impact'],
  ],
  ['markdown', '<!--role-profile-disable a b-->\r\nText\r\n', ['disable a: Text\r\n', 'disable b: Text\r\n']],
  ['markdown', '<!-- role-profile-disable a -- because\nof this -->\nText\n', ['disable a: Text\n']],
  ['markdown', '- One\n  <!-- role-profile-disable-next-line a -->\n- Two\n', ['disable-next-line a: - Two']],
  ['markdown', '```\n<!-- role-profile-disable-file a -->\n```\n', []],
  ['markdown', '# role-profile-disable-file a\n', []],
])('%s %j', (format, text, expected) => {
  expect(said(text, format)).toEqual(expected);
});
