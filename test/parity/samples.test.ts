import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packedSchema } from './verdicts.ts';
import type { Value } from './write-roles.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.role.yaml'));

const MISTAKES: readonly (readonly [name: string, mistake: (role: Value) => Value])[] = [
  ['an unknown kind', (role) => ({ ...role, kind: 'role-profil' })],
  ['a misspelt key', ({ title, ...role }) => ({ ...role, title, profesion: 'Policy' })],
  ['a misspelt key of a part', (role) => ({ ...role, organisation: { nmae: 'Port Services Agency' } })],
  ['a number for a title', (role) => ({ ...role, title: 7 })],
  ['no title', ({ title: _, ...role }) => role],
  ['a wrong date', (role) => ({ ...role, reviewBy: '31 March 2031' })],
  ['a day that does not exist', (role) => ({ ...role, reviewBy: '2031-02-30' })],
  ['a wrong grade', (role) => ({ ...role, grade: 'HE0' })],
];

// No plug-in, no format and nothing of ours: the schema, as it is packed, is all that another project needs.
describe.each([
  ['draft-07', (schema: object) => new Ajv({ strict: false }).compile(schema)],
  ['2020-12', (schema: object) => new Ajv2020({ strict: false }).compile(schema)],
] as const)('a plain validator with the packed schemas, %s', (draft, compile) => {
  const forAll = compile(packedSchema(draft, 'role.schema.json'));

  test.each(samples)('%s is right, and wrong after any single mistake', (name) => {
    const role = parse(readFileSync(join(SAMPLES, name), 'utf8')) as Value;
    const forKind = compile(packedSchema(draft, `${role.kind}.schema.json`));
    for (const check of [forAll, forKind]) {
      expect([check(role), check.errors]).toEqual([true, null]);
      for (const [mistake, make] of MISTAKES) expect([mistake, check(make(role))]).toEqual([mistake, false]);
    }
  });
});
