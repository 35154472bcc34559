import { applyEdits, type Format, parseRole } from '@role-profile/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../test/lint-text.ts';
import { fixOf, format, lint, ruleOf, rules } from './index.ts';

function formatted(text: string, syntax: Format): string {
  return applyEdits(text, format(parseRole(text, syntax)));
}

const facts = 'kind: role-profile\ntitle: Ferry Captain\n';

describe('format', () => {
  test.each<[string, string, string, Format]>([
    ['blanks at line ends', `${facts}grade: HEO \t\n`, `${facts}grade: HEO\n`, 'yaml'],
    ['lines of Windows', `${facts}grade: HEO  \r\n\r\n`, `${facts}grade: HEO\n`, 'yaml'],
    ['no final line break', `${facts}grade: HEO`, `${facts}grade: HEO\n`, 'yaml'],
    ['a letter of two units at the end', `${facts}grade: 😀`, `${facts}grade: 😀\n`, 'yaml'],
    [
      'bullets',
      markdown(facts, '## Impact\n\n· One \n•Two\n'),
      markdown(facts, '## Impact\n\n- One\n- Two\n'),
      'markdown',
    ],
    ['hashes', markdown(facts, '##Impact\n-One\n-Two'), markdown(facts, '## Impact\n- One\n- Two\n'), 'markdown'],
    [
      'facts',
      markdown('kind: role-profile\t\ntitle: A\u00a0long one\n'),
      markdown('kind: role-profile\ntitle: A long one\n'),
      'markdown',
    ],
    ['a list in YAML', `${facts}impact:\n  •One \n  •Two\n`, `${facts}impact:\n  - One\n  - Two\n`, 'yaml'],
    [
      'several no-break spaces',
      'kind: vacancy\ntitle: A\u00a0b\u00a0c d\u202fe\n',
      'kind: vacancy\ntitle: A b c d e\n',
      'yaml',
    ],
  ])('mends %s', (_, before, after, syntax) => {
    expect(formatted(before, syntax)).toBe(after);
  });

  test.each<[string, string, Format]>([
    [
      'a line that is broken on purpose',
      markdown(facts, '## Role purpose\n\nFirst line  \nsecond line.\n'),
      'markdown',
    ],
    ['blanks in a block of text', `${facts}purpose: |\n  One  \n  two\n`, 'yaml'],
    ['code', markdown(facts, '## Role purpose\n\n```\na \n##b\n• c\n```\n'), 'markdown'],
    ['a figure and its unit', 'kind: vacancy\ntitle: Pilot 20\u00a0km, Dr\u00a0No\n', 'yaml'],
    ['a word that was broken', markdown(facts, '## Role purpose\n\nA well\n-known place.\n'), 'markdown'],
    ['a star', markdown(facts, '## Impact\n\n* One\n* Two\n'), 'markdown'],
    ['an empty file', '', 'yaml'],
    ['blank lines that count', `${facts}purpose: |+\n  One\n\n`, 'yaml'],
    ['a file that ends in such a block', `${facts}purpose: |+\n  One\n${'  x\n'.repeat(400)}`, 'yaml'],
  ])('keeps %s', (_, text, syntax) => {
    expect(formatted(text, syntax)).toBe(text);
  });

  test('a kept block far above the end costs no time', () => {
    const text = `${facts}purpose: |+\n    \n${'  keyObjectives:\n    - x\n'.repeat(60)}end: of file\n`;
    const before = process.cpuUsage();
    formatted(text, 'yaml');
    const { user } = process.cpuUsage(before);
    expect(user).toBeLessThan(2_000_000);
  });

  test('layout is never more than a hint, and always mended', () => {
    const layout = rules.filter((rule) => rule.layout);
    expect(layout.length).toBeGreaterThan(3);
    for (const { severity, fix } of layout) {
      expect(severity).toEqual({ draft: 'hint', review: 'hint', final: 'hint' });
      expect(fix).toBeDefined();
    }
  });
});

const piece = fc.constantFrom(
  '## Impact',
  '##Impact',
  '- One',
  '-One',
  '• One',
  '·Two',
  'a\u00a0b',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '```',
  'title: x',
  'impact:',
  '  •One',
  '---',
  '<!-- a -->',
  '|',
  '>',
  'purpose: |',
  '  text',
  'é😀',
  '\u00a0',
  '#',
  '{a: 1}',
  '"',
);
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

test.each<Format>(['yaml', 'markdown'])(
  'in %s: twice is once, and no word changes',
  (syntax) => {
    fc.assert(
      fc.property(anyText, (pieces) => {
        const text = syntax === 'yaml' ? facts + pieces : markdown(facts, pieces);
        const once = formatted(text, syntax);
        expect(formatted(once, syntax)).toBe(once);
        expect(wordsOf(once)).toEqual(wordsOf(text));
        const left = parseRole(once, syntax);
        expect(lint(left).filter((finding) => ruleOf(finding.code)?.layout && fixOf(left, finding))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  },
  60_000,
);

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{So}"{}:<>!|`]+/gu) ?? [];
}
