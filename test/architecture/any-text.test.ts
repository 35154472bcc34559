import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, type Format, parseRole, type Range, type Section, type TreeNode } from '@role-profile/document';
import { fixOf, lint, rules } from '@role-profile/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-file.ts';

/** What the two syntaxes are made of, and what is dear to those who break parsers. */
const PIECES = [
  ...['\n', '\r\n', '\r', '\t', ' ', '  ', '    ', '\u00a0', '\ufeff', '\u0000', '\u2028', '👋', '\ud83d', 'é'],
  ...['---\n', '...\n', '# ', '## ', '**', '- ', '* ', '1. ', '> ', '```\n', '<!--', '-->', '|', '| --- |\n', '___\n'],
  ...[': ', ':', '"', "'", '[', ']', '{', '}', '&a ', '*a', '!!str ', '%YAML 1.2\n', '? ', '>-\n', '|\n', '#', '\\'],
  ...[
    'kind: job-description\n',
    'kind: role-profile\n',
    'status: approved\n',
    'title: ',
    'grade: ',
    'salary: ',
    'x: y\n',
  ],
  ...['accountabilities:\n', '## Accountabilities\n', '## Person specification\n', '### Essential\n', '## Contacts\n'],
  ...['__proto__: ', 'constructor: ', 'null', '1e999', '2026-02-30', '[TBC]', '£', '## \n', '- \n'],
];

const samples = readdirSync(join(ROOT, 'samples'))
  .filter((name) => /\.role\.(?:md|ya?ml)$/.test(name))
  .map((name) => readFileSync(join(ROOT, 'samples', name), 'utf8'));

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const brokenSample = fc
  .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(200), pieces)
  .map(([text, at, length, inserted]) => {
    const start = at % text.length;
    return text.slice(0, start) + inserted + text.slice(start + length);
  });
const cutSample = fc.tuple(fc.constantFrom(...samples), fc.nat()).map(([text, at]) => text.slice(0, at % text.length));

const TEXTS: readonly (readonly [string, fc.Arbitrary<string>, number])[] = [
  ['any characters', fc.string({ unit: 'binary', maxLength: 200 }), 300],
  ['pieces of both syntaxes', pieces, 1500],
  ['a role file that is cut off', cutSample, 150],
  ['a role file with a hole and something in it', brokenSample, 250],
];
const FORMATS: readonly Format[] = ['yaml', 'markdown'];

test('there are role files to break', () => {
  expect(samples.length).toBeGreaterThan(0);
});

describe.each(TEXTS)('%s', (_name, texts, numRuns) => {
  test.each(FORMATS)('is read as %s, with every range inside it', (format) => {
    const holds = (text: string) => {
      const document = parseRole(text, format);
      const related = document.issues.flatMap((issue) => issue.related ?? []);
      const ranges = [...rangesOf(document.root), ...document.sections.flatMap(rangesOfSection), ...related];
      for (const range of [...ranges, ...document.issues.map((issue) => issue.range)]) expectInside(range, text);
      expect(document.text).toBe(text);
    };
    fc.assert(fc.property(texts, holds), { numRuns, seed: 1 });
  });

  test.each(FORMATS)('is linted as %s, with every finding inside it, and fixed', (format) => {
    const codes = new Set(rules.map(({ id }) => id));
    const holds = (text: string) => {
      const document = parseRole(text, format);
      for (const finding of lint(document, { kind: 'job-description' })) {
        expectInside(finding.range, text);
        if (finding.related) expectInside(finding.related.range, text);
        expect(codes).toContain(finding.code);
        expect(finding.message).not.toBe('');
        const fix = fixOf(document, finding);
        for (const { range } of fix?.edits ?? []) expectInside(range, text);
        if (fix) parseRole(applyEdits(text, fix.edits), format);
      }
    };
    fc.assert(fc.property(texts, holds), { numRuns, seed: 1 });
  });
});

function expectInside({ start, end }: Range, text: string): void {
  if (start >= 0 && start <= end && end <= text.length) return;
  expect.fail(`${start} to ${end} is not inside a text of ${text.length}`);
}

function rangesOf(node: TreeNode): readonly Range[] {
  if (node.kind === 'scalar') return [node.range];
  if (node.kind === 'list') return [node.range, ...node.items.flatMap(rangesOf)];
  const below = node.entries.flatMap(({ range, keyRange, value }) => [range, keyRange, ...rangesOf(value)]);
  return [node.range, ...below];
}

function rangesOfSection({ range, nameRange, sections }: Section): readonly Range[] {
  return [range, nameRange, ...sections.flatMap(rangesOfSection)];
}
