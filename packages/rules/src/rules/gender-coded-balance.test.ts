import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { findings, markdown, ranges, switchedOn } from '../../test/lint-text.ts';

const code = 'gender-coded-balance';

const masculine = 'leads active and decisive champions';

function write(format: 'yaml' | 'markdown', purpose: string): string {
  const facts = 'kind: role-profile\ntitle: Pilot\n';
  return format === 'yaml' ? `${facts}purpose: ${purpose}\n` : markdown(facts, `## Role purpose\n\n${purpose}\n`);
}

describe(code, () => {
  test.each([
    ['four against none', `The pilot ${masculine}.`],
    ['parts of words', 'The pilot is self-confident, ambitious, analytical and courageous.'],
    ['six against one', `The pilot ${masculine}, fearless and logical, and supports the mate.`],
  ])('%s', (_, purpose) => {
    for (const format of ['yaml', 'markdown'] as const) {
      const text = write(format, purpose);
      expect(markRanges(text, ranges(code, text, format))).toBe(text.replace('title', '$0title$0'));
    }
  });

  test.each([
    ['three against none', 'The pilot leads active champions.'],
    ['as many of both', `The pilot ${masculine} with warm, kind, honest and polite support.`],
    ['more that sound feminine', 'The pilot shares, supports, connects and understands.'],
    ['names', 'The pilot serves the Leadership Challenge Champions Force in the Independence.'],
  ])('%s is in balance', (_, purpose) => {
    for (const format of ['yaml', 'markdown'] as const) {
      expect(findings(code, write(format, purpose), format)).toEqual([]);
    }
  });

  test('names the words that lean, the most frequent first', () => {
    const [found] = findings(code, write('yaml', 'It leads, is driven, leads, decides and leads.'), 'yaml');
    expect(found?.message).toContain('above all “leads”, “driven”, “decides”');
  });

  test('the difference is an option', () => {
    const text = write('yaml', 'The pilot leads active champions.');
    expect(findings(code, text, 'yaml', switchedOn(code, { difference: 2 }))).toHaveLength(1);
  });
});
