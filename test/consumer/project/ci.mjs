// A check in CI that knows nothing of the toolkit: ajv, and the schema as it is packed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const check = new Ajv({ strict: false }).compile(require('@role-profile/schema/schemas/draft-07/role.schema.json'));
console.log(JSON.stringify(process.argv.slice(2).map((file) => check(parse(readFileSync(file, 'utf8'))))));
