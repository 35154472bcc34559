import { describe, expect, test } from 'vitest';
import { labels, PROFILE, VACANCY } from '../../test/asked-completion.ts';

describe('a list that opens by itself after Enter', () => {
  const SECTIONS = ['## Role purpose …', '## Key accountabilities …', '## Person specification …'];
  const FACTS = ['grade', 'reportsTo'];
  test.each([
    ['yaml', 'below a key that is open: its parts', `${VACANCY}contract:\n  $0`, ['type', 'duration']],
    ['yaml', 'below a line that is complete: nothing', `${VACANCY}$0`, []],
    ['yaml', 'below a blank line: nothing', `${VACANCY}\n$0`, []],
    ['yaml', 'below a remark that ends in a colon: nothing', `${VACANCY}# to do:\n$0`, []],
    ['yaml', 'below text that is open: nothing', `${VACANCY}purpose: |\n  $0`, []],
    ['yaml', 'in an empty file: nothing', '\n$0', []],
    ['markdown', 'among the facts: those that are still needed', '---\nkind: role-profile\ntitle: A\n$0\n---\n', FACTS],
    [
      'markdown',
      'where all needed facts are there: nothing',
      '---\nkind: role-profile\ntitle: A\ngrade: EO\nreportsTo: B\n$0\n---\n',
      [],
    ],
    ['markdown', 'below a blank line among the facts: nothing', '---\nkind: role-profile\n\n$0\n---\n', []],
    ['markdown', 'below the facts: nothing', `${PROFILE}$0\n`, []],
    ['markdown', 'below a blank line after the facts: sections', `${PROFILE}\n$0\n`, SECTIONS],
    ['markdown', 'below text: nothing', `${PROFILE}\n## Impact\n\nWide.\n$0\n`, []],
    ['markdown', 'below a blank line after text: sections', `${PROFILE}\n## Impact\n\nWide.\n\n$0\n`, SECTIONS],
    ['markdown', 'below a heading: nothing', `${PROFILE}\n## Impact\n$0\n`, []],
    ['markdown', 'below a blank line after a heading: nothing', `${PROFILE}\n## Impact\n\n$0\n`, []],
    [
      'markdown',
      'below a blank line after a heading with parts: the parts',
      `${PROFILE}\n## Person specification\n\n$0\n`,
      ['### Essential …', '### Desirable …'],
    ],
  ] as const)('in %s, %s', (format, _name, marked, expected) => {
    const found = labels(format, marked, '\n');
    expect(expected.length === 0 ? found : found.slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ['inside a sentence: nothing', '## Impact\n\nThe pier $0\n', ' ', 0],
    ['in a list of free text: nothing', '## Autonomy\n\n- $0\n', ' ', 0],
  ])('%s', (_name, marked, typed, expected) => {
    expect(labels('markdown', `${PROFILE}\n${marked}`, typed).length).toEqual(expected);
  });
});
