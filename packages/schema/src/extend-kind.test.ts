import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { z as z3 } from 'zod/v3';
import { defineKind } from './define-kind.ts';
import { extendKind } from './extend-kind.ts';
import { defineVocabulary } from './own-field.ts';
import type { RoleOf } from './own-kind.ts';

const terms = (...values: readonly string[]) =>
  values.map((value) => ({ value, title: value, guidance: `The rank of ${value}.` }));
const ranks = defineVocabulary({
  id: 'crew-rank',
  closed: true,
  source: 'the ferry company',
  terms: [
    { value: 'captain', title: 'Captain', guidance: 'Commands the ferry.' },
    { value: 'mate', title: 'Mate', guidance: 'Stands in for the captain.' },
  ],
});
const ports = defineVocabulary({ id: 'port', closed: false, source: 'the ferry company', terms: terms('North Quay') });
const crewGrades = { id: 'crew', closed: true, source: 'the ferry company', terms: terms('C1', 'C2') };

const crewVacancy = extendKind('vacancy', {
  fields: {
    rank: { title: 'Rank', guidance: 'The rank on board.', vocabulary: ranks },
    homePort: { title: 'Home port', guidance: 'Where the ferry lies at night.', vocabulary: ports },
    crewSize: { title: 'Crew size', guidance: 'How many sail together.', type: z.number().int().min(1) },
    watches: { title: 'Watches', guidance: 'The watches, as day or night.', type: z3.array(z3.enum(['day', 'night'])) },
  },
  required: ['rank'],
  recommended: ['crewSize'],
  gradeSchemes: [crewGrades],
});

const drill = defineKind({
  kind: 'drill-sheet',
  title: 'Drill sheet',
  fields: { drills: { title: 'Drills', guidance: 'What is practised.', type: z.array(z.string()).min(1) } },
  required: ['drills', 'purpose', 'statements.disclaimer'],
});

test('an own role has a type', () => {
  expectTypeOf<RoleOf<typeof crewVacancy>['rank']>().toEqualTypeOf<'captain' | 'mate' | null | undefined>();
  expectTypeOf<RoleOf<typeof crewVacancy>['homePort']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<RoleOf<typeof crewVacancy>['crewSize']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<RoleOf<typeof crewVacancy>['watches']>().toEqualTypeOf<('day' | 'night')[] | null | undefined>();
  expectTypeOf<RoleOf<typeof crewVacancy>['kind']>().toEqualTypeOf<'vacancy'>();
  expectTypeOf<RoleOf<typeof drill>['kind']>().toEqualTypeOf<'drill-sheet'>();
  expectTypeOf<RoleOf<typeof drill>['title']>().toEqualTypeOf<string | null | undefined>();
});

const base = { kind: 'vacancy', title: 'Ferry Captain', rank: 'captain' };
const right = [
  base,
  { ...base, rank: null },
  { ...base, homePort: 'Anywhere', crewSize: 4, watches: ['day', 'night'] },
  { ...base, grade: 'C1' },
  { ...base, grade: 'HEO' },
  { ...base, grade: { code: 'C2' } },
  { ...base, grade: { code: 'PO4', scheme: 'njc' } },
];
const wrong: readonly (readonly [role: Record<string, unknown>, message: string])[] = [
  [
    { ...base, rank: 'captian' },
    'Rank: “captian” is not one of the values that are understood here. Did you mean “captain”?',
  ],
  [{ ...base, crewSize: 'four' }, 'Crew size: “four” cannot be read as a number'],
  [{ ...base, crewSize: 0 }, 'Crew size:'],
  [{ ...base, watches: ['dawn'] }, 'Watches: “dawn” is not one of'],
  [{ ...base, watches: 'day' }, 'Watches:'],
  [
    { kind: 'vacancy', title: 'Ferry Captain', rnak: 'mate' },
    'Nothing is called “rnak” in a role file, so nobody will read what stands there. Did you mean',
  ],
  [{ ...base, crewsize: 4 }, 'Did you mean “crewSize”?'],
  [{ ...base, grade: 'C9' }, 'Grade'],
  [{ ...base, grade: { code: 'C9', scheme: 'crew' } }, 'Grade: “C9” is no grade of crew.'],
  [{ ...base, grade: { code: 'HEO', scheme: 'crew' } }, 'Grade: “HEO” is no grade of crew. Write one of: C1, C2.'],
  [{ ...base, posts: 'two' }, 'Posts'],
  [{ ...base, kind: 'role-profile' }, 'Kind: “role-profile” stands here'],
];

