import { expect, test } from 'vitest';
import { codes, findings } from '../../test/lint-text.ts';

const start = 'kind: role-profile\ntitle: Diver\n';

function role(...shares: readonly number[]): string {
  return `${start}accountabilities:\n${shares.map((share) => `  - { text: Dive., timeShare: ${share} }\n`).join('')}`;
}

test('the share that is one too many is underlined, once', () => {
  const text = role(60, 30, 20, 40);
  const [found, ...others] = findings('time-share-sum', text, 'yaml');
  expect(others).toEqual([]);
  expect(text.slice(found?.range.start, found?.range.end)).toBe('20');
  expect(found?.message).toContain('all shares together are 150 per cent');
  expect(found?.severity).toBe('error');
});

test.each([[[60, 40]], [[33.3, 33.3, 33.4]], [[0.1, 0.2, 99.7]], [[100]]])('%j is right', (shares) => {
  expect(codes(role(...shares), 'yaml')).not.toContain('time-share-sum');
});

test('a share that is wrong by itself does not count', () => {
  expect(codes(role(60, 120), 'yaml').filter((code) => code !== 'missing-field')).toEqual(['wrong-value']);
});
