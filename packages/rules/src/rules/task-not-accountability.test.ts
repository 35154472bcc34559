import { describe } from 'vitest';
import { testPhrases } from '../../test/phrases.ts';

describe('task-not-accountability', () => {
  testPhrases('task-not-accountability', {
    found: [
      '$0Take minutes$0 at the harbour board.',
      '$0Answering the telephone$0 and the door.',
      '$0Attend weekly team meetings$0.',
      '$0Type$0 letters.',
      '$0Open and sort the post$0 each morning.',
    ],
    passed: [
      'Take minutes, so that each decision is carried out.',
      'Answer calls from ships in distress to send help at once.',
      'Open the new quay.',
      'Order ships by size.',
      'Printed charts are checked.',
      'File reports with the coastguard.',
    ],
  });
});
