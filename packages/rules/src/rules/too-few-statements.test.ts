import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { findings, markdown, ranges, switchedOn } from '../../test/lint-text.ts';

const code = 'too-few-statements';
const facts = 'kind: role-profile\n';

describe(code, () => {
  test.each([
    ['one', `${facts}$0accountabilities$0:\n  - Plan.\n`, markdown(facts, '## $0Duties$0\n\n- Plan.\n')],
    ['two', `${facts}$0accountabilities$0: [Plan, Lead]\n`, markdown(facts, '## $0Duties$0\n\n- Plan.\n- Lead.\n')],
    [
      'one in each group',
      `${facts}$0accountabilities$0:\n  - { heading: A, items: [Plan] }\n  - { heading: B, items: [Lead] }\n`,
      markdown(facts, '## $0Duties$0\n\n### A\n\n- Plan.\n\n### B\n\n- Lead.\n'),
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
    ['three', 'accountabilities: [Plan, Lead, Log]\n', '## Duties\n\n- Plan.\n- Lead.\n- Log.\n'],
    [
      'one with what belongs to it',
      'accountabilities:\n  - { text: Lead, items: [Plan, Log] }\n',
      '## Duties\n\n- Lead.\n  - Plan.\n  - Log.\n',
    ],
    ['none, which is told by other rules', 'accountabilities:\n', '## Duties\n'],
  ])('%s', (_, yaml, body) => {
    expect(findings(code, `${facts}${yaml}`, 'yaml')).toEqual([]);
    expect(findings(code, markdown(facts, body), 'markdown')).toEqual([]);
  });

  test('the limit is an option', () => {
    const text = `${facts}accountabilities: [Plan, Lead, Log]\n`;
    expect(findings(code, text, 'yaml', switchedOn(code, { accountabilities: 4 }))).toHaveLength(1);
  });
});
