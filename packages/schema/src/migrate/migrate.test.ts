import { expect, test } from 'vitest';
import { normalise } from '../normal/normalise.ts';
import { formatPath } from '../path.ts';
import { validate } from '../validate.ts';
import { migrate, migrateBy, SCHEMA_VERSION } from './migrate.ts';
import { steps } from './steps.ts';

/** As it would have been written before the first version. */
const older = {
  schemaVersion: 0,
  kind: 'advert',
  jobTitle: 'Lock Keeper',
  'x-cost-centre': 4410,
  responsibilities: ['Work the locks so that no boat waits more than an hour.'],
  salary: [
    { minimum: 24000, maximum: 26000 },
    { minimum: 25000, notes: 'on the island' },
  ],
  closingDate: '2031-03-31',
};

test('an older file becomes one of the current version, and all else stays as it was', () => {
  const { role } = migrate(older);
  expect(role).toEqual({
    schemaVersion: 1,
    kind: 'vacancy',
    title: 'Lock Keeper',
    'x-cost-centre': 4410,
    accountabilities: ['Work the locks so that no boat waits more than an hour.'],
    salary: [
      { min: 24000, max: 26000 },
      { min: 25000, notes: 'on the island' },
    ],
    closing: '2031-03-31',
  });
  expect(Object.keys(role)).toEqual([
    'schemaVersion',
    'kind',
    'title',
    'x-cost-centre',
    'accountabilities',
    'salary',
    'closing',
  ]);
  expect(validate(normalise(role).role).filter(({ code }) => code !== 'missing')).toEqual([]);
});

test('each change says where it stood', () => {
  const lines = migrate(older).changed.map(({ sort, path, to }) => `${sort} ${formatPath(path)} → ${to}`);
  expect(lines).toEqual([
    'value schemaVersion → 1',
    'value kind → vacancy',
    'key jobTitle → title',
    'key responsibilities → accountabilities',
    'key salary[0].minimum → min',
    'key salary[0].maximum → max',
    'key salary[1].minimum → min',
    'key closingDate → closing',
  ]);
});

test('a role of the current version is given back as it is', () => {
  const { role } = migrate(older);
  expect(migrate(role)).toEqual({ role, changed: [] });
});

test.each([
  { kind: 'vacancy', jobTitle: 'Lock Keeper' },
  { schemaVersion: 1, jobTitle: 'Lock Keeper' },
  { schemaVersion: 2, jobTitle: 'Lock Keeper' },
  { schemaVersion: null },
  { schemaVersion: 'old', jobTitle: ['x'] },
  {},
])('%j is left alone', (role) => {
  expect(migrate(role)).toEqual({ role, changed: [] });
});

test('a key whose new name is taken stays, for its author to choose', () => {
  const { role } = migrate({ schemaVersion: 0, jobTitle: 'Lock Keeper', title: 'Keeper of Locks' });
  expect(role).toEqual({ schemaVersion: 1, jobTitle: 'Lock Keeper', title: 'Keeper of Locks' });
});

test('several versions are gone through one after the other, and a place is told by where it stood at first', () => {
  const later = [
    ...steps,
    {
      from: 1,
      keys: [
        [['title'], 'name'],
        [['salary', 'min'], 'from'],
      ] as const,
      values: [[['workingPatterns'], 'nights', 'shift']] as const,
    },
  ];
  const { role, changed } = migrateBy(later, {
    schemaVersion: 0,
    jobTitle: 'Diver',
    salary: { minimum: 1 },
    workingPatterns: ['nights', 'part-time'],
  });
  expect(role).toEqual({
    schemaVersion: 2,
    name: 'Diver',
    salary: { from: 1 },
    workingPatterns: ['shift', 'part-time'],
  });
  expect(changed.map(({ path, to }) => [formatPath(path), to])).toEqual([
    ['schemaVersion', 2],
    ['jobTitle', 'name'],
    ['salary.minimum', 'from'],
    ['workingPatterns[0]', 'shift'],
  ]);
});

test('there is one step for each version up to the current one', () => {
  expect(steps.map(({ from }) => from)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, version) => version));
});

test('a key that would reach the prototype stays a key', () => {
  const { role } = migrate(
    JSON.parse('{"schemaVersion": 0, "__proto__": {"polluted": true}}') as Record<string, unknown>,
  );
  expect(Object.keys(role)).toEqual(['schemaVersion', '__proto__']);
});
