import { expect, test } from 'vitest';
import { imported } from '../test/imported.ts';
import { formatReport } from './report.ts';

test('the report says what went where, what was left out and what was mended', () => {
  const text = ['Accept all cookies', 'Job title: Pilot', 'Key duties', '• Plan the berths.', '• Lead the crew.'].join(
    '\n',
  );
  expect(formatReport(imported(text).report, 'pilot.txt')).toBe(
    [
      'pilot.txt: read as a role profile.',
      '',
      'What went where',
      '  line 2: “Job title” names title',
      '  line 3: “Key duties” names accountabilities',
      '  lines 4 to 5: accountabilities',
      '',
      'Left out',
      '  line 1: cookie banner',
      '',
      'Mended',
      '  lines 4 to 5: an odd bullet or odd spaces after it',
      '',
    ].join('\n'),
  );
});
