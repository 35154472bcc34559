import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeStart, unescapeStart } from './escaped-start.ts';

test.each([
  ['# One', '\\# One'],
  ['- One', '\\- One'],
  ['1. One', '1\\. One'],
  ['12) One', '12\\) One'],
  ['> One', '\\> One'],
  ['```', '\\```'],
  ['<!-- a -->', '\\<!-- a -->'],
  ['---', '\\---'],
  ['*', '\\*'],
  ['One', 'One'],
  ['*One* and two', '*One* and two'],
  ['#One', '#One'],
  ['1.5 hours', '1.5 hours'],
  ['-5 degrees', '-5 degrees'],
  ['\\*One', '\\*One'],
])('%s is written %s', (words, written) => {
  expect(escapeStart(words)).toBe(written);
  expect(unescapeStart(written)).toBe(words);
});

test('what has been escaped is read as it was', () => {
  const words = fc.array(fc.constantFrom('#', '-', '*', '1', '.', ')', '>', ' ', 'a', '`', '<', '_', '\\'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(words, (signs) => {
      const text = signs.join('');
      const written = escapeStart(text);
      if (written !== text) expect(unescapeStart(written)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
