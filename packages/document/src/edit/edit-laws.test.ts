import { normalise, type Path, type RoleInput } from '@role-profile/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown, yaml } from '../../test/edited-text.ts';
import { parseRole } from '../parse-role.ts';
import { same } from '../print/same.ts';
import type { Format, RoleDocument } from '../role-document.ts';
import { applyEdits } from './apply-edits.ts';
import { type Change, changed } from './change.ts';
import { commentsOf } from './comments.ts';
import { editRole } from './edit-role.ts';

const flow = `{kind: vacancy, title: 'Pilot', reportsTo: [a, "b"], impact: [One, {text: Two, timeShare: 5}]} # end\n`;
const loose = `## Autonomy

+ Sails alone.

+ Decides {timeShare: 20, assessedBy: [a]}

  in fog.

**Impact**

A missed tide.

## Contacts

Mostly by radio.

### Internal

- Crew – rotas.
- Port

## Person specification

### Skills {type: skill}

#### Essential

1) Charts.
2) Knots.

## Benefits

### Boat

Free.
`;

const documents: readonly RoleDocument[] = (
  [
    [yaml, 'yaml'],
    [markdown, 'markdown'],
    [flow, 'yaml'],
    [loose, 'markdown'],
  ] satisfies readonly [string, Format][]
).flatMap(([text, format]) => [parseRole(text, format), parseRole(text.replaceAll('\n', '\r\n'), format)]);

const words = fc
  .array(
    fc.constantFrom(
      'plan',
      'berths',
      '#',
      '- ',
      '1.',
      '{a: 1}',
      ': ',
      '–',
      '|',
      '"',
      "'",
      '\\',
      '**B**',
      'é😀',
      'true',
      '12',
      '>',
      '&a',
      '\n',
      '\n\n',
      '## Impact',
      '---',
      '<!--',
      ',',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' '));
const plain = fc.constantFrom('Sails.', 'Plans berths and crossings.', 'SEO', 'It’s fine');
const value = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: words },
  fc.constantFrom(null, 7, true),
  fc.record({ text: plain, timeShare: fc.nat(100) }),
  fc.record({ heading: plain, items: fc.array(plain, { maxLength: 2 }) }, { requiredKeys: ['heading'] }),
  fc.array(plain, { maxLength: 3 }),
  fc.record({ name: plain, value: fc.nat() }),
);

function pathsOf(role: unknown, path: Path = []): readonly Path[] {
  if (typeof role !== 'object' || role === null) return [path];
  const below = Array.isArray(role)
    ? role.map((item, index) => pathsOf(item, [...path, index]))
    : Object.entries(role).map(([key, each]) => pathsOf(each, [...path, key]));
  return [...(path.length > 0 ? [path] : []), ...below.flat()];
}

const change = fc.nat(documents.length - 1).chain((at) => {
  const document = documents[at] as RoleDocument;
  const paths = fc.constantFrom(...pathsOf(document.role));
  const place = fc.oneof(
    { weight: 4, arbitrary: paths },
    paths.map((path) => [...path.slice(0, -1), typeof path.at(-1) === 'number' ? Number(path.at(-1)) + 1 : 'x-own']),
    fc.constantFrom<Path>(
      ['purpose'],
      ['closing'],
      ['status'],
      ['autonomy'],
      ['impact'],
      ['contacts', 'external'],
      ['personSpecification', 'desirable'],
      ['grade', 'payBand'],
      ['impact', 0, 'timeShare'],
    ),
  );
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('set' as const), path: place, value }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), path: place, value }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: paths }) },
      fc.record({ kind: fc.constant('move' as const), path: paths, to: place }),
      fc.record({
        kind: fc.constant('rename' as const),
        path: paths,
        key: fc.constantFrom('impact', 'x-b', 'purpose', 'text', 'desirable'),
      }),
    )
    .map((made): { at: number; change: Change } => ({ at, change: made }));
});

test('whatever is changed: the file says it, and what is beside it stays as it was', () => {
  let refused = 0;
  let possible = 0;
  fc.assert(
    fc.property(change, ({ at, change: made }) => {
      const document = documents[at] as RoleDocument;
      const results = changed(document.role, made);
      if ('refusal' in results) return;
      possible += 1;
      const edits = editRole(document, made);
      if ('refusal' in edits) {
        refused += 1;
        return;
      }
      const text = applyEdits(document.text, edits);
      const after = parseRole(text, document.format);
      expect(results.some((role) => same(after.role, normalise(role as RoleInput).role))).toBe(true);
      const lastFirst = [...edits].sort((a, b) => b.range.start - a.range.start);
      expect(lastFirst.reduce((done, edit) => applyEdits(done, [edit]), document.text)).toBe(text);
      if (document.text.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(besides(after, made)).toEqual(besides(document, made));
      if (made.kind !== 'remove') expect(lostComments(document, after)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  console.log(`editRole: ${possible} changes, ${refused} refused`);
  expect(refused / possible).toBeLessThan(0.15);
}, 120_000);

/** The text of every field that the change is not about. */
function besides({ root, text }: RoleDocument, made: Change): ReadonlyMap<string, string> {
  const touched = [
    made.path[0],
    ...(made.kind === 'move' ? [made.to[0]] : []),
    ...(made.kind === 'rename' ? [made.key] : []),
  ];
  const others = root.entries.filter(({ key }) => !touched.includes(key));
  return new Map(others.map(({ key, range }) => [key, text.slice(range.start, range.end).trim()]));
}

function lostComments(before: RoleDocument, after: RoleDocument): readonly string[] {
  const left = commentsOf(after).map(({ words: said }) => said);
  return commentsOf(before).flatMap(({ words: said }) => (left.includes(said) ? [] : [said]));
}
