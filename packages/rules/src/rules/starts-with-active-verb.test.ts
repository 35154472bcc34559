import { describe, expect, test } from 'vitest';
import { findings, markdown } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const code = 'starts-with-active-verb';

describe(code, () => {
  testPhrases(code, {
    found: [
      '$0Responsible for planning$0 berths.',
      '$0Responsible for$0 the safety of the quay.',
      '$0Management of$0 the pilots’ diary.',
      '$0Day-to-day supervision of$0 the watch.',
      '$0Overseeing$0 the flow of ships.',
      '$0To manage$0 the quay.',
      '$0The post holder will plan$0 berths.',
      'Effectively $0managing$0 the quay.',
      '**Berths:** $0planning$0 the week ahead.',
    ],
    passed: [
      'Plan berths for the week ahead.',
      'Plans berths for the week ahead.',
      'Actively promote safety on the quay.',
      'Bring ships home.',
      'Working with the coastguard, lead the response to incidents.',
      'Following an incident, brief the watch.',
      'Existing charts are kept correct.',
      'Ship movements, tides and weather.',
      'To the harbour master: report each incident.',
    ],
    fixes: {
      'Responsible for planning berths.': 'Plan berths.',
      'Overseeing the flow of ships.': 'Oversee the flow of ships.',
      'to manage the quay.': 'manage the quay.',
      'Supervision of the watch.': 'Supervise the watch.',
      'Responsible for preparation of charts.': 'Prepare charts.',
    },
  });

  test.each([
    ['two verbs in one form', 'Analysing tides and preparing charts.'],
    ['no verb that is known', 'Responsible for quay safety.'],
  ])('offers no fix for %s', (_, duty) => {
    const found = findings(code, `kind: role-profile\naccountabilities:\n  - ${duty}\n`, 'yaml');
    expect(found.map(({ fixable }) => fixable)).toEqual([false]);
  });

  test.each([['The pilot is responsible for:'], ['Duties include:'], ['The aim of the post is to']])(
    'a list goes on as its introduction asks: %j',
    (intro) => {
      const body = `## Duties\n\n${intro}\n\n- planning berths\n- briefing the watch\n`;
      expect(findings(code, markdown('kind: role-profile\n', body), 'markdown')).toEqual([]);
      const yaml = `kind: role-profile\naccountabilities:\n  - intro: "${intro}"\n    items: [planning berths]\n`;
      expect(findings(code, yaml, 'yaml')).toEqual([]);
    },
  );

  test('only duties are looked at', () => {
    const text = 'kind: role-profile\npersonSpecification:\n  essential:\n    - Planning berths for a month.\n';
    expect(findings(code, text, 'yaml')).toEqual([]);
  });
});
