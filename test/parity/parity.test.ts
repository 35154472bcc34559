import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '@role-profile/schema';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeRole } from './change-role.ts';
import { randomOf } from './random.ts';
import { packedSchema, verdictOf } from './verdicts.ts';
import { type Value, writeRole } from './write-roles.ts';

const DOCUMENTS = 10_500;
const SAMPLES = join(import.meta.dirname, '../../samples');
const seed = Number(process.env.ROLE_PROFILE_SEED ?? Date.now() % 1_000_000_000);

const options = { strict: false, logger: false } as const;
const validators: readonly (readonly [name: string, check: ValidateFunction, kind?: string])[] = [
  ['ajv, draft-07', new Ajv(options).compile(packedSchema('draft-07', 'role.schema.json'))],
  ['ajv, 2020-12', new Ajv2020(options).compile(packedSchema('2020-12', 'role.schema.json'))],
  ...KINDS.map((kind) => {
    const check = new Ajv(options).compile(packedSchema('draft-07', `${kind}.schema.json`));
    return [`ajv, draft-07, ${kind}`, check, kind] as const;
  }),
];
const normal = new Ajv(options).compile(packedSchema('normal', 'draft-07', 'role.schema.json'));

const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.role.yaml'))
  .map((name) => parse(readFileSync(join(SAMPLES, name), 'utf8')) as Value);

test(`${DOCUMENTS} roles get the same verdict from lint, from validate and from the published schemas`, {
  timeout: 240_000,
}, () => {
  const random = randomOf(seed);
  const disagreements: string[] = [];
  let right = 0;
  for (let count = 0; count < DOCUMENTS; count++) {
    const role = aRole();
    const verdict = verdictOf(role);
    if (verdict.isRight) right += 1;
    const differ = (name: string, said: boolean, why: unknown): void => {
      if (said === verdict.isRight || disagreements.length > 40) return;
      const ours = verdict.errors.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
      disagreements.push(
        `${name} ${said ? 'accepts' : 'refuses'} what lint ${said ? 'refuses' : 'accepts'}\n${verdict.text}${JSON.stringify(why)}\n${ours.join('\n')}`,
      );
    };
    for (const [name, check, kind] of validators) {
      if (kind === undefined || kind === role.kind) differ(name, check(role), check.errors);
    }
    differ('ajv, normal form', normal(verdict.document.role), normal.errors);
    if (verdict.isValid !== undefined) differ('validate', verdict.isValid, undefined);
  }
  console.log(
    `parity: seed ${seed}, ${DOCUMENTS} documents (${right} right), ${validators.length + 2} validators, ${disagreements.length} disagreements`,
  );
  expect(disagreements.slice(0, 5)).toEqual([]);
  // Neither side of the verdict may become so rare that it is hardly tried.
  expect(right).toBeGreaterThan(DOCUMENTS / 10);
  expect(right).toBeLessThan((DOCUMENTS * 9) / 10);

  function aRole(): Value {
    const start = random.chance(0.2) ? random.pick(samples) : writeRole(random);
    let role = start;
    for (let slips = random.pick([0, 1, 1, 1, 2, 3]); slips > 0; slips--) role = changeRole(role, random);
    return random.chance(0.02) ? Object.fromEntries(Object.entries(role).slice(1, 4)) : role;
  }
});
