import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { STATUSES } from '@role-profile/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../test/lint-text.ts';
import { fixOf, lint, ruleOf, rules } from './index.ts';

describe('lint', () => {
  test('findings come in the order of the file', () => {
    const text =
      'kind: role-profile\ntitle: Miller\nowner:\ngrade: HE0\ngrde: EO\nautonomy:\npurpose: Mills [grain].\n';
    const starts = lint(parseRole(text, 'yaml')).map(({ range }) => range.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(5);
  });

  test('checking “as if” sets the severity and leaves the findings', () => {
    const document = parseRole('kind: role-profile\ntitle: Miller\nstatus: approved\nowner:\n', 'yaml');
    const bare = (status?: 'draft') => lint(document, status && { status }).map(({ code, range }) => ({ code, range }));
    expect(bare('draft')).toEqual(bare());
    expect(lint(document).some(({ severity }) => severity === 'error')).toBe(true);
    expect(lint(document, { status: 'draft' }).some(({ severity }) => severity === 'error')).toBe(false);
  });

  test('one mistake gives one finding', () => {
    const complete = rules.find(({ id }) => id === 'missing-field')?.docs.examples[0].good ?? {
      yaml: '',
      markdown: '',
    };
    for (const [wrong, right] of [
      ['grade: HE0', 'grade: EO'],
      ['grde: EO', 'grade: EO'],
      ['grade:', 'grade: EO'],
      ['grade: TBC', 'grade: EO'],
      ['grade: [TBC]', 'grade: EO'],
      ['titel: Lock Keeper', 'title: Lock Keeper'],
      ['title:', 'title: Lock Keeper'],
      ['title: "[Job title]"', 'title: Lock Keeper'],
      ['kind: role-profil', 'kind: role-profile'],
      ['kind:', 'kind: role-profile'],
      ['grade: EO\ngrade: EO', 'grade: EO'],
    ] as const) {
      for (const format of ['yaml', 'markdown'] as const) {
        const text = (complete[format] ?? '').replace(right, wrong);
        const found = lint(parseRole(text, format), { status: 'approved' });
        expect(found, `${wrong} in ${format}`).toHaveLength(1);
      }
    }
  });

  test('a fix is worked out only for a finding that the document has', () => {
    const document = parseRole('kind: vacancy\ntitle: Miller\ngrde: EO\n', 'yaml');
    const finding = lint(document).find(({ fixable }) => fixable);
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    expect(fixOf(document, finding)?.title).toBe('Change “grde” to “grade”');
    expect(fixOf(document, { ...finding, fixable: false })).toBeUndefined();
    expect(fixOf(document, { ...finding, code: 'no-such-rule' })).toBeUndefined();
    expect(fixOf(parseRole('kind: vacancy\ntitle: Miller\n', 'yaml'), finding)).toBeUndefined();
  });
});

const samples: readonly (readonly [string, Format])[] = [
  ...rules.flatMap(({ docs }) =>
    docs.examples.flatMap(({ bad, good }) => [
      ...[bad.yaml ?? '', good.yaml ?? ''].map((text) => [text, 'yaml'] as const),
      ...[bad.markdown, good.markdown].map((text) => [text, 'markdown'] as const),
    ]),
  ),
  [
    markdown(
      'kind: vacancy\ntitle: Miller\nsalary: £20,000 to £30,000\nclosing: 2031-03-31\n',
      '# Miller\n\n## Person specification\n\n### Essential\n- Strong [arms]. {assessedBy: [interview]}\n\n| name | value |\n| --- | --- |\n| Sacks | TBC |\n',
    ),
    'markdown',
  ],
];

const scraps = [
  '\n',
  ' ',
  ':',
  '- ',
  '#',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '---\n',
  '&a ',
  '*a',
  '|',
  '\t',
  '\r',
  'TBC',
  'x',
  '£',
  '🌊',
  '\u2028',
  'kind: vacancy\n',
  '## Duties\n',
];

/** A sample with a few pieces cut out and scraps put in: what a file looks like while somebody types. */
const mutated = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), fc.constantFrom(...scraps)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([[text, format], changes]) => ({
    format,
    text: changes.reduce((before, [where, cut, scrap]) => {
      const at = Math.floor(where * before.length);
      return before.slice(0, at) + scrap + before.slice(at + cut);
    }, text),
  }));

describe('whatever is typed', () => {
  test('lint never throws, and its findings are sound', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(undefined, ...STATUSES), ({ text, format }, status) => {
        const document = parseRole(text, format);
        for (const finding of lint(document, status && { status })) {
          const { start, end } = finding.range;
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect(ruleOf(finding.code)).toBeDefined();
          expect(finding.message).toMatch(/^\S.*\S$/su);
          expect(finding.message).not.toMatch(/undefined|\[object|invalid/);
          expect(fixOf(document, finding) !== undefined).toBe(finding.fixable);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('a fix takes its finding away', () => {
    fc.assert(
      fc.property(mutated, ({ text, format }) => {
        const document = parseRole(text, format);
        const count = (code: string, of: string) =>
          lint(parseRole(of, format)).filter((found) => found.code === code).length;
        for (const finding of lint(document)) {
          const fix = fixOf(document, finding);
          if (fix === undefined) continue;
          expect(count(finding.code, applyEdits(text, fix.edits))).toBeLessThan(count(finding.code, text));
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
