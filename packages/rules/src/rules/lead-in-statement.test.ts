import { describe, expect, test } from 'vitest';
import { findings, markdown } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const code = 'lead-in-statement';

describe(code, () => {
  testPhrases(code, {
    found: [
      '$0The pilot will in particular:$0',
      '$0Lead the watch, which includes:$0',
      '$0Keep charts of these waters:$0',
    ],
    passed: ['Lead the watch: brief, check and log.', 'Key skills:', 'Log each ship at 12:00.'],
  });

  test('what stands below it belongs to it', () => {
    const body = '## Duties\n\n- The pilot leads the watch:\n  - Brief it.\n- Log each ship.\n';
    expect(findings(code, markdown('kind: role-profile\n', body), 'markdown')).toEqual([]);
    const yaml =
      'kind: role-profile\naccountabilities:\n  - text: "The pilot leads the watch:"\n    items: [Brief it.]\n';
    expect(findings(code, yaml, 'yaml')).toEqual([]);
  });

  test('a line before the list introduces it', () => {
    const body = '## Key objectives\n\nThe pilot of the year:\n\n- Brief the watch.\n- Log each ship.\n';
    expect(findings(code, markdown('kind: role-profile\n', body), 'markdown')).toEqual([]);
  });

  test.each([
    ['beside', '- The pilot will in particular:\n- Brief the watch.\n', /beside it/],
    ['nothing', '- Brief the watch.\n- The pilot will in particular:\n', /nothing follows/],
  ])('says what is %s', (_, list, message) => {
    const [found] = findings(code, markdown('kind: role-profile\n', `## Duties\n\n${list}`), 'markdown');
    expect(found?.message).toMatch(message);
  });
});
