import { describe } from 'vitest';
import { testPhrases } from '../../test/phrases.ts';

const code = 'age-coded-word';

describe(code, () => {
  testPhrases(code, {
    at: 'criterion',
    found: [
      'A $0recent graduate$0 in navigation.',
      'Is $0young and dynamic$0.',
      'A $0highly experienced$0 pilot.',
      'Is an $0energetic$0 $0digital native$0.',
      'Has a $0mature outlook$0.',
    ],
    passed: [
      'Has worked with young people at sea.',
      'A senior pilot or a junior mate.',
      'We welcome applications from recent graduates and from people who return to work.',
      'Knows a mature market when it is one.',
      'Has the energy to lead.',
      'Works in an energetics laboratory.',
      'The advert said “young and dynamic”.',
    ],
  });
  testPhrases(code, {
    at: 'purpose',
    found: ['Joins a $0young team$0.', 'Brings a $0youthful$0 view.', 'Trains $0school leavers$0.'],
    passed: [
      'Trains apprentices of any age.',
      'Leads regardless of age, with school leavers and others.',
      'Runs the young offenders’ boat.',
    ],
  });
});
