import type { Random } from './random.ts';
import { TEXTS, type Value } from './write-roles.ts';

/** A copy of a role with one slip, of the sorts that people and programs make. */
export function changeRole(role: Value, random: Random): Value {
  const copy = structuredClone(role);
  const places = placesIn(copy);
  const change = random.pick(CHANGES);
  change(random.pick(places), random, copy);
  return copy;
}

/** A key of a map, or an index of a list, with what stands there. */
interface Place {
  readonly parent: Value | unknown[];
  readonly key: string | number;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const parent = value as Value | unknown[];
  return keys.flatMap((key) => [{ parent, key }, ...placesIn(at({ parent, key }))]);
}

function at({ parent, key }: Place): unknown {
  return (parent as Record<string | number, unknown>)[key];
}

function put({ parent, key }: Place, value: unknown): void {
  (parent as Record<string | number, unknown>)[key] = value;
}

type Change = (place: Place, random: Random, role: Value) => void;

const CHANGES: readonly Change[] = [
  (place) => remove(place),
  (place) => put(place, null),
  (place, random) => put(place, random.pick(['', ' ', '\n', '\u00a0 '])),
  (place, random) => put(place, random.pick(WRONG)),
  (place, random) => put(place, random.pick(TEXTS)),
  (place) => put(place, [at(place)]),
  (place) => put(place, [at(place), at(place)]),
  (place) => unlist(place),
  (place, random) => misspell(place, random),
  (place, random) => addKey(place, random),
  (place, random) => swapText(place, random),
  (place, random) => respell(place, random),
  (place, random) => borrow(place, random),
  (_, random, role) =>
    put({ parent: role, key: 'status' }, random.pick(['approved', 'published', 'draft', 'final', null])),
  (_, random, role) => put({ parent: role, key: 'template' }, random.pick([true, false, null, 'yes'])),
  (_, random, role) => put({ parent: role, key: 'kind' }, random.pick(['vacancy', 'role-profile', 'job', null, '', 3])),
  (_, random, role) =>
    put(
      { parent: role, key: 'title' },
      random.pick([null, '', 7, 'x'.repeat(101), '🚢'.repeat(101), ['A'], ` ${'y'.repeat(100)} `]),
    ),
  (_, random, role) => put({ parent: role, key: 'grade' }, random.pick(GRADES)),
  (_, random, role) => put({ parent: role, key: 'closing' }, random.pick(MOMENTS)),
];

const WRONG = [
  7,
  0,
  -1,
  2.5,
  1e21,
  true,
  false,
  {},
  [],
  [[]],
  [null],
  [''],
  { 'x-own': null },
  { text: 'A' },
  { heading: 'A' },
  { name: null },
];
const GRADES = [
  'HE0',
  'heo',
  ' HEO',
  'HEO\n',
  'Band 3',
  { code: 'HEO' },
  { code: ' HEO ' },
  { code: 'Band 3' },
  { code: 'PO4' },
  { code: 'PO4', scheme: 'njc' },
  { code: 'Band 3', scheme: null },
  { code: 'HEO', scheme: '' },
  { code: 'HEO', scheme: 'us-gs' },
  { code: 'GS-7', scheme: ' us-gs ' },
  { scheme: 'us-gs' },
  { code: null, scheme: 'nhs-afc' },
  { code: '', scheme: 'nhs-afc' },
  { code: 7 },
  { code: 'HEO', scheme: 4 },
  { payBand: 'C' },
];
const MOMENTS = [
  '2027-02-30',
  '2027-02-28',
  ' 2027-02-28',
  '31 March 2027',
  '2027-3-1',
  'rolling',
  ' rolling ',
  'Rolling',
  '2027-03-31 24:00',
  { date: '2027-03-31', time: '23:55' },
  { date: '2027-03-31', time: '9:00' },
  { rolling: true },
  { rolling: 'yes' },
  20270331,
];

function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function unlist(place: Place): void {
  const value = at(place);
  if (Array.isArray(value) && value.length > 0) put(place, value[0]);
}

function misspell({ parent, key }: Place, random: Random): void {
  if (Array.isArray(parent)) return;
  const name = String(key);
  const cut = random.upTo(Math.max(0, name.length - 1));
  const value = parent[name];
  delete parent[name];
  parent[random.pick([name.slice(0, cut) + name.slice(cut + 1), name.toUpperCase(), `${name}s`, ` ${name}`])] = value;
}

function addKey({ parent }: Place, random: Random): void {
  if (Array.isArray(parent)) parent.push(random.pick(['Another.', null, '', 4, {}]));
  else
    parent[
      random.pick(['x-note', 'x-', 'X-note', 'note', 'heading', 'text', 'items', 'timeShare', 'constructor', 'notes'])
    ] = random.pick(['A fact', null, [], 5]);
}

function swapText(place: Place, random: Random): void {
  const value = at(place);
  if (typeof value === 'string')
    put(place, random.pick([Number(value.replace(/\D/g, '').slice(0, 12)), [value], { text: value }, { name: value }]));
  else if (typeof value === 'number') put(place, random.pick([String(value), -value, value + 0.5, value * 1000]));
}

function respell(place: Place, random: Random): void {
  const value = at(place);
  if (typeof value === 'string')
    put(
      place,
      random.pick([
        ` ${value}`,
        `${value} `,
        `${value}\n`,
        value.toUpperCase(),
        value.slice(1),
        `${value}x`,
        `[${value}]`,
      ]),
    );
}

/** Something from elsewhere in the role: right in itself, in the wrong place. */
function borrow(place: Place, random: Random): void {
  const found = placesIn({ value: structuredClone(place.parent) });
  put(place, at(random.pick(found)));
}
