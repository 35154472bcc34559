import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { findings, markdown, ranges } from '../../test/lint-text.ts';

const code = 'consistent-verb-form';

const KEYS = { accountabilities: '## Duties', keyObjectives: '## Key objectives', autonomy: '## Autonomy' } as const;

function write(format: 'yaml' | 'markdown', key: keyof typeof KEYS, lines: readonly string[]): string {
  if (format === 'yaml') return `kind: role-profile\n${key}:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  return markdown('kind: role-profile\n', `${KEYS[key]}\n\n${lines.map((line) => `- ${line}\n`).join('')}`);
}

describe(code, () => {
  test.each([
    ['accountabilities', ['Plan berths.', 'Lead the watch.', '$0Inspects$0 the quay.', 'Brief the crew.']],
    ['accountabilities', ['Plans berths.', 'Leads the watch.', 'Inspects the quay.', '$0Brief$0 the crew.']],
    ['keyObjectives', ['Reduce delays.', 'Train all crews.', '$0Reviewing$0 the plan.', 'Open the new quay.']],
    ['autonomy', ['Plans alone.', 'Decides on berths.', '$0To refer$0 closures.', 'Reports each month.']],
    [
      'accountabilities',
      ['Plan berths.', 'Lead the watch.', 'Brief it.', 'Log it.', 'Check it.', '$0Plans$0 it.', '$0Leads$0 it.'],
    ],
  ] as const)('in %s: %j', (key, marked) => {
    const lines = marked.map((line) => line.replaceAll('$0', ''));
    for (const format of ['yaml', 'markdown'] as const) {
      const text = write(format, key, lines);
      expect(markRanges(text, ranges(code, text, format))).toBe(write(format, key, marked));
    }
  });

  test.each([
    [
      'half and half',
      'accountabilities',
      ['Plan berths.', 'Leads the watch.', 'Inspect the quay.', 'Briefs the crew.'],
    ],
    ['too few to tell', 'accountabilities', ['Plan berths.', 'Lead the watch.', 'Briefs the crew.']],
    ['told by another rule', 'accountabilities', ['Plan berths.', 'Lead it.', 'Briefing the crew.', 'Log it.']],
    ['no verbs that are known', 'autonomy', ['Ships.', 'Tides.', 'Plan berths.', 'A watch at a time.', 'Free hands.']],
  ] as const)('%s', (_, key, lines) => {
    for (const format of ['yaml', 'markdown'] as const) {
      expect(findings(code, write(format, key, lines), format)).toEqual([]);
    }
  });
});
