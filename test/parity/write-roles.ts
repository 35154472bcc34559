import { authorSchema, KINDS, type Kind, requirementsOf, STATUSES } from '@role-profile/schema';
import { z } from 'zod';
import type { Random } from './random.ts';

export type Value = Record<string, unknown>;

/** Writes a role by the model, in any of the forms an author may use: mostly right, now and then with a blank. */
export function writeRole(random: Random): Value {
  const kind = random.pick(KINDS);
  const status = random.pick(STATUSES);
  const isFinal = status === 'approved' || status === 'published';
  const writing: Writing = { random, blanks: isFinal && random.chance(0.8) ? 0 : 0.04 };
  const role: Value = { kind, title: random.pick(TITLES) };
  if (random.chance(0.9)) role.status = status;
  if (random.chance(0.1)) role.template = true;
  const wanted = isFinal && random.chance(0.85) ? requiredKeys(kind) : new Set<string>();
  for (const [key, schema] of Object.entries(model.shape)) {
    if (Object.hasOwn(role, key)) continue;
    if (key === 'status' || key === 'template') continue;
    if (wanted.has(key)) role[key] = write(schema as z.ZodType, { ...writing, blanks: writing.blanks / 4 }, 1);
    else if (random.chance(0.12)) role[key] = write(schema as z.ZodType, writing, 1);
  }
  if (wanted.has('statements')) {
    const statements = typeof role.statements === 'object' && role.statements !== null ? role.statements : {};
    role.statements = { ...statements, equality: 'All are welcome.', reasonableAdjustments: 'Ask us.' };
  }
  return role;
}

interface Writing {
  readonly random: Random;
  /** How likely a fact is left to be filled. */
  readonly blanks: number;
}

const model = authorSchema();

function requiredKeys(kind: Kind): ReadonlySet<string> {
  return new Set(
    requirementsOf(kind).flatMap(({ level, anyOf: [[key]] }) => (level === 'required' ? [String(key)] : [])),
  );
}

function write(schema: z.ZodType, writing: Writing, depth: number): unknown {
  const { random, blanks } = writing;
  if (schema instanceof z.ZodOptional) return write(schema.unwrap() as z.ZodType, writing, depth);
  if (schema instanceof z.ZodNullable) {
    return random.chance(blanks) ? null : write(schema.unwrap() as z.ZodType, writing, depth);
  }
  if (schema instanceof z.ZodUnion) return write(random.pick(schema.options as z.ZodType[]), writing, depth);
  if (schema instanceof z.ZodArray) {
    const length = random.chance(blanks) ? 0 : 1 + random.upTo(depth > 2 ? 1 : 2);
    return Array.from({ length }, () => write(schema.element as z.ZodType, writing, depth + 1));
  }
  if (schema instanceof z.ZodObject) return writeMap(schema, writing, depth);
  if (schema instanceof z.ZodEnum) return random.pick(schema.options);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodBoolean) return random.chance(0.5);
  const candidates = schema instanceof z.ZodNumber ? NUMBERS : TEXTS;
  const fitting = (candidates as readonly unknown[]).filter((candidate) => schema.safeParse(candidate).success);
  return random.pick(fitting);
}

function writeMap({ shape }: z.ZodObject, writing: Writing, depth: number): Value {
  const { random } = writing;
  const keys = Object.keys(shape);
  const first = random.pick(keys);
  const map: Value = {};
  for (const key of keys) {
    if (key !== first && !random.chance(depth > 3 ? 0.2 : 0.4)) continue;
    map[key] = write(shape[key] as z.ZodType, writing, depth + 1);
  }
  if (random.chance(0.03)) map['x-own'] = random.pick([null, 'A fact', 7, { any: [true] }]);
  return map;
}

const TITLES = [
  'Harbour Manager',
  'Lock Keeper',
  'Ferry 🚢 Captain',
  '  Tide Analyst ',
  'x'.repeat(100),
  '🚢'.repeat(60),
];
const NUMBERS = [0, 1, 2, 3, 6, 20, 37, 37.5, 100, 30000, 31265.75];

/** Texts that fit some field of the model, and texts that are easily read as something else. */
export const TEXTS = [
  '2027-03-01',
  '2028-02-29',
  ' 2027-03-31 ',
  '2027-03-31 23:55',
  '2027-03-31T09:00',
  '23:55',
  'GBP',
  'en-GB',
  'harbour-manager',
  'name@example.org',
  'Leadership (level 3)',
  'Working together, Level 2',
  'Plan berths for the week ahead.',
  'Coastguard – share incident information',
  '- not a list',
  '# not a heading',
  '  padded  ',
  'two\nlines\n',
  'HEO',
  'PO4',
  'civil-service',
  'local',
  '12',
  'true',
  'null',
  '£31,265 to £34,446 a year',
  'Annual budget: £2m',
  'Zoë’s “ferry” {draft} & co.',
];
