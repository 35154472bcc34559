import { applyEdits, type Edit } from '@role-profile/document';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeEdits } from './compose-edits.ts';

const text = fc.string({ maxLength: 30 });

function editsOf(length: number): fc.Arbitrary<readonly Edit[]> {
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(length), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([offsets, texts]) => {
      const sorted = [...offsets].sort((a, b) => a - b);
      return texts.flatMap((newText, at) => {
        const [start, end] = [sorted[at * 2], sorted[at * 2 + 1]];
        return start === undefined || end === undefined ? [] : [{ range: { start, end }, newText }];
      });
    });
}

test('two lists of edits as one leave the same text, in order and without overlap', () => {
  const both = text.chain((before) =>
    editsOf(before.length).chain((first) =>
      editsOf(applyEdits(before, first).length).map((second) => ({ before, first, second })),
    ),
  );
  fc.assert(
    fc.property(both, ({ before, first, second }) => {
      const edits = composeEdits(first, second);
      expect(applyEdits(before, edits)).toBe(applyEdits(applyEdits(before, first), second));
      for (const [at, { range }] of edits.entries()) {
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.start).toBeGreaterThanOrEqual(edits[at - 1]?.range.end ?? 0);
        expect(range.end).toBeLessThanOrEqual(before.length);
      }
    }),
    { numRuns: 2000 },
  );
});
