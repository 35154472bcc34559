import { describe } from 'vitest';
import { testPhrases } from '../../test/phrases.ts';

describe('weak-verb', () => {
  testPhrases('weak-verb', {
    found: [
      '$0Assist$0 the harbour master with berths.',
      '$0Supports$0 the watch.',
      '$0Handling$0 complaints.',
      '$0Work closely with$0 the coastguard.',
      '$0Be involved in$0 the yearly review.',
      'Actively $0participate$0 in drills.',
    ],
    passed: [
      'Advise the harbour master on berths.',
      'Plan berths and support the watch.',
      'Assistants are trained each spring.',
      'Work alone at night.',
      'Helpful notes are kept for the next watch.',
    ],
  });
});
