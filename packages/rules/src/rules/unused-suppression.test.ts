import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, fixed, markdown, ranges } from '../../test/lint-text.ts';

const facts = 'kind: role-profile\ntitle: Lock Keeper\n';
const next = '# role-profile-disable-next-line';

describe('a comment takes findings away', () => {
  test.each([
    ['in the next line', `${facts}${next} wrong-value\ngrade: HE0\n`, 'yaml'],
    ['with a reason', `${facts}${next} wrong-value -- a trial\ngrade: HE0\n`, 'yaml'],
    ['of several codes', `${facts}${next} wrong-value\n${next} unknown-field\ngrde: HE0\n`, 'yaml'],
    ['in a block', `${facts}# role-profile-disable wrong-value\nowner: X\ngrade: HE0\n`, 'yaml'],
    ['in the file', `${facts}grade: HE0\n# role-profile-disable-file wrong-value, missing-field\n`, 'yaml'],
    ['among the facts of Markdown', markdown(`${facts}${next} wrong-value\ngrade: HE0\n`), 'markdown'],
    [
      'in the text of Markdown',
      markdown(facts, '<!-- role-profile-disable-next-line empty-section -->\n## Impact\n'),
      'markdown',
    ],
  ] as const)('%s', (_, text, format) => {
    const named = text.match(/wrong-value|unknown-field|empty-section/)?.[0] ?? '';
    expect(codes(text.replaceAll('role-profile-disable', 'remark'), format)).toContain(
      named === 'wrong-value' && text.includes('grde') ? 'unknown-field' : named,
    );
    expect(
      codes(text, format).filter((code) => ['wrong-value', 'unknown-field', 'empty-section'].includes(code)),
    ).toEqual([]);
  });

  test.each([
    ['above its place', `${facts}grade: HE0\n${next} wrong-value\nowner: X\n`, 'wrong-value'],
    [
      'after it is ended',
      `${facts}# role-profile-disable wrong-value\n# role-profile-enable wrong-value\ngrade: HE0\n`,
      'wrong-value',
    ],
    ['of another code', `${facts}${next} placeholder\ngrade: HE0\n`, 'wrong-value'],
    ['that the file cannot be read', `${facts}# role-profile-disable-file syntax-error\ngrade: a: b\n`, 'syntax-error'],
  ])('but none %s', (_, text, code) => {
    expect(codes(text, 'yaml')).toContain(code);
  });
});

describe('unused-suppression', () => {
  test.each([
    ['nothing to take away', `${facts}${next} $0wrong-value$0\ngrade: EO\n`, /no “wrong-value” here/],
    ['one of two', `${facts}${next} wrong-value, $0placeholder$0\ngrade: HE0\n`, /no “placeholder” here/],
    ['nothing to enable', `${facts}# role-profile-enable $0placeholder$0\n`, /not disabled above/],
    ['a misspelt code', `${facts}${next} $0worng-value$0\ngrade: EO\n`, /Did you mean “wrong-value”\?/],
    ['no code of ours', `${facts}${next} $0bananas$0\ngrade: EO\n`, /not the code of any finding/],
    ['no code at all', `${facts}# role-profile-$0disable-next-line$0\ngrade: EO\n`, /Say which/],
    [
      'a misspelt word',
      `${facts}# role-profile-disable-nxt-line $0placeholder$0\n`,
      /Did you mean “role-profile-disable-next-line”/,
    ],
    ['what is always reported', `${facts}${next} $0syntax-error$0\ngrade: EO\n`, /always reported/],
    ['itself', `${facts}# role-profile-disable-file $0unused-suppression$0\n`, /always reported/],
  ])('%s', (_, marked, message) => {
    const text = marked.replaceAll('$0', '');
    expect(markRanges(text, ranges('unused-suppression', text, 'yaml'))).toBe(marked);
    expect(findings('unused-suppression', text, 'yaml')).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    [`${facts}${next} wrong-value\ngrade: EO\n`, `${facts}grade: EO\n`],
    [`${facts}${next} wrong-value, placeholder\ngrade: HE0\n`, `${facts}${next} wrong-value\ngrade: HE0\n`],
    [`${facts}${next} placeholder, wrong-value\ngrade: HE0\n`, `${facts}${next} wrong-value\ngrade: HE0\n`],
    [`${facts}${next} worng-value\ngrade: HE0\n`, `${facts}${next} wrong-value\ngrade: HE0\n`],
  ])('%j is mended', (before, after) => {
    expect(fixed('unused-suppression', before, 'yaml')).toBe(after);
  });

  test('while the file cannot be read, nobody knows what a comment would take away', () => {
    const text = `${facts}${next} wrong-value\ngrade: EO\nowner: a: b\n`;
    expect(codes(text, 'yaml')).toEqual(['syntax-error']);
    expect(codes(text.replace('wrong-value', 'worng-value'), 'yaml')).toContain('unused-suppression');
  });
});
