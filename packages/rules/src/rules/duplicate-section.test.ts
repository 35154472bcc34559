import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, markdown, ranges } from '../../test/lint-text.ts';

const facts = 'kind: role-profile\ntitle: Ranger\n';

describe('duplicate-section', () => {
  test.each([
    ['a key twice', `${facts}owner: A team\n$0owner$0: B team\n`, 'yaml'],
    ['a key of a part twice', `${facts}organisation:\n  name: A\n  $0name$0: B\n`, 'yaml'],
    ['a fact twice, in Markdown', markdown(`${facts}owner: A team\n$0owner$0: B team\n`), 'markdown'],
    ['a section twice', markdown(facts, '## Autonomy\n\n- One.\n\n## $0Autonomy$0\n\n- Two.\n'), 'markdown'],
    ['a section by two names', markdown(facts, '## Duties\n\n- One.\n\n## $0Key tasks$0\n\n- Two.\n'), 'markdown'],
    ['a fact and a section', markdown(`${facts}$0purpose$0: One.\n`, '## Role purpose\n\nTwo.\n'), 'markdown'],
  ] as const)('%s', (_, marked, format) => {
    const text = marked.replaceAll('$0', '');
    expect(markRanges(text, ranges('duplicate-section', text, format))).toBe(marked);
    expect(codes(text, format)).not.toContain('unknown-field');
  });

  test('it is an error in every status and points at the other one', () => {
    const text = `${facts}owner: A team\nowner: B team\n`;
    for (const status of ['draft', 'published'] as const) {
      const [found] = findings('duplicate-section', text, 'yaml', { status });
      expect(found).toMatchObject({ severity: 'error', fixable: false });
      const other = found?.related?.range;
      expect(other && [other.start, text.slice(other.start, other.end)]).toEqual([facts.length, 'owner']);
    }
  });

  test.each([
    ['the title as first heading', markdown(facts, '# Ranger\n\n## Autonomy\n\n- One.\n'), 'markdown'],
    ['two sections of one’s own', markdown(facts, '## Paths\n\nOne.\n\n## Paths\n\nTwo.\n'), 'markdown'],
    ['the same key in two parts', `${facts}directReports:\n  - role: A\n  - role: B\n`, 'yaml'],
  ] as const)('%s are no duplicates', (_, text, format) => {
    expect(codes(text, format)).not.toContain('duplicate-section');
  });
});
