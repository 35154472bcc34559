import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { findings, markdown, ranges, switchedOn } from '../../test/lint-text.ts';

const code = 'too-many-statements';
const facts = 'kind: role-profile\n';

function lines(count: number, before = '- '): string {
  return Array.from({ length: count }, (_, index) => `${before}Inspect berth ${index + 1}.\n`).join('');
}

describe(code, () => {
  test.each([
    ['duties', `${facts}$0accountabilities$0:\n${lines(21, '  - ')}`, markdown(facts, `## $0Duties$0\n\n${lines(21)}`)],
    [
      'duties of all groups',
      `${facts}$0accountabilities$0:\n  - heading: Quay\n    items:\n${lines(11, '      - ')}  - heading: Water\n    items:\n${lines(10, '      - ')}`,
      markdown(facts, `## $0Duties$0\n\n### Quay\n\n${lines(11)}\n### Water\n\n${lines(10)}`),
    ],
    [
      'essential criteria',
      `${facts}personSpecification:\n  $0essential$0:\n${lines(21, '    - ')}`,
      markdown(facts, `## Person specification\n\n### $0Essential$0\n\n${lines(21)}`),
    ],
  ])('%s', (_, yaml, body) => {
    for (const [format, marked] of [
      ['yaml', yaml],
      ['markdown', body],
    ] as const) {
      const text = marked.replaceAll('$0', '');
      expect(markRanges(text, ranges(code, text, format))).toBe(marked);
    }
  });

  test.each([
    ['twenty duties', `## Duties\n\n${lines(20)}`],
    [
      'twenty essential criteria and as many desirable',
      `## Person specification\n\n### Essential\n\n${lines(20)}\n### Desirable\n\n${lines(20)}`,
    ],
    ['lines below a duty', `## Duties\n\n- Inspect berths.\n${lines(25, '  - ')}`],
    ['other lists', `## Measures\n\n${lines(25)}`],
  ])('%s are not too many', (_, body) => {
    expect(findings(code, markdown(facts, body), 'markdown')).toEqual([]);
  });

  test('the limits are options', () => {
    const text = `${facts}accountabilities:\n${lines(10, '  - ')}personSpecification:\n  essential:\n${lines(10, '    - ')}`;
    const found = findings(code, text, 'yaml', switchedOn(code, { accountabilities: 9, essential: 9 }));
    expect(found.map(({ path }) => path)).toEqual([['accountabilities'], ['personSpecification', 'essential']]);
  });
});
