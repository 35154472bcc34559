import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { hostileTexts } from '@role-profile/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRole } from '../parse-role.ts';
import { lineIndex } from '../position.ts';
import type { RoleDocument } from '../role-document.ts';
import { refusal } from './limits.ts';
import { parseYaml, readBlock } from './yaml.ts';
import { YamlMemo } from './yaml-memo.ts';

const RUNS = 2000;
const TIMEOUT = 120_000;

const BASE =
  '# A role.\nkind: role-profile\ntitle: Ferry Manager\ngrade: {code: HEO, scheme: civil-service}\n\n# Why\npurpose: |\n  Runs ferries.\n\nreference: 0072\naccountabilities:\n- heading: Boats\n  items:\n    - One.\n    - text: Two.\n      timeShare: 20\ncontacts:\n  internal: [Crew – rotas]\nx-own: "end"\n';

/** Fields that can stand alone. */
const SOUND = [
  'title: Pilot\n',
  'title: Pilot # why\n\n# and this\n# too\n',
  'grade:\n\n\n',
  'grade:\n# none\n',
  'purpose: |+\n  one\n# no text\n\n\n',
  'purpose: |+\n\n\n',
  'purpose: |\n',
  'purpose: >-\n  one\n\n  # text\n  two\n',
  'purpose: one\n  two\n\n  three\n',
  'team: "one\n  two"\n',
  "team: 'it''s\n\n  two'  \n",
  'autonomy:\n- a\n- b: 1.10\n  c: x\n#\n- d\n',
  'autonomy: [\n  a,\n  b,\n]\n',
  'grade: {code: HEO,\n  scheme: x}\n',
  'x-a: &a {k: v, n: 0072}\n',
  'x-b: [&b x, *b, *b]\n',
  'x-c: {o: &c {k: v}, <<: *c, p: *c}\n',
  'location:\n  site: x\r\n  # y\r\n\r\n',
  'kind: vacancy\r\n',
  'a: 1\n',
  'Key – words: x\n',
  'x-t: !!str 12\n',
];

/** Lines that reach into what stands around them, or are taken for a field and are none. */
const ODD = [
  ...['x-d: *a\n', 'x-e: {<<: *a}\n', '<<: *a\n', '"title": x\n', "'t: x\n", '? a\n', '? a\n: b\n', ': x\n', '&k\n'],
  ...[
    '&k title: x\n',
    '!!binary\n',
    'a: "1"\n !!binary\n',
    'a: "1"\n &k\n',
    'a: 1\n &k\n',
    'a:\n !!str\n',
    'a: &k\n',
    'a: !!binary\n',
  ],
  ...[
    '---\n',
    '--- x\n',
    '---: x\n',
    '----: x\n',
    '...\n',
    '%YAML 1.1\n',
    '\ufeff',
    '{a: 1,\nb: 2}\n',
    'a: {b: 1,\nc: 2}\n',
    '[\n',
  ],
  ...[
    'a: [x,\nb: y]\n',
    'a: "x\nb: y"\n',
    "a: 'x\nb: y'\n",
    'a: x\ny\n',
    'a: x\ny: z\n',
    '|\nx\n',
    '|\n  x\n',
    'a: |2\n   x\n  y\n',
  ],
  ...[
    '\tx: y\n',
    'a:\t1\n',
    'a:\n\t- b\n',
    ' a: 1\n',
    '  \n',
    '\n',
    '\r',
    '\r\n',
    'a : 1\n',
    'a:b: c\n',
    'a: b: c\n',
    'a #b: c\n',
    'a# b: c\n',
  ],
  ...[
    '- x\n',
    '-\n',
    '-x: y\n',
    '  - y\n',
    '  k: v\n',
    'a: - b\n',
    '~: x\n',
    'null: x\n',
    '010: x\n',
    '1.0: x\n',
    '__proto__: {a: 1}\n',
  ],
  ...[
    'k: v\n',
    'k:\n',
    'a: *b\n',
    '*a : x\n',
    '=: x\n',
    '# a\n',
    '# b',
    'a: #\n',
    ',',
    ']\n',
    '}\n',
    '"',
    "'",
    '|',
    '>',
    ':',
    '#',
    '!',
    '&a ',
    '*a',
    '\u2028',
    '\0',
    '\x02',
    '\x18',
    '\x1f',
    '\u0085',
    'x',
  ],
];

const sound = fc.constantFrom(...SOUND);
const odd = fc.constantFrom(...ODD);
const bits = fc.array(fc.oneof({ weight: 3, arbitrary: sound }, odd), { maxLength: 8 }).map((parts) => parts.join(''));
const startText = fc.oneof(
  fc.array(sound, { minLength: 2, maxLength: 8 }).map((parts) => parts.join('')),
  bits,
  fc.constant(BASE),
);

/** At the start of a line or in the midst of one. */
const edit = fc.record({
  at: fc.nat(),
  isAtLine: fc.boolean(),
  cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(80)),
  put: fc.oneof(fc.constant(''), sound, odd, odd, fc.string({ maxLength: 2 })),
});

