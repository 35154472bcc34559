import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { z as z3 } from 'zod/v3';
import { roleSchema } from './model.ts';
import { toJsonSchema } from './to-json-schema.ts';

test.each([
  ['zod 4', z.object({ title: z.string() })],
  ['zod 3', z3.object({ title: z3.string() })],
])('a schema of %s says what it asks for', (_, schema) => {
  expect(toJsonSchema(schema)).toMatchObject({
    type: 'object',
    properties: { title: { type: 'string' } },
    required: ['title'],
  });
});

test('a result that says nothing is refused', () => {
  expect(() => toJsonSchema(z.any())).toThrow(/empty/);
  expect(() => toJsonSchema(z3.any())).toThrow(/empty/);
});

test('the model’s own schema is understood by a plain validator', () => {
  const check = new Ajv({ strict: false }).compile(toJsonSchema(roleSchema));
  expect(check({ title: 'Ferry Manager', grade: { code: 'HEO' } })).toBe(true);
  expect(check({ title: 7 })).toBe(false);
});
