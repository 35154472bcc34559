import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, fixed, markdown, ranges } from '../../test/lint-text.ts';

const start = 'kind: vacancy\ntitle: Diver\n';

describe('wrong-value', () => {
  test.each([
    ['a date in words', 'closing: $031 March 2031$0\n'],
    ['a grade that no scheme has', 'grade: $0HE0$0\n'],
    ['text for a number', 'posts: $0two$0\n'],
    ['a working pattern in the wrong words', 'workplace: $0at home$0\n'],
  ])('%s', (_, fact) => {
    for (const [marked, format] of [
      [start + fact, 'yaml'],
      [markdown(start + fact), 'markdown'],
    ] as const) {
      const text = marked.replaceAll('$0', '');
      expect(markRanges(text, ranges('wrong-value', text, format))).toBe(marked);
    }
  });

  test.each([
    ['grade: HE0\n', 'grade: HEO\n'],
    ['grade: "seo"\n', 'grade: SEO\n'],
    ['workplace: hybird\n', 'workplace: hybrid\n'],
    ['status: aproved\n', 'status: approved\n'],
  ])('%j becomes %j', (before, after) => {
    expect(fixed('wrong-value', start + before, 'yaml')).toBe(start + after);
    expect(fixed('wrong-value', markdown(start + before), 'markdown')).toBe(markdown(start + after));
    expect(codes(start + after, 'yaml')).not.toContain('wrong-value');
  });

  test('it is an error in every status', () => {
    for (const status of ['draft', 'review', 'approved', 'withdrawn'] as const) {
      const [found] = findings('wrong-value', `${start}grade: HE0\n`, 'yaml', { status });
      expect(found).toMatchObject({ severity: 'error', fixable: true });
    }
  });

  test.each([
    ['title: [Job title]\n', '“[Job title]” holds the place of something. In square brackets it counts as a list.'],
    ['title: Diver\nclosing: TBC\n', '“TBC” holds the place of something. Write the real'],
  ])('%j: a stand-in is one finding, which says how to leave the value open', (facts, message) => {
    const text = `kind: vacancy\n${facts}`;
    expect(findings('wrong-value', text, 'yaml').map((found) => found.message)).toEqual([
      expect.stringContaining(message),
    ]);
    expect(codes(text, 'yaml')).not.toContain('placeholder');
  });

  test.each([
    ['a date', 'closing: 2031-03-31\n'],
    ['a date and a time', 'closing: 2031-03-31 23:55\n'],
    ['a fact that is still to be filled', 'closing:\n'],
    ['a grade of another scheme', 'grade: { code: Q9, scheme: local }\n'],
  ])('%s is right', (_, fact) => {
    expect(codes(start + fact, 'yaml')).not.toContain('wrong-value');
  });
});