describe('a text that is read with what is left of its last version says what it says when it is read afresh', () => {
  test('over any edits', { timeout: TIMEOUT }, () => {
    const property = fc.property(startText, fc.array(edit, { maxLength: 3 }), (start, edits) => {
      const memo = new YamlMemo();
      let text = start;
      expectSame(text, memo);
      for (const each of edits) {
        text = edited(text, each);
        expectSame(text, memo);
      }
    });
    fc.assert(property, { numRuns: RUNS });
  });

  test('over any rows of fields', { timeout: TIMEOUT }, () => {
    const memo = new YamlMemo();
    fc.assert(
      fc.property(bits, (text) => expectSame(text, memo)),
      { numRuns: RUNS },
    );
  });

  test('for each odd line between any two fields, before them and after', { timeout: TIMEOUT }, () => {
    const memo = new YamlMemo();
    for (const line of ODD)
      for (const [index, before] of SOUND.entries()) {
        const after = SOUND[(index + 5) % SOUND.length] ?? '';
        for (const text of [before + line + after, line + before + after, before + after + line])
          expectSame(text, memo);
      }
  });

  test('for every beginning of a text, as it is typed', { timeout: TIMEOUT }, () => {
    for (const whole of [BASE, BASE.replaceAll('\n', '\r\n'), SOUND.join(''), ...sampleTexts()]) {
      const memo = new YamlMemo();
      const step = Math.ceil(whole.length / 250);
      for (let end = 0; end <= whole.length; end += step) expectSame(whole.slice(0, end), memo);
    }
  });

  test.each(hostileTexts)('that is made to do harm: %s', { timeout: TIMEOUT }, (_, text) => {
    const memo = new YamlMemo();
    expectSameTree(`title: x\n${text}`, memo);
    // The beginnings are of as many blocks as are read one by one.
    const beginning = text.slice(0, 1000).replace(/\n[^\n]*$/, '\n');
    for (const title of ['x', 'y: z', 'z']) expectSame(`title: ${title}\n${beginning}`, memo);
    expectSame(`${beginning}title: x\n`, memo);
  });
});

test.each([
  ['x', 'title: Ferry', 'title: The Ferry', ['title']],
  ['with one field more', 'contacts:\n', 'team: Boats\ncontacts:\n', ['team']],
  ['with one field less', 'reference: 0072\n', '', []],
  ['with a comment at the end of a field', '# Why\n', '# Why not\n', ['grade']],
  ['after a mistake', 'title: Ferry', 'title: "Ferry', undefined],
])('only what has changed is read: %s', (_, from, to, read) => {
  const calls: string[] = [];
  const memo = new YamlMemo();
  const readOf = (text: string) => {
    const found = memo.read(text, 0, (block, offset) => {
      calls.push(block);
      return readBlock(block, offset);
    });
    return found?.root.entries.map(({ key }) => key);
  };
  readOf(BASE);
  expect(calls.splice(0)).toHaveLength(8);
  expect(readOf(BASE.replace(from, to)) === undefined).toBe(read === undefined);
  expect(calls.splice(0).map((block) => /^(?!k:)[\w-]+(?=:)/m.exec(block)?.[0])).toEqual(read ?? ['title']);
  // What could be read before a mistake is known when it has gone.
  if (read === undefined) readOf(BASE);
  expect(calls).toHaveLength(read === undefined ? 1 : 0);
});

function edited(text: string, { at, isAtLine, cut, put }: { at: number; isAtLine: boolean; cut: number; put: string }) {
  const lines = lineIndex(text);
  const place = isAtLine
    ? lines.offsetAt({ line: at % text.split('\n').length, character: 0 })
    : at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place + cut);
}

function expectSame(text: string, memo: YamlMemo): void {
  const fresh = facts(parseRole(text, 'yaml'));
  const kept = facts(parseRole(text, 'yaml', { memo }));
  // Comparing in words is dear, and only of use where there is something to say.
  if (!isDeepStrictEqual(kept, fresh)) expect(kept, JSON.stringify(text)).toEqual(fresh);
}

function facts({ root, role, kind, status, sections, facts: range, labels, issues, authorPath }: RoleDocument) {
  const paths = [[], ...Object.keys(role).flatMap((key) => [[key], [key, 0], [key, 0, 'text'], [key, 'code']])];
  const written = [...paths, ...issues.map(({ path }) => path)].map((path) => authorPath(path));
  return { root, role, kind, status, sections, range, labels, issues, written };
}

/** Of the tree alone: what is made of it costs seconds for the largest texts. */
function expectSameTree(text: string, memo: YamlMemo): void {
  const known = refusal(text) === undefined ? memo.read(text, 0, readBlock) : undefined;
  // Otherwise the whole is read, just as without a memo.
  if (known === undefined) return;
  const { root, issues, hasWritten } = parseYaml(text);
  expect(isDeepStrictEqual([known.root, [], known.hasWritten], [root, issues, hasWritten])).toBe(true);
}

function sampleTexts(): readonly string[] {
  const folder = new URL('../../../../samples/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
