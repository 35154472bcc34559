import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Format, parseRole, type Range, type Section, type TreeNode } from '@role-profile/document';
import { sharedFolder } from '@role-profile/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const corpus = sharedFolder('the laws on 56 real role descriptions', 'corpus');
const formats: readonly Format[] = ['markdown', 'yaml'];

describe.skipIf(corpus === undefined)('real role descriptions, cut off and edited', () => {
  const texts = textsOf(corpus ?? '');
  const text = fc.nat().map((index) => texts[index % Math.max(texts.length, 1)] ?? '');
  const scraps = [
    '\n',
    '---\n',
    '## ',
    '- ',
    '**',
    '{',
    '[',
    '"',
    ': ',
    '|',
    '<!--',
    '-->',
    '&a ',
    '*a',
    '\t',
    '\0',
    '\ud800',
    '\r',
  ];
  const scrap = fc.array(fc.constantFrom(...scraps), { maxLength: 4 }).map((parts) => parts.join(''));
  // What is wrong with a beginning or an edit shows within a few thousand characters around it, and keeps this quick.
  const near = fc.tuple(text, fc.nat(), scrap, fc.nat(20)).map(([whole, at, put, cut]) => {
    const place = at % Math.max(whole.length, 1);
    const start = Math.max(0, place - 1500);
    return whole.slice(start, place) + put + whole.slice(place + cut, place + 1500);
  });
  const beginning = fc.tuple(text, fc.nat(3000)).map(([whole, end]) => whole.slice(0, end));

  test.each(formats)('every range of %s is inside the file, and sections inside one another', (format) => {
    fc.assert(
      fc.property(fc.oneof(near, beginning), (written) => {
        const document = parseRole(written, format);
        const whole = { start: 0, end: written.length };
        for (const range of rangesOf(document.root)) expect(isInside(range, whole)).toBe(true);
        for (const { range } of document.issues) expect(isInside(range, whole)).toBe(true);
        expect(areNested(document.sections, whole)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('each whole file, with a hole at any place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(400), scrap, (whole, at, cut, put) => {
        const start = at % Math.max(whole.length, 1);
        const written = whole.slice(0, start) + put + whole.slice(start + cut);
        const document = parseRole(written, 'markdown', { kind: 'vacancy' });
        expect(areNested(document.sections, { start: 0, end: written.length })).toBe(true);
        for (const { range } of document.issues) expect(isInside(range, { start: 0, end: written.length })).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function textsOf(folder: string): readonly string[] {
  if (folder === '') return [];
  return ['tts', 'health', 'joining-18f'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(folder, part, name), 'utf8')),
  );
}

function isInside(range: Range, around: Range): boolean {
  return around.start <= range.start && range.start <= range.end && range.end <= around.end;
}

function rangesOf(node: TreeNode): readonly Range[] {
  if (node.kind === 'scalar') return [node.range];
  if (node.kind === 'list') return [node.range, ...node.items.flatMap(rangesOf)];
  return [node.range, ...node.entries.flatMap(({ range, keyRange, value }) => [range, keyRange, ...rangesOf(value)])];
}

function areNested(sections: readonly Section[], around: Range): boolean {
  return sections.every(
    ({ range, nameRange, sections: below }, index) =>
      isInside(range, around) &&
      isInside(nameRange, range) &&
      (sections[index - 1]?.range.start ?? 0) <= range.start &&
      areNested(below, range),
  );
}
