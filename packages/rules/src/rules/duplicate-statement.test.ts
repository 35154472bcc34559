import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { findings, fixed, markdown, ranges } from '../../test/lint-text.ts';

const code = 'duplicate-statement';
const facts = 'kind: role-profile\n';

const paragraph = 'We welcome everyone who wants to work on the water, whatever they have done before this.';

describe(code, () => {
  test.each([
    [
      'in one list',
      `${facts}accountabilities:\n  - Plan the berths.\n  - Brief it.\n  - $0Plan the berths.$0\n`,
      markdown(facts, '## Duties\n\n- Plan the berths.\n- Brief it.\n- $0Plan the berths.$0\n'),
    ],
    [
      'with other stops and letters',
      `${facts}keyObjectives:\n  - Plan the berths\n  - $0plan the berths;$0\n`,
      markdown(facts, '## Key objectives\n\n- Plan the berths\n- $0plan the berths;$0\n'),
    ],
    [
      'in two fields',
      `${facts}accountabilities:\n  - Plan the berths.\nautonomy:\n  - $0Plan the berths.$0\n`,
      markdown(facts, '## Duties\n\n- Plan the berths.\n\n## Autonomy\n\n- $0Plan the berths.$0\n'),
    ],
    [
      'essential and desirable',
      `${facts}personSpecification:\n  essential:\n    - Can swim well.\n  desirable:\n    - $0Can swim well.$0\n`,
      markdown(
        facts,
        '## Person specification\n\n### Essential\n\n- Can swim well.\n\n### Desirable\n\n- $0Can swim well.$0\n',
      ),
    ],
    [
      'a paragraph',
      `${facts}about: ${paragraph}\nadvert: |\n  Come.\n\n  $0${paragraph}$0\n`,
      markdown(facts, `## About us\n\n${paragraph}\n\n## Advert\n\nCome.\n\n$0${paragraph}$0\n`),
    ],
  ])('%s', (_, yaml, body) => {
    for (const [format, marked] of [
      ['yaml', yaml],
      ['markdown', body],
    ] as const) {
      const text = marked.replaceAll('$0', '');
      const found = findings(code, text, format);
      expect(found).toHaveLength(1);
      expect(found[0]?.related).toBeDefined();
      expect(markRanges(text, ranges(code, text, format))).toBe(marked);
    }
  });

  test.each([
    ['two words', '## Duties\n\n- Other duties\n- Brief it.\n- Other duties\n'],
    ['a short paragraph', '## About us\n\nWe look forward to it.\n\n## Advert\n\nWe look forward to it.\n'],
    ['another word', '## Duties\n\n- Plan the berths.\n- Plan the bridges.\n'],
    [
      'criteria of two grades',
      '## Person specification\n\n### Pilot\n\n#### Essential\n\n- Can swim well.\n\n### Mate\n\n#### Essential\n\n- Can swim well.\n',
    ],
  ])('%s may stand twice', (_, body) => {
    expect(findings(code, markdown(facts, body), 'markdown')).toEqual([]);
  });

  test('the second one is deleted with its line', () => {
    const yaml = (rest: string) => `${facts}accountabilities:\n  - Plan the berths.\n${rest}  - Brief it.\n`;
    expect(fixed(code, yaml('  - "Plan the berths"\n'), 'yaml')).toBe(yaml(''));
    const body = (rest: string) => markdown(facts, `## Duties\n\n- Plan the berths.\n${rest}- Brief it.\n`);
    expect(fixed(code, body('- Plan the berths.\n'), 'markdown')).toBe(body(''));
  });

  test.each([
    ['more is known of it', '- Plan the berths.\n- Plan the berths. {timeShare: 20}\n'],
    ['it stands in another group', '### Quay\n\n- Plan the berths.\n\n### Water\n\n- Plan the berths.\n'],
  ])('where %s, the author decides', (_, list) => {
    const text = markdown(facts, `## Duties\n\n${list}`);
    expect(findings(code, text, 'markdown').map(({ fixable }) => fixable)).toEqual([false]);
  });
});
