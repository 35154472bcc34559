import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, markdown, ranges } from '../../test/lint-text.ts';

const facts = 'kind: role-profile\ntitle: Ferry Captain\n';

describe('empty-section', () => {
  test.each([
    ['a heading alone', markdown(facts, '## $0Autonomy$0\n\n## Impact\n\n- Large.\n'), 'markdown'],
    ['the last heading', markdown(facts, '## $0Role purpose$0\n'), 'markdown'],
    ['a heading over a comment', markdown(facts, '## $0Role purpose$0\n\n<!-- Why this role exists -->\n'), 'markdown'],
    [
      'a part',
      markdown(facts, '## Contacts\n\n### $0Internal$0\n\n### External\n\n- Coastguard – news.\n'),
      'markdown',
    ],
    ['a group', markdown(facts, '## Duties\n\n### $0Sailing$0\n\n### Crew\n\n- Lead it.\n'), 'markdown'],
    ['a part of a group', `${facts}personSpecification:\n  groups:\n    - heading: A\n      $0essential$0:\n`, 'yaml'],
    ['a section of one’s own', markdown(facts, '## $0Boats$0\n\n## Impact\n\n- Large.\n'), 'markdown'],
    ['a key alone', `${facts}$0autonomy$0:\n`, 'yaml'],
    ['a key with an empty list', `${facts}$0autonomy$0: []\n`, 'yaml'],
    ['a key of a part', `${facts}contacts:\n  $0internal$0:\n  external:\n    - Coastguard – news.\n`, 'yaml'],
    ['a group in YAML', `${facts}accountabilities:\n  - heading: $0Sailing$0\n    items:\n`, 'yaml'],
    ['a key in the facts of Markdown', markdown(`${facts}$0salary$0:\n`), 'markdown'],
  ] as const)('%s', (_, marked, format) => {
    const text = marked.replaceAll('$0', '');
    expect(markRanges(text, ranges('empty-section', text, format))).toBe(marked);
    expect(codes(text, format)).not.toContain('unfilled-field');
  });

  test.each([
    ['draft', 'hint'],
    ['review', 'warning'],
    ['published', 'error'],
  ] as const)('%s: %s, and always a hint in a template', (status, severity) => {
    const text = `${facts}autonomy:\n`;
    expect(findings('empty-section', text, 'yaml', { status })).toMatchObject([{ severity }]);
    expect(findings('empty-section', `${text}template: true\n`, 'yaml', { status })).toMatchObject([
      { severity: 'hint' },
    ]);
  });

  test('a required section that is empty is one finding, at the same path in both syntaxes', () => {
    for (const [text, format] of [
      [`${facts}purpose:\nstatus: approved\n`, 'yaml'],
      [markdown(`${facts}status: approved\n`, '## Role purpose\n'), 'markdown'],
    ] as const) {
      const about = (found: { path: readonly unknown[] }) => found.path[0] === 'purpose';
      expect(findings('missing-field', text, format).filter(about)).toEqual([]);
      expect(findings('empty-section', text, format)).toMatchObject([{ path: ['purpose'], severity: 'error' }]);
    }
  });

  test.each([
    ['a section with text', markdown(facts, '## Autonomy\n\nSails alone.\n'), 'markdown'],
    ['a heading over other sections', markdown(facts, '## Part one\n\n### Autonomy\n\n- Sails alone.\n'), 'markdown'],
    ['a known heading over others', markdown(facts, '## Key objectives\n\n### First\n\nSail.\n'), 'markdown'],
    ['a heading over groups', markdown(facts, '## Duties\n\n### Sailing\n\n- Sail.\n'), 'markdown'],
    ['the title', markdown(facts, '# Ferry Captain\n\n## Autonomy\n\n- Sails alone.\n'), 'markdown'],
    ['a list with items', `${facts}autonomy:\n  - Sails alone.\n`, 'yaml'],
    ['a fact', `${facts}owner:\n`, 'yaml'],
  ] as const)('%s is not empty', (_, text, format) => {
    expect(codes(text, format)).not.toContain('empty-section');
  });
});
