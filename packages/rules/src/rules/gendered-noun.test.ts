import { describe, expect, test } from 'vitest';
import { findings, fixed } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const code = 'gendered-noun';

describe(code, () => {
  testPhrases(code, {
    found: [
      'Report to the $0Chairman$0 of the board.',
      'Plan $0manpower$0 and $0man-hours$0 for each quay.',
      'Lead $0firemen$0 and $0salesmen$0.',
      'Keep the gate $0manned$0 at night.',
      'Stands in as the harbour master’s $0right-hand man$0.',
    ],
    passed: [
      'Report to the chair of the board.',
      'Manages human resources and manual work.',
      'Shows good workmanship and craftsmanship.',
      'Answers to the Local Government Ombudsman.',
      'The notice says “chairman”.',
      'Serves under Captain Foreman.',
      'Supports women in leadership.',
    ],
    fixes: {
      'Report to the Chairman.': 'Report to the Chair.',
      'Lead firemen.': 'Lead firefighters.',
      'Lead salesmen.': 'Lead salespeople.',
      'Plan man hours.': 'Plan working hours.',
      'Keep it manned.': 'Keep it staffed.',
    },
  });

  test('titles are looked at', () => {
    const text = 'kind: vacancy\ntitle: Quay Foreman\nreportsTo: [Board Chairman]\n';
    expect(findings(code, text, 'yaml').map(({ path }) => path[0])).toEqual(['title', 'reportsTo']);
    expect(fixed(code, text, 'yaml')).toBe('kind: vacancy\ntitle: Quay Supervisor\nreportsTo: [Board Chairman]\n');
  });
});
