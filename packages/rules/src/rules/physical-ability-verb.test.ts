import { describe } from 'vitest';
import { testPhrases } from '../../test/phrases.ts';

const code = 'physical-ability-verb';

describe(code, () => {
  testPhrases(code, {
    at: 'criterion',
    found: [
      'Is able to $0climb$0 ladders.',
      'Can $0lift and carry$0 heavy boxes.',
      'Is able to $0stand$0 for long periods.',
      'Has $0good eyesight$0 and is $0physically fit$0.',
      'Has the ability to $0hear$0 clearly.',
    ],
    passed: [
      'Is able to see the big picture.',
      'Is able to stand in for the harbour master.',
      'Can lift the mood of a crew.',
      'Is able to run a project.',
      'Is able to speak Welsh.',
      'Moves boxes with a trolley.',
      'Is able to hear appeals.',
    ],
  });
  testPhrases(code, {
    found: [
      '$0Lifting$0 loads onto ships.',
      'Spend the watch $0on their feet$0.',
      'Carry charts and $0carry$0 heavy ropes.',
    ],
    passed: ['Carry out inspections.', 'Carry the budget for repairs.', 'Walk new pilots through the plan.'],
  });
});
