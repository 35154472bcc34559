import { describe, expect, test } from 'vitest';
import { type Format, parseRole, suppressionsOf, toValue } from './index.ts';

const formats: readonly Format[] = ['yaml', 'markdown'];
const K = 1000;

/** What breaks parsers, and what makes a regular expression try every way to fail. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['nested brackets', `a: ${'['.repeat(10 * K)}`],
  ['nested braces', `a: ${'{'.repeat(10 * K)}`],
  ['nested maps in brackets', `a: ${'{a: ['.repeat(10 * K)}`],
  ['nested lists', `${'- '.repeat(20 * K)}x`],
  ['nested keys', `${'? '.repeat(20 * K)}x`],
  ['nested by indentation', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ['nested quotes', `${'> '.repeat(20 * K)}x`],
  ['nested lists of Markdown', Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')],
  ['one long line', 'x'.repeat(999 * K)],
  ['a long key', `${'x'.repeat(500 * K)}: y`],
  ['a line that is too long', 'x'.repeat(1001 * K)],
  ['many headings', '## Impact\n'.repeat(50 * K)],
  ['many headings of one’s own', '## Boats\n\ntext\n'.repeat(30 * K)],
  ['many keys', Array.from({ length: 15 * K }, (_, index) => `k${index}: v\n`).join('')],
  ['one key many times', 'title: x\n'.repeat(25 * K)],
  ['many items', `autonomy:\n${'- x\n'.repeat(40 * K)}`],
  ['many items in Markdown', `## Autonomy\n${'- x\n'.repeat(40 * K)}`],
  ['many groups', `## Duties\n${'### A\n- x\n'.repeat(20 * K)}`],
  ['many rows', `## Salary\n| min | max |\n|---|---|\n${'| 1 | 2 |\n'.repeat(20 * K)}`],
  ['many columns', `## Salary\n${'| a '.repeat(20 * K)}|\n${'|---'.repeat(20 * K)}|\n`],
  ['many labels', 'Grade: HEO\n'.repeat(50 * K)],
  ['many suppressions', '# role-profile-disable-next-line a\n'.repeat(25 * K)],
  ['many suppressions in Markdown', '<!-- role-profile-disable a -->\n'.repeat(25 * K)],
  ['many fences', '---\n'.repeat(50 * K)],
  ['many open fences', '```\n'.repeat(100 * K)],
  ['many comments', '<!-- x -->\n'.repeat(50 * K)],
  ['many errors', 'a: b: c\n'.repeat(10 * K)],
  ['many open quotation marks', 'a: "b\n'.repeat(10 * K)],
  ['many documents', '---\na: 1\n'.repeat(20 * K)],
  ['many anchors', `${Array.from({ length: 20 * K }, (_, at) => `a${at}: &a${at} x\n`).join('')}b: *a1\n`],
  ['many aliases', `a: &a x\n${'b: *a\n'.repeat(20 * K)}`],
  [
    'an alias bomb',
    `a0: &a0 x\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]\n`).join('')}`,
  ],
  ['an alias of itself', 'a: &a [*a, *a]\n'],
  [
    'merges of merges',
    `a0: &a0 {x: 1}\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} {<<: [*a${n}, *a${n}], y${n}: {<<: *a${n}}}\n`).join('')}`,
  ],
  ['keys of the prototype', '__proto__:\n  polluted: true\nconstructor:\n  prototype: {polluted: true}\ntoString: x\n'],
  ['null characters', '\0a: b\0\n## Im\0pact\n\0'],
  ['half of a pair', 'title: \ud800\n## \udc00\n'],
  ['facts in braces that do not close', `## Autonomy\n- ${'{'.repeat(100 * K)}}`],
  ['facts in braces', `## Autonomy\n${'- x {timeShare: 1}\n'.repeat(2 * K)}`],
];

/** The same sign a hundred thousand times, in the places where a text is matched. */
const SIGNS = [
  '{',
  '}',
  '*',
  '_',
  '-',
  ' ',
  '\t',
  '<!--',
  '-->',
  '#',
  '=',
  '|',
  ':',
  '"',
  "'",
  '`',
  '>',
  '[',
  '!',
  '&a ',
  '\u00a0',
  '<u>',
  '**',
  '1.',
  '. ',
];
const PLACES: readonly ((signs: string) => string)[] = [
  (signs) => signs,
  (signs) => `${signs}x`,
  (signs) => `a: x${signs}y`,
  (signs) => `## Impact${signs}x`,
  (signs) => `**${signs}**\n- x${signs}}\n\n| a${signs}b | c |\n|---|---|\n| ${signs} | d${signs}e |`,
  (signs) =>
    `---\ntitle: x${signs}y\n---\nGrade: x${signs}y\n\n## Duties${signs}\n\nwords${signs}y\n\nx\n${signs}\n---\n`,
];

describe.each(formats)('%s that is made to do harm ends soon, and keeps its text', (format) => {
  test.each(HOSTILE)('%s', (_, text) => {
    expect(timeOf(() => read(text, format))).toBeLessThan(LIMIT);
    const document = parseRole(text, format);
    expect(document.text).toBe(text);
    expect(toValue(document.root)).toBeDefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(SIGNS)('100,000 times %j, wherever it stands', (sign) => {
    const signs = sign.repeat(Math.ceil((100 * K) / sign.length));
    for (const place of PLACES) {
      const text = place(signs);
      expect(
        timeOf(() => read(text, format)),
        text.slice(0, 40),
      ).toBeLessThan(LIMIT);
    }
  });
});

/** Milliseconds of processor time: less than a second where nothing else runs, and more where everything is slow. */
const LIMIT = 3000;

function read(text: string, format: Format): void {
  const document = parseRole(text, format);
  expect(document.issues).toBeDefined();
  expect(suppressionsOf(document)).toBeDefined();
}

function timeOf(work: () => void): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
}

test.each<[string, string, RegExp]>([
  ['nested brackets', `a: ${'['.repeat(10 * K)}`, /nested/],
  ['nested lists', `${'- '.repeat(5 * K)}x`, /nested/],
  ['a line that is too long', 'x'.repeat(1001 * K), /million/],
  [
    'an alias bomb',
    `a0: &a0 x\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`,
    /repeats too much/,
  ],
])('%s are said in one clear finding or few', (_, text, message) => {
  const found = parseRole(text, 'yaml').issues.filter(({ code }) => code === 'syntax');
  expect(found[0]?.message).toMatch(message);
  expect(found.length).toBeLessThan(50);
});
