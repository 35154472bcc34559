import { describe, expect, test } from 'vitest';
import { type Field, fieldAt, fields } from './field.ts';
import { KINDS } from './kinds.ts';
import { normalise } from './normal/normalise.ts';
import { type SchemaIssue, validate } from './validate.ts';

/** What people put into a field that is meant for something else. */
const probes: readonly unknown[] = [
  7,
  -1,
  1.5,
  1e9,
  Number.NaN,
  true,
  '',
  'zzz',
  'yes',
  'x'.repeat(300),
  '31 March 2027',
  '2027-02-30',
  [null],
  [['a list in a list']],
  { nonsense: 'x' },
  { text: { deep: 1 } },
];

const everyField = fields.flatMap(withFieldsBelow);

const heard = everyField.flatMap((field) =>
  probes.flatMap((probe) => {
    const issues = issuesOf(roleWith(field, probe));
    return issues.length === 0 ? [] : [{ field: field.path.join('.'), probe, issues }];
  }),
);

const ofMissing = KINDS.flatMap((kind) => validate({ kind, status: 'approved' }));
const ofRefinements = [
  ...validate(normalise({ salary: { min: 2, max: 1 } }).role),
  ...validate(normalise({ accountabilities: [1, 2].map(() => ({ text: 'x', timeShare: 60 })) }).role),
];

describe('what is said', () => {
  const messages = new Map([
    ...heard.flatMap(({ field, probe, issues }) =>
      issues.map(({ message }) => [message, `${field}: ${JSON.stringify(probe)}`] as const),
    ),
    ...[...ofMissing, ...ofRefinements].map(({ message, path }) => [message, path.join('.')] as const),
  ]);

  test('something is said of every sort of field', () => {
    expect(messages.size).toBeGreaterThan(1000);
    const sorts = new Set(heard.map(({ field }) => fieldAt(field.split('.'))?.type));
    expect(sorts).toEqual(new Set(['text', 'number', 'boolean', 'scalar', 'list', 'map']));
  });

  test('in words of those who write about posts, not of those who write programs', () => {
    const banned =
      /\b(invalid|expected|enum|pattern|objects?|unions?|schema|property|properties|arrays?|undefined|null|NaN|regex|regexp|literals?|strings?|booleans?|integers?|parse|token|node|type error|received|input|unrecognized)\b/i;
    const spoken = [...messages].map(([message, from]) => [message.replace(/“[^”]*”|\bSchema version\b/g, ''), from]);
    expect(spoken.filter(([message]) => banned.test(message ?? ''))).toEqual([]);
  });

  test('the first sentence is short enough for one line', () => {
    const long = [...messages].filter(([message]) => (firstSentence(message)?.length ?? 999) > 160);
    expect(long).toEqual([]);
  });

  test('what is wrong is followed by what to write', () => {
    const mute = [...messages].filter(
      ([message]) => !/\b(Write|Did you mean|Put|Shorten|Use|Look|Swap|Lower|Send|leave it out)\b/.test(message),
    );
    expect(mute).toEqual([]);
  });

  test('sentences are whole', () => {
    const odd = [...messages].filter(([message]) => !/[.?]$/.test(message) || /undefined| {2}|\.\.|: \./.test(message));
    expect(odd).toEqual([]);
  });
});

test('one mistake is one issue', () => {
  const several = heard.filter(({ issues, probe }) => issues.length > 1 && !hasTwoMistakes(probe));
  expect(several.map(({ field, probe, issues }) => [field, probe, issues.map(({ message }) => message)])).toEqual([]);
});

/** A group of facts under a name that takes only text, with a name that is not known, too. */
function hasTwoMistakes(probe: unknown): boolean {
  return typeof probe === 'object' && probe !== null && 'text' in probe;
}

function firstSentence(message: string): string | undefined {
  return /^.*?[.?](?= |$)/su.exec(message)?.[0];
}

function withFieldsBelow(field: Field): readonly Field[] {
  return [field, ...field.fields.flatMap(withFieldsBelow)];
}

function roleWith(field: Field, value: unknown): Record<string, unknown> {
  return field.path.reduceRight<unknown>((below, key, depth) => {
    const map = { [key]: below };
    return fieldAt(field.path.slice(0, depth))?.type === 'list' ? [map] : map;
  }, value) as Record<string, unknown>;
}

function issuesOf(change: Record<string, unknown>): readonly SchemaIssue[] {
  const issues = validate(normalise({ kind: 'vacancy', title: 'Diver', ...change }).role);
  return issues.filter(({ code }) => code !== 'missing');
}
