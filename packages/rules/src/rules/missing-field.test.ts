import { KINDS } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { codes, findings, markdown } from '../../test/lint-text.ts';

const facts = 'kind: role-profile\ntitle: Lamp Lighter\nreportsTo: night-manager\nowner: Streets team\n';

function severities(path: string, text: string, format: 'yaml' | 'markdown', options = {}): readonly string[] {
  return findings('missing-field', text, format, options)
    .filter((finding) => finding.path.join('.') === path)
    .map(({ severity }) => severity);
}

describe('missing-field', () => {
  test.each([
    ['draft', 'hint', 'hint'],
    ['review', 'warning', 'info'],
    ['approved', 'error', 'info'],
    ['published', 'error', 'info'],
    ['withdrawn', 'hint', 'hint'],
  ] as const)('in %s: %s where required, %s where recommended', (status, required, recommended) => {
    for (const [text, format] of [
      [facts, 'yaml'],
      [markdown(facts), 'markdown'],
    ] as const) {
      expect(severities('grade', text, format, { status })).toEqual([required]);
      expect(severities('autonomy', text, format, { status })).toEqual([recommended]);
      const own = text.replace('owner:', `status: ${status}\nowner:`);
      expect(severities('grade', own, format)).toEqual([required]);
    }
  });

  test.each([
    ['kind', 'title: Lamp Lighter\ngrade: EO\nowner: Streets team\n'],
    ['title', 'kind: role-profile\n'],
  ])('%s is an error even in a draft', (key, text) => {
    expect(severities(key, text, 'yaml')).toEqual(['error']);
    expect(severities(key, markdown(text), 'markdown')).toEqual(['error']);
  });

  test('a missing field is reported where it should follow, inside the file', () => {
    for (const [text, format] of [
      [facts, 'yaml'],
      [markdown(facts, '## Role purpose\n\nLight.\n'), 'markdown'],
    ] as const) {
      const found = findings('missing-field', text, format).find(({ path }) => path[0] === 'grade');
      expect(found && text.slice(found.range.start, found.range.end)).toMatch(/\S/);
    }
  });

  test.each([
    ['a key that is misspelt', 'kind: role-profile\ntitle: Lamp Lighter\ngrde: EO\n', 'grade'],
    ['a key in another case', 'kind: role-profile\ntitle: Lamp Lighter\nPurpose: Light.\n', 'purpose'],
  ])('%s is not missing as well', (_, text, key) => {
    expect(severities(key, text, 'yaml')).toEqual([]);
    expect(codes(text, 'yaml')).toContain('unknown-field');
  });

  test('a heading that is misspelt is not missing as well', () => {
    const text = markdown(
      'kind: role-profile\ntitle: Lamp Lighter\ngrade: EO\n',
      '## Key acountabilities\n\n- Light.\n',
    );
    expect(severities('accountabilities', text, 'markdown')).toEqual([]);
    expect(codes(text, 'markdown')).toContain('unknown-field');
  });

  test('a field that is there and empty is not missing', () => {
    expect(severities('grade', `${facts}grade:\n`, 'yaml', { status: 'approved' })).toEqual([]);
  });

  test.each(KINDS)('a file that does not say its kind is read as %s when told so', (kind) => {
    const text = '## About\n\nText.\n\n## More\n\nText.\n';
    const found = findings('missing-field', text, 'markdown', { kind });
    expect(found.map(({ path }) => path.join('.'))).toContain('accountabilities');
    expect(found.map(({ path }) => path.join('.'))).not.toContain('kind');
  });

  test('the kind that a file says counts more than the one it is to be read as', () => {
    expect(severities('salary', facts, 'yaml', { kind: 'vacancy' })).toEqual([]);
  });
});
