// Validates a parsed role of 200 lines, value in and issues out, with this package and with ajv's compiled draft-07
// validator of the packed schema on the same value. `node test/bench/validate.mjs`, after a build.
import { readFileSync } from 'node:fs';
import { normalise, validate } from '@role-profile/schema';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { roleText } from './role-text.mjs';

const ROUNDS = 40;
const CALLS = 200;
const PACKED = new URL('../../packages/schema/schemas/draft-07/role.schema.json', import.meta.url);

const text = roleText('yaml');
const right = parse(text);
const wrong = { ...right, grade: 'HE0', reviewBy: '31 March 2031', grde: 'HEO' };
const ajv = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(PACKED, 'utf8')));

/** The role in its long form is what programs keep; the other two start from the value as it was written. */
const contenders = [
  ['validate, from the normal form', (value) => validate(value.role).length, normalise],
  ['normalise and validate, as written', (value) => validate(normalise(value).role).length, (value) => value],
  ['ajv, compiled, as written', (value) => (ajv(value) ? 0 : ajv.errors.length), (value) => value],
];

console.log(`a role of ${text.split('\n').length} lines, median of ${ROUNDS} rounds of ${CALLS} calls`);
for (const [name, role] of [
  ['right', right],
  ['with three mistakes', wrong],
]) {
  const times = measure(role);
  const theirs = times.at(-1);
  contenders.forEach(([who], index) => {
    const ratio = (times[index] / theirs).toFixed(2);
    console.log(`${name}: ${who}: ${times[index].toFixed(4)} ms (${ratio} of ajv)`);
  });
}

/** Milliseconds a call of each contender, taken in turn so that a busy moment of the machine meets all of them. */
function measure(role) {
  const values = contenders.map(([, , prepare]) => prepare(role));
  const rounds = contenders.map(() => []);
  for (let round = 0; round < ROUNDS + 5; round++) {
    contenders.forEach(([, check], index) => {
      const start = performance.now();
      for (let call = 0; call < CALLS; call++) check(values[index]);
      if (round >= 5) rounds[index].push((performance.now() - start) / CALLS);
    });
  }
  return rounds.map((times) => times.sort((a, b) => a - b)[ROUNDS / 2]);
}
