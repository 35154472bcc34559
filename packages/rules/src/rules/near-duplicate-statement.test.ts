import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { findings, markdown, ranges } from '../../test/lint-text.ts';

const code = 'near-duplicate-statement';
const facts = 'kind: role-profile\n';

function write(format: 'yaml' | 'markdown', lines: readonly string[]): string {
  if (format === 'yaml') return `${facts}accountabilities:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  return markdown(facts, `## Duties\n\n${lines.map((line) => `- ${line}\n`).join('')}`);
}

describe(code, () => {
  test.each([
    [
      'Oversee the flow of ships into and out of the inner harbour',
      '$0Overseeing the flow of ships in and out of the inner harbour.$0',
    ],
    ['Plan the berths of all ferries for the week ahead', '$0Plan berths for all ferries for the week ahead.$0'],
    [
      'Oversee the flow of ships into and out of the inner harbour',
      '$0Overseeing the flow of ships into and out of the inner harbour, including tugs, barges and the letters of their owners.$0',
    ],
    [
      'Answer questions from ship owners on tides, berths and fees',
      'Log each ship.',
      '$0Answer questions from ship owners on fees, tides and berths, too.$0',
    ],
  ])('%j', (...marked) => {
    const lines = marked.map((line) => line.replaceAll('$0', ''));
    for (const format of ['yaml', 'markdown'] as const) {
      const text = write(format, lines);
      expect(markRanges(text, ranges(code, text, format))).toBe(write(format, marked));
    }
  });

  test.each([
    ['two things', 'Plan the berths of ferries each week', 'Plan the crews of tugs each week'],
    ['word for word', 'Plan the berths of all ferries for the week', 'Plan the berths of all ferries for the week.'],
    ['too short to tell', 'Plan the berths.', 'Plan berths.'],
    [
      'another number',
      'Inspect each berth of quay 4 at low tide by day',
      'Inspect each berth of quay 5 at low tide by day',
    ],
  ])('%s', (_, ...lines) => {
    for (const format of ['yaml', 'markdown'] as const) {
      expect(findings(code, write(format, lines), format)).toEqual([]);
    }
  });

  test('a duty that comes back from the purpose', () => {
    const body =
      '## Role purpose\n\nThe pilot will\n\n- guide all ships safely through the narrow channel\n\n## Duties\n\n- Guide all ships safely through the channel, narrow as it is.\n';
    expect(findings(code, markdown(facts, body), 'markdown')).toHaveLength(1);
  });

  test('a thousand statements take no time', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `Plan the berths of ferry line number${index} in week${index}`,
    );
    const text = write('yaml', lines);
    const start = performance.now();
    expect(findings(code, text, 'yaml')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
