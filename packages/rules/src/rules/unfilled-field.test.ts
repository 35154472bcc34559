import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, markdown, ranges } from '../../test/lint-text.ts';

const facts = 'kind: role-profile\ntitle: Beekeeper\n';

describe('unfilled-field', () => {
  test.each([
    ['a key alone', `${facts}$0owner$0:\n`],
    ['a required fact', `${facts}$0grade$0:\n`],
    ['the title', 'kind: role-profile\n$0title$0:\ngrade: EO\n'],
    ['an empty text', `${facts}$0owner$0: ""\n`],
    ['a word for nothing', `${facts}$0owner$0: null\n`],
    ['a part of a fact', `${facts}organisation:\n  name: Gardens\n  $0team$0:\n`],
    ['two of them', `${facts}$0owner$0:\n$0issued$0:\n`],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('$0', '');
    expect(markRanges(text, ranges('unfilled-field', text, 'yaml'))).toBe(marked);
    expect(markRanges(markdown(text), ranges('unfilled-field', markdown(text), 'markdown'))).toBe(markdown(marked));
  });

  test.each([
    ['draft', 'hint'],
    ['review', 'warning'],
    ['approved', 'error'],
    ['published', 'error'],
    ['withdrawn', 'hint'],
  ] as const)('%s: %s, and always a hint in a template', (status, severity) => {
    const text = `${facts}owner:\n`;
    expect(findings('unfilled-field', text, 'yaml', { status })).toMatchObject([{ severity }]);
    expect(findings('unfilled-field', `${text}template: true\n`, 'yaml', { status })).toMatchObject([
      { severity: 'hint' },
    ]);
  });

  test('a required fact that is empty in an approved document is one finding, and says who needs it', () => {
    const text = `${facts}grade:\nstatus: approved\n`;
    const about = (found: { path: readonly unknown[] }) => found.path[0] === 'grade';
    expect(findings('missing-field', text, 'yaml').filter(about)).toEqual([]);
    expect(findings('unfilled-field', text, 'yaml').map(({ message }) => message)).toEqual([
      expect.stringContaining('a role profile cannot be approved without it'),
    ]);
  });

  test('an amount that is to be filled is reported at its line', () => {
    const body = '## Dimensions\n\n- $0Hives$0\n- $0Honey a year$0\n';
    const text = markdown(facts, body.replaceAll('$0', ''));
    expect(markRanges(text, ranges('unfilled-field', text, 'markdown'))).toBe(markdown(facts, body));
    expect(findings('unfilled-field', text, 'markdown')[1]?.message).toMatch(/^Honey a year \(value\) is still empty/);
  });

  test.each([
    ['a fact with a value', `${facts}owner: Gardens team\n`],
    ['no', `${facts}template: false\n`],
    ['nought', `${facts}directReports:\n  - role: Helper\n    count: 0\n`],
    ['a fact of one’s own', `${facts}x-hives:\n`],
    ['a section', `${facts}autonomy:\n`],
  ])('%s is not unfilled', (_, text) => {
    expect(codes(text, 'yaml')).not.toContain('unfilled-field');
  });
});
