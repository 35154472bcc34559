import { describe } from 'vitest';
import { testPhrases } from '../../test/phrases.ts';

describe('time-bound-detail', () => {
  testPhrases('time-bound-detail', {
    found: [
      'Open the new quay $0by March 2027$0.',
      'Cut waiting times $0in 2026/27$0.',
      'Hold a $0budget of £240,000$0 for repairs.',
      'Hold a $0£2.4 million repair budget$0.',
      'Keep the rota in $0Microsoft Excel$0 and $0Jira$0.',
    ],
    passed: [
      'Apply the Port Safety Act 2010 in full.',
      'Carry out the plan in the 2030 Strategy.',
      'Approve orders of up to £5,000.',
      'Excel at guiding ships.',
      'Close the gate by 2030 hours.',
      'Keep to the standard of the “Plan for 2030”.',
    ],
  });
  testPhrases('time-bound-detail', {
    found: ['Open it $0before the end of 2027$0.', 'Keep it $0until 2029$0.', 'Report it in $0PowerPoint$0.'],
    passed: ['Answer within 2 days.', 'Follow ISO 27001:2022.', 'Use a shared calendar.'],
  });
});