describe.each([
  ['draft-07', (schema: object) => new Ajv({ strict: false }).compile(schema)],
  ['2020-12', (schema: object) => new Ajv2020({ strict: false }).compile(schema)],
] as const)('an extended kind, %s', (draft, compile) => {
  const author = compile(crewVacancy.jsonSchema({ draft }));
  const normal = compile(crewVacancy.jsonSchema({ draft, form: 'normal' }));

  test.each(right)('%j is right', (input) => {
    const { role } = crewVacancy.normalise(input);
    expect(crewVacancy.validate(role).filter(({ code }) => code !== 'missing')).toEqual([]);
    expect([crewVacancy.isRight(role), author(input), normal(role)]).toEqual([true, true, true]);
  });

  test.each(wrong)('%j is wrong', (input, message) => {
    const { role } = crewVacancy.normalise(input);
    const found = crewVacancy.validate(role).filter(({ code }) => code !== 'missing');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(message);
    expect([crewVacancy.isRight(role), author(input), normal(role)]).toEqual([false, false, false]);
  });
});

test('what the kind needed stays needed, and what is added is asked for in its name', () => {
  const { role } = crewVacancy.normalise({ kind: 'vacancy', title: 'Ferry Captain', salary: null });
  const missing = crewVacancy.validate(role).filter(({ code }) => code === 'missing');
  expect(missing.map(({ path, need }) => `${path.join('.')} ${need}`)).toEqual(
    expect.arrayContaining(['rank required', 'crewSize recommended', 'grade required', 'statements.equality required']),
  );
  expect(missing.find(({ path }) => path[0] === 'rank')?.message).toBe(
    'Rank is missing. “Vacancy” needs it. The rank on board.',
  );
  const schema = crewVacancy.jsonSchema() as { then: { required: string[] } };
  expect(schema.then.required).toEqual(expect.arrayContaining(['rank', 'grade', 'statements']));
});

test('editors show the own fields', () => {
  const { properties } = crewVacancy.jsonSchema() as { properties: Record<string, object> };
  expect(properties.rank).toMatchObject({
    title: 'Rank',
    enum: ['captain', 'mate', null],
    markdownEnumDescriptions: [
      '**Captain**: Commands the ferry.',
      '**Mate**: Stands in for the captain.',
      'Still to be filled.',
    ],
  });
  expect(properties.homePort).toMatchObject({ examples: ['North Quay'] });
});

describe('a kind of one’s own', () => {
  const check = new Ajv({ strict: false }).compile(drill.jsonSchema());
  const draft = { kind: 'drill-sheet', title: 'Man overboard' };

  test('takes the fields of the model and its own', () => {
    const { role } = drill.normalise({
      ...draft,
      purpose: 'Practise.',
      drills: ['Throw the ring.'],
      statements: { disclaimer: 'None.' },
    });
    expect([drill.validate(role), check(role)]).toEqual([[], true]);
    expect(drill.jsonSchema().$id).toBe('urn:role-profile:drill-sheet:1');
  });

  test('asks for what it requires once it is approved', () => {
    const paths = drill.validate(draft).map(({ path }) => path.join('.'));
    expect(paths).toEqual(['drills', 'purpose', 'statements.disclaimer']);
    expect([check(draft), check({ ...draft, status: 'approved' })]).toEqual([true, false]);
    expect(drill.validate({ title: 'A' })[0]).toMatchObject({ code: 'missing', path: ['kind'], need: 'always' });
  });

  test('can be extended in turn, under a name of its own', () => {
    const fire = extendKind(drill, {
      kind: 'fire-drill',
      title: 'Fire drill',
      fields: { hoses: { title: 'Hoses', guidance: 'How many.' } },
      required: ['hoses'],
    });
    expectTypeOf<RoleOf<typeof fire>['drills']>().toEqualTypeOf<string[] | null | undefined>();
    expectTypeOf<RoleOf<typeof fire>['kind']>().toEqualTypeOf<'fire-drill'>();
    const paths = fire.validate({ kind: 'fire-drill', title: 'A' }).map(({ path }) => path.join('.'));
    expect(paths).toEqual(['drills', 'purpose', 'statements.disclaimer', 'hoses']);
  });
});

test('names of the model are not given away', () => {
  expect(() => defineKind({ kind: 'vacancy', title: 'Vacancy' })).toThrow(/extendKind/);
  expect(() => extendKind('vacancy', { fields: { grade: { title: 'Grade', guidance: 'Mine.' } } })).toThrow(
    /grade is a field of the model/,
  );
});
