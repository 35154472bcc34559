import { type Format, parseRole } from '@role-profile/document';
import { hostileTexts, placesOfSigns, trappingSigns } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { format as layoutOf, lint } from './index.ts';

const formats: readonly Format[] = ['yaml', 'markdown'];

/** Milliseconds of processor time. */
const LIMIT = 1000;

for (const format of formats) {
  const text = format === 'yaml' ? 'kind: vacancy\ntitle: x\n' : '---\nkind: vacancy\n---\n\n## Impact\n\n- x \n';
  for (let run = 0; run < 100; run++) slowest(text, format);
}

describe.each(formats)('%s that is made to do harm is checked and formatted soon', (format) => {
  test.each(hostileTexts)('%s', { timeout: 60_000 }, (_, text) => {
    expect(slowest(text, format)).toBeLessThan(LIMIT);
  });

  test.each(trappingSigns)('50,000 times %j, wherever it stands', { timeout: 120_000 }, (sign) => {
    for (const place of placesOfSigns) {
      const text = place(sign.repeat(50_000));
      expect(slowest(text, format), text.slice(0, 60)).toBeLessThan(LIMIT);
    }
  });
});

/** What the slower of the two costs, after reading. */
function slowest(text: string, format: Format): number {
  const document = parseRole(text, format);
  expect(document.issues).toBeDefined();
  return Math.max(
    timeOf(() => lint(document)),
    timeOf(() => layoutOf(document)),
  );
}

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
