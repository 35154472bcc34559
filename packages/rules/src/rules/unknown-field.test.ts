import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, fixed, markdown, ranges } from '../../test/lint-text.ts';

describe('unknown-field', () => {
  test.each([
    ['kind: vacancy\ntitle: Diver\n$0grde$0: HEO\n', 'kind: vacancy\ntitle: Diver\ngrade: HEO\n'],
    ['kind: vacancy\ntitle: Diver\n$0Locations$0: Hull\n', 'kind: vacancy\ntitle: Diver\nlocations: Hull\n'],
    [
      'kind: vacancy\ntitle: Diver\norganisation:\n  $0nmae$0: Port\n',
      'kind: vacancy\ntitle: Diver\norganisation:\n  name: Port\n',
    ],
  ])('%j becomes %j', (marked, after) => {
    const text = marked.replaceAll('$0', '');
    for (const [before, format, expected, wanted] of [
      [text, 'yaml', marked, after],
      [markdown(text), 'markdown', markdown(marked), markdown(after)],
    ] as const) {
      expect(markRanges(before, ranges('unknown-field', before, format))).toBe(expected);
      expect(fixed('unknown-field', before, format)).toBe(wanted);
      expect(codes(wanted, format)).not.toContain('unknown-field');
    }
  });

  test('a misspelt heading becomes the heading that was meant', () => {
    const before = markdown('kind: role-profile\ntitle: Diver\n', '## $0Role purpse$0\n\nDives.\n');
    const text = before.replaceAll('$0', '');
    expect(markRanges(text, ranges('unknown-field', text, 'markdown'))).toBe(before);
    expect(fixed('unknown-field', text, 'markdown')).toBe(text.replace('Role purpse', 'Role purpose'));
  });

  test('it is an error in every status, and says what was meant', () => {
    for (const status of ['draft', 'review', 'published'] as const) {
      const [found] = findings('unknown-field', 'kind: vacancy\ntitle: Diver\ngrde: HEO\n', 'yaml', { status });
      expect(found).toMatchObject({ severity: 'error', fixable: true, path: ['grde'] });
      expect(found?.message).toMatch(/grde.*Did you mean “grade”\?/);
    }
  });

  test('without a guess there is no fix, and the message says how to keep the fact', () => {
    const [found] = findings('unknown-field', 'kind: vacancy\ntitle: Diver\nwetsuit: blue\n', 'yaml');
    expect(found).toMatchObject({ fixable: false });
    expect(found?.message).toContain('x-wetsuit');
  });

  test.each([
    ['a fact of one’s own', 'kind: vacancy\ntitle: Diver\nx-wetsuit: blue\n', 'yaml'],
    ['a key that another kind needs', 'kind: role-profile\ntitle: Diver\nsalary: 30000\n', 'yaml'],
    ['a section of one’s own', markdown('kind: vacancy\ntitle: Diver\n', '## Boats\n\nTwo.\n'), 'markdown'],
    [
      'a heading by another name',
      markdown('kind: vacancy\ntitle: Diver\n', '## 3. KEY DUTIES:\n\n- Dive.\n'),
      'markdown',
    ],
  ] as const)('%s is known', (_, text, format) => {
    expect(codes(text, format)).not.toContain('unknown-field');
  });
});
