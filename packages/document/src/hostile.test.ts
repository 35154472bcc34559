import { hostileTexts, placesOfSigns, trappingSigns } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  convertRole,
  editRole,
  type Format,
  nodeAt,
  parseRole,
  type RoleDocument,
  suppressionsOf,
  toValue,
} from './index.ts';

const formats: readonly Format[] = ['yaml', 'markdown'];

/** Milliseconds: of the clock, or of the processor where the machine is busy with something else. */
const LIMIT = 1000;

/** What is done with a document as it is read, typed in and converted; each must end soon. */
const STEPS: Readonly<Record<string, (document: RoleDocument) => unknown>> = {
  issues: ({ issues }) => issues,
  suppressions: suppressionsOf,
  place: (document) => [0, 0.5, 1].map((part) => nodeAt(document, Math.floor(document.text.length * part))),
  convert: (document) => convertRole(document, document.format === 'yaml' ? 'markdown' : 'yaml'),
};

// What is run for the first time costs as much again, which says nothing of the text.
for (const format of formats) {
  const text = format === 'yaml' ? 'kind: vacancy\ntitle: x\n' : '---\nkind: vacancy\n---\n\n## Impact\n\n- x\n';
  for (let run = 0; run < 100; run++) readAll(text, format);
}

describe.each(formats)('%s that is made to do harm ends soon, and keeps its text', (format) => {
  test.each(hostileTexts)('%s', { timeout: 60_000 }, (_, text) => {
    const { document, times } = readAll(text, format);
    expect(Math.max(...times.values()), JSON.stringify([...times])).toBeLessThan(LIMIT);
    expect(document.text).toBe(text);
    expect(toValue(document.root)).toBeDefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(trappingSigns)('50,000 times %j, wherever it stands', { timeout: 120_000 }, (sign) => {
    for (const place of placesOfSigns) {
      const text = place(sign.repeat(50_000));
      const { times } = readAll(text, format);
      expect(Math.max(...times.values()), `${text.slice(0, 60)} ${JSON.stringify([...times])}`).toBeLessThan(LIMIT);
    }
  });
});

function readAll(text: string, format: Format): { document: RoleDocument; times: ReadonlyMap<string, number> } {
  const times = new Map<string, number>();
  const document = timed(times, 'parse', () => parseRole(text, format));
  for (const [name, step] of Object.entries(STEPS)) timed(times, name, () => step(document));
  return { document, times };
}

function timed<Result>(times: Map<string, number>, name: string, work: () => Result): Result {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  // The processor works on other threads too, such as those that collect garbage; nobody waits for them.
  times.set(name, Math.min(elapsed, (user + system) / 1000));
  return result;
}

test.each<[string, RegExp]>([
  ['nested brackets', /nested/],
  ['nested lists', /nested/],
  ['a line that is too long', /million/],
  ['more headings than are read', /10,000 lines/],
  ['more values in brackets than are read', /values stand in brackets/],
  ['an alias bomb', /repeats too much/],
  ['many aliases of a long text', /repeats too much/],
])('%s are said in one clear finding or few', (name, message) => {
  const text = hostileTexts.find(([known]) => known === name)?.[1] ?? '';
  const found = parseRole(text, 'yaml').issues.filter(({ code }) => code === 'syntax');
  expect(found.map((issue) => issue.message).join('\n')).toMatch(message);
  expect(found.length).toBeLessThan(50);
});

test('a trap in a value that is changed', () => {
  const document = parseRole(`title: "x${' '.repeat(50_000)}y"\nimpact: [One]\n`, 'yaml');
  const edits = editRole(document, { kind: 'set', path: ['title'], value: 'Pilot' });
  expect('refusal' in edits ? '' : applyEdits(document.text, edits)).toBe('title: "Pilot"\nimpact: [One]\n');
});
