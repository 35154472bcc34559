import { describe, expect, test } from 'vitest';
import { findings } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const code = 'years-of-experience';

describe(code, () => {
  testPhrases(code, {
    at: 'criterion',
    found: [
      '$0At least five years’ experience$0 of guiding ships.',
      '$03+ years of recent harbour experience$0.',
      'Has $0a minimum of two years experience$0 at sea.',
      '$0Two to three years’ experience$0 as a mate.',
      'Has $0experience of over 10 years$0 on tugs.',
      '$0Five years in a similar role$0.',
      '$0One (1) year of specialized experience$0 at sea.',
    ],
    passed: [
      'Has guided ships of every size.',
      'Experience of guiding ships.',
      'Has three years of employment history to show.',
      'Leads crews through a two year training experience.',
      'Can plan two years ahead, with experience of budgets.',
      'Holds a certificate that is less than five years old.',
      'The old advert asked for “five years’ experience”.',
    ],
  });
  testPhrases(code, {
    at: 'purpose',
    found: [
      'You need $0ten years’ experience$0.',
      'We are looking for people who have $0five years of experience$0.',
      'Pilots with $0several years of experience$0 may apply.',
    ],
    passed: [
      'We have twenty years of experience at sea.',
      'Joins a team with many years of experience.',
      'After five years’ service, leave grows to 30 days.',
    ],
  });

  test('what is said of the employer and its offer speaks of other years', () => {
    const text =
      'kind: vacancy\nabout: Fifty pilots, 20 years of experience.\nbenefits: [More leave after 5 years experience]\n';
    expect(findings(code, text, 'yaml')).toEqual([]);
  });
});
