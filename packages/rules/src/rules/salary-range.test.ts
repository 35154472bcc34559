import { expect, test } from 'vitest';
import { codes, findings, fixed } from '../../test/lint-text.ts';

const start = 'kind: vacancy\ntitle: Diver\n';

test('the two amounts are swapped, in place', () => {
  expect(fixed('salary-range', `${start}salary: { min: 9, max: 8 } # a year\n`, 'yaml')).toBe(
    `${start}salary: { min: 8, max: 9 } # a year\n`,
  );
  const table = (low: number, high: number) =>
    `---\n${start}---\n\n## Salary\n\n| min | max | location |\n| - | - | - |\n| ${low} | ${high} | Quay |\n`;
  expect(fixed('salary-range', table(900, 80), 'markdown')).toBe(table(80, 900));
});

test('pay in words has its finding, and only its author can mend it', () => {
  const text = `${start}salary: £40,000 to £30,000 a year\n`;
  expect(findings('salary-range', text, 'yaml').map(({ fixable }) => fixable)).toEqual([false]);
  expect(fixed('salary-range', text, 'yaml')).toBeUndefined();
});

test.each(['{ min: 8, max: 8 }', '{ min: 8 }', '{ min: 8, max: }', '£8 an hour', 'To be agreed', '[]'])(
  'salary: %s is right',
  (salary) => {
    expect(codes(`${start}salary: ${salary}\n`, 'yaml')).not.toContain('salary-range');
  },
);

test('an amount that is none is one finding, and not two', () => {
  const text = `${start}salary: { min: much, max: 8 }\n`;
  expect(codes(text, 'yaml').filter((code) => code !== 'missing-field')).toEqual(['wrong-value']);
});
