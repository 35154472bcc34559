import { describe, expect, test } from 'vitest';
import { findings, markdown } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const code = 'advert-voice';

describe(code, () => {
  testPhrases(code, {
    at: 'purpose',
    found: [
      '$0You will$0 keep ships moving.',
      'An $0exciting opportunity$0 at sea.',
      'Come and $0join our crew$0.',
      'Leads $0your$0 watch.',
    ],
    passed: [
      'Keeps ships moving.',
      'Leads young people at sea.',
      'Runs the “Plan your voyage” service.',
      'Finds opportunities for the port.',
      'Joins the watch at six.',
    ],
  });
  testPhrases(code, {
    kind: 'job-description',
    found: ['$0Are you ready$0 to sail?', '$0We’re hiring$0 pilots.', 'Ships: $0apply now$0.'],
    passed: ['You will keep ships moving.', 'Lead your watch.', 'Apply the rules of the port.'],
  });
  test.each([['You will keep ships moving.'], ['An exciting opportunity.'], ['Apply now.']])(
    'a vacancy may say %j',
    (text) => {
      expect(findings(code, `kind: vacancy\naccountabilities:\n  - ${text}\n`, 'yaml')).toEqual([]);
      expect(findings(code, markdown('kind: vacancy\n', `## Duties\n\n- ${text}\n`), 'markdown')).toEqual([]);
    },
  );

  test('is told once, with how often it is there', () => {
    const text = 'kind: role-profile\npurpose: You will sail.\naccountabilities: [You will plan, You will log]\n';
    const found = findings(code, text, 'yaml');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('There are 2 more places')]);
  });

  test('an advert in a role profile speaks as adverts do', () => {
    expect(findings(code, 'kind: role-profile\nadvert: You will love it.\n', 'yaml')).toEqual([]);
  });
});
