import { describe, expect, test } from 'vitest';
import { findings, markdown } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

describe('no-end-result', () => {
  testPhrases('no-end-result', {
    found: ['$0Plan the berths.$0', '$0Lead the night shift and the day shift.$0', '$0Budgets, rotas and stores.$0'],
    passed: [
      'Plan the berths, so that no ship waits.',
      'Inspect the quay to find hazards.',
      'Brief each watch, ensuring everyone knows the plan.',
      'Take charge until the coastguard arrives.',
    ],
  });

  test('a duty that is spelt out below says it there', () => {
    const body = '## Duties\n\n- Lead the watch.\n  - Brief the crew.\n';
    expect(findings('no-end-result', markdown('kind: role-profile\n', body), 'markdown')).toEqual([]);
    const yaml = 'kind: role-profile\naccountabilities:\n  - text: Lead the watch.\n    items: [Brief the crew.]\n';
    expect(findings('no-end-result', yaml, 'yaml')).toEqual([]);
  });
});
