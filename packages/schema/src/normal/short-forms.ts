import { gradeSchemes, values } from '../vocabularies.ts';
import { asMap, isMap, type Shaper, squash } from './shaper.ts';

/** `Port Services Agency` is `{ name: Port Services Agency }`. */
export const named: Shaper = (value) => asMap(value, 'name');

/** `permanent` is `{ type: permanent }`. */
export const ofType: Shaper = (value) => asMap(value, 'type');

/** `HEO` is `{ code: HEO, scheme: civil-service }`; the scheme is the one that knows the code. */
export function gradeOf(value: unknown): unknown {
  const grade = asMap(value, 'code');
  if (!isMap(grade) || typeof grade.code !== 'string' || Object.hasOwn(grade, 'scheme')) return grade;
  const code = grade.code;
  const scheme = gradeSchemes.find((known) => values(known).includes(code))?.id ?? 'civil-service';
  const { code: _, ...rest } = grade;
  return { code, scheme, ...rest };
}

/** A dash that parts a contact from its purpose has a space after it; one inside a word does not. */
const DASH = /[-–—]\s/u;

/** `Coastguard – share incident information` is `{ party, purpose }`. A line without a dash names only the party. */
export function contactOf(value: unknown): unknown {
  if (typeof value !== 'string') return asMap(value, 'party');
  const line = squash(value) as string;
  const dash = line.search(DASH);
  const party = line.slice(0, Math.max(dash, 0)).trimEnd();
  return party === '' ? { party: line } : { party, purpose: line.slice(dash + 1).trimStart() };
}

/** `Annual budget` is a dimension whose value is still to be filled. */
export function dimensionOf(value: unknown): unknown {
  const dimension = asMap(value, 'name');
  return isMap(dimension) && Object.hasOwn(dimension, 'name') && !Object.hasOwn(dimension, 'value')
    ? { ...dimension, value: null }
    : dimension;
}

const LEVEL = /\(?\blevel\s+(\d)\)?$/iu;

/** `Leadership (level 3)` is `{ name: Leadership, level: 3 }`. */
export function scoredBehaviour(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const level = LEVEL.exec(value.trimEnd());
  if (level === null || value.includes('\n')) return { name: value };
  let end = level.index;
  while (/[\s,–—-]/u.test(value.charAt(end - 1))) end -= 1;
  return end === 0 ? { name: value } : { name: value.slice(0, end), level: Number(level[1]) };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/;

/** `2027-03-31 23:55` is `{ date, time }`; `rolling` is `{ rolling: true }`. */
export function momentOf(value: unknown): unknown {
  if (value === 'rolling') return { rolling: true };
  if (typeof value !== 'string') return value;
  const [, date, time] = MOMENT.exec(value) ?? [];
  return date === undefined ? { date: value } : { date, time };
}

/** `2027-03-01` is `{ date: 2027-03-01 }`. */
export function dayOf(value: unknown): unknown {
  return asMap(value, 'date');
}

const CURRENCIES: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const AMOUNT = /([£€$])\s?(\d[\d,]*(?:\.\d+)?)(k\b)?(?!\s?(?:million|billion|m\b|bn\b))/giu;

/**
 * Pay in words as a salary: `£31,265 to £34,446 a year` is `{ min, max, currency, period, notes }`.
 * The words stay in `notes` unless the amounts say all there is; text without an amount is all notes.
 */
export function salaryOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const found = [...value.matchAll(AMOUNT)];
  const [low, high] = found;
  if (low === undefined) return { notes: value };
  const amounts = {
    min: amountOf(low),
    ...(high !== undefined && { max: amountOf(high) }),
    currency: CURRENCIES[low[1] ?? ''],
  };
  const period = /\b(?:a|per|each)\s+(year|month|week|day|hour)\b|\b(annum|annual)/iu.exec(value);
  const notes = /^[\s£€$\d,.k–—-]*(?:to[\s£€$\d,.k–—-]*)?(?:(?:a|per)\s+(?:year|month|week|day|hour|annum))?$/iu.test(
    value.trim(),
  )
    ? {}
    : { notes: value };
  return { ...amounts, ...(period !== null && { period: period[1]?.toLowerCase() ?? 'year' }), ...notes };
}

function amountOf(match: RegExpExecArray): number {
  const amount = Number((match[2] ?? '').replaceAll(',', ''));
  return match[3] === undefined ? amount : amount * 1000;
}
