import { expect, test } from 'vitest';
import { dictionary, suggest } from './suggest.ts';

const words = ['grade', 'title', 'purpose', 'HEO', 'EO', 'full-time', 'accountabilities'];

test.each([
  ['grde', 'grade'],
  ['graed', 'grade'],
  ['HE0', 'HEO'],
  ['heo', 'HEO'],
  ['Full Time', 'full-time'],
  ['acountabilites', 'accountabilities'],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(500), undefined],
])('“%s” was meant as %s', (typed, meant) => {
  expect(suggest(typed, dictionary(words))).toBe(meant);
});

test('the nearest of several wins', () => {
  expect(suggest('EOO', ['HEO', 'EO'])).toBe('EO');
});
