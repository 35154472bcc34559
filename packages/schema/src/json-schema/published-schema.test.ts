import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../kinds.ts';
import { requirementsOf } from '../requirements.ts';
import { publishedSchema } from './published-schema.ts';
import { schemaFiles } from './schema-files.ts';
import { allNodes } from './schema-node.ts';

const HERE = join(import.meta.dirname, '../../schemas');
const files = schemaFiles();
const schemas = files.filter(({ path }) => path.endsWith('.schema.json'));

test('the committed files are those of the model', () => {
  const stale = files.filter(({ path, text }) => readFileSync(join(HERE, path), 'utf8') !== text);
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test.each(schemas.map(({ path, text }) => [path, JSON.parse(text)]))(
  '%s is flat, closed and self-contained',
  (path, schema) => {
    const nodes = [...allNodes(schema)];
    const keywords = new Set(nodes.flatMap((node) => Object.keys(node)));
    for (const banned of ['allOf', 'unevaluatedProperties', 'format']) expect(keywords.has(banned)).toBe(false);
    for (const node of nodes) {
      if (typeof node.$ref === 'string') expect(node.$ref).toMatch(/^#\//);
      if (node.additionalProperties === false) expect(node.patternProperties).toEqual({ '^x-': {} });
      if (node.type === 'object' && node.properties !== undefined) expect(node.additionalProperties).toBe(false);
    }
    expect(schema).toMatchObject({ required: ['kind', 'title'], additionalProperties: false });
    expect(Object.keys(schema)).toEqual(expect.arrayContaining(['if', 'then']));
    const isNew = path.includes('2020-12');
    expect(Object.hasOwn(schema, isNew ? '$defs' : 'definitions')).toBe(true);
    expect(schema.$id).toMatch(/^urn:role-profile:(normal:)?[a-z-]+:1$/);
  },
);

test('each schema is right by the rules of its own draft', () => {
  for (const { path, text } of schemas) {
    const ajv = path.includes('2020-12') ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
    expect([path, ajv.validateSchema(JSON.parse(text)), ajv.errors]).toEqual([path, true, null]);
  }
});

describe('what editors show', () => {
  const { properties } = publishedSchema() as { properties: Record<string, Record<string, unknown>> };

  test('every field has a title and guidance', () => {
    for (const [key, field] of Object.entries(properties)) {
      expect([key, typeof field.title, typeof field.markdownDescription]).toEqual([key, 'string', 'string']);
    }
  });

  test('every value of a list is explained', () => {
    const lists = [...allNodes(publishedSchema())].filter(
      ({ enum: values, markdownEnumDescriptions }) => values !== undefined && markdownEnumDescriptions !== undefined,
    );
    expect(lists.length).toBeGreaterThan(10);
    for (const { enum: values, markdownEnumDescriptions: told } of lists) {
      expect(told).toHaveLength((values as unknown[]).length);
    }
    expect(properties.grade).toMatchObject({ anyOf: [{ enum: expect.arrayContaining(['HEO', null]) }, {}] });
  });

  test('a wrong date is explained in words', () => {
    expect(properties.issued?.patternErrorMessage).toBe('Issued: write a date as 2027-03-01.');
  });
});

describe('what a schema asks for', () => {
  const check = (schema: object): ValidateFunction => new Ajv({ strict: false }).compile(schema);
  const packed = (name: string): object =>
    JSON.parse(schemas.find(({ path }) => path === `draft-07/${name}.schema.json`)?.text ?? '');
  const any = check(packed('role'));

  test.each(KINDS)('%s: what is required is needed once it is approved', (kind) => {
    const schema = packed(kind) as { then: { required: string[] } };
    const own = check(schema);
    for (const { level, anyOf } of requirementsOf(kind)) {
      const [key] = anyOf[0];
      expect([key, schema.then.required.includes(String(key))]).toEqual([key, level === 'required']);
    }
    expect([own({ kind, title: 'A' }), own({ kind, title: 'A', status: 'approved' })]).toEqual([true, false]);
    expect(any({ kind, title: 'A', status: 'approved' })).toBe(false);
    expect(own({ kind: KINDS.find((other) => other !== kind), title: 'A' })).toBe(false);
  });

  const base = { kind: 'vacancy', title: 'A' };
  test.each([
    ['a grade', { grade: 'HEO' }, true],
    ['a grade that no scheme has', { grade: 'HE0' }, false],
    ['a grade of another scheme', { grade: { code: 'PO4', scheme: 'njc' } }, true],
    ['a grade outside its scheme', { grade: { code: 'HEO', scheme: 'us-gs' } }, false],
    ['a grade without its scheme', { grade: { code: 'Band 3' } }, true],
    ['a fact to be filled', { grade: null, posts: null }, true],
    ['a day that exists', { issued: '2028-02-29' }, true],
    ['a day that does not', { issued: '2027-02-29' }, false],
    ['a behaviour with its level', { successProfile: { behaviours: ['Leadership (level 3)'] } }, true],
    ['a behaviour that is none', { successProfile: { behaviours: ['Team player (level 3)'] } }, false],
    ['a fact of one’s own', { 'x-boat': 1, organisation: { 'x-berth': 2 } }, true],
    ['a misspelt key', { grde: 'HEO' }, false],
    ['a misspelt key of a part', { organisation: { nmae: 'Port' } }, false],
    [
      'statements in statements',
      { accountabilities: [{ text: 'A', items: ['B', { text: 'C', items: ['D'] }] }] },
      true,
    ],
    ['groups', { accountabilities: [{ heading: 'A', items: ['B'] }, 'C'] }, true],
    ['half a group and half a statement', { accountabilities: [{ heading: 'A', text: 'B' }] }, false],
  ] as const)('%s', (_, facts, isRight) => {
    expect(any({ ...base, ...facts })).toBe(isRight);
  });

  test('in a template blanks may stay; what is required must be named all the same', () => {
    const keys = requirementsOf('role-profile').flatMap(({ level, anyOf: [[key]] }) =>
      level === 'required' ? [String(key)] : [],
    );
    const role = {
      kind: 'role-profile',
      title: 'A',
      status: 'published',
      ...Object.fromEntries(keys.map((key) => [key, null])),
    };
    expect([any(role), any({ ...role, template: true })]).toEqual([false, true]);
    expect(any({ kind: 'role-profile', title: 'A', status: 'published', template: true })).toBe(false);
  });
});
