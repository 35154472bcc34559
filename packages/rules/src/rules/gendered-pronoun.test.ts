import { describe, expect, test } from 'vitest';
import { findings } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const code = 'gendered-pronoun';

describe(code, () => {
  testPhrases(code, {
    found: [
      'Advise the harbour master and $0his$0 deputies.',
      '$0He$0 leads the watch, and $0she$0 leads the crew.',
      'Act as $0his/her$0 deputy, or as $0s/he$0 asks.',
      'Brief the pilot and $0him or her$0 alone.',
      'Trains the mate $0herself$0.',
      'A pilot who says that $0he$0’ll come.',
    ],
    passed: [
      'Serves His Majesty’s Coastguard and HER MAJESTY’S ships.',
      'Advise the harbour master and their deputies.',
      'Write to Gull (she/her) or Tern (he/him).',
      'Works with HE colleges and the HER.',
      'The old rule says “he shall sail”.',
      'There are other shells here.',
      'Advise His Honour Judge Gull and Her Excellency the Ambassador.',
    ],
    fixes: {
      'Advise the master and his deputies.': 'Advise the master and their deputies.',
      'Ask the pilot when he is free.': 'Ask the pilot when they are free.',
      'He will lead the watch.': 'They will lead the watch.',
      'Brief the pilot with her crew.': 'Brief the pilot with their crew.',
      'Brief her before each tide.': 'Brief them before each tide.',
      'Act as his/her deputy.': 'Act as their deputy.',
      'Plan so that s/he can sail.': 'Plan so that they can sail.',
    },
  });

  test('a verb in another form has to be mended by its author', () => {
    const found = findings(code, 'kind: role-profile\npurpose: The pilot sails when he wants.\n', 'yaml');
    expect(found.map(({ fixable }) => fixable)).toEqual([false]);
  });

  test('what a person says of themselves is theirs', () => {
    const text = 'kind: candidate-pack\nwelcome: My deputy told me that she loves it here.\n';
    expect(findings(code, text, 'yaml')).toEqual([]);
  });
});
