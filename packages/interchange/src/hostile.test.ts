import { hostileTexts, placesOfSigns, trappingSigns } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { importText } from './index.ts';

/** Milliseconds of processor time. */
const LIMIT = 1000;

/** As many signs as a line may have, with what stands around them. */
const LONG = 9900;

/** As many lines as a text may have, which grow into one paragraph, one row or one label. */
const growing: readonly (readonly [name: string, line: string])[] = [
  ['a paragraph', 'word word word word and'],
  ['a row', '\tword word word word'],
  ['a row without words', '\t> > >'],
  ['a row that goes on', '\t– and'],
  ['a quotation', `${'>'.repeat(22)} x`],
  ['an empty item', '-'],
  ['a label', 'Grade:'],
];

for (let run = 0; run < 20; run++) importText('Key duties\n- Plan.\nGrade: HEO\nPay\t£1\n\tand more\n');

describe('a text that is made to do harm is imported or refused soon', () => {
  test.each(hostileTexts)('%s', { timeout: 60_000 }, (_, text) => {
    expect(timeOf(text)).toBeLessThan(LIMIT);
  });

  test.each(growing)('%s that goes on for ever', { timeout: 60_000 }, (_, line) => {
    for (const lineBreak of ['\n', '\r'])
      expect(timeOf(`${line}${lineBreak}`.repeat(LONG).slice(0, 249_000))).toBeLessThan(LIMIT);
  });

  test.each(trappingSigns)('%j as often as a line may have it', { timeout: 120_000 }, (sign) => {
    for (const place of placesOfSigns) {
      const text = place(sign.repeat(Math.floor(LONG / sign.length)));
      expect(timeOf(text), text.slice(0, 60)).toBeLessThan(LIMIT);
    }
  });
});

function timeOf(text: string): number {
  const start = process.cpuUsage();
  importText(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
