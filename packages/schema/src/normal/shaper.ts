import type { Field } from '../field.ts';

/** Brings one value into its normal form. A value of another sort than expected passes through unchanged. */
export type Shaper = (value: unknown) => unknown;

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or a list of them as a list. Null stays null: a list that is still to be filled. */
export function asList(value: unknown, item: Shaper = (same) => same): unknown {
  if (value === null) return null;
  return Array.isArray(value) ? value.map((entry) => (entry === null ? null : item(entry))) : [item(value)];
}

/** Text as a map with that text under `key`; a map with each of `shapers` applied to its entry. */
export function asMap(value: unknown, key: string, shapers: Readonly<Record<string, Shaper>> = {}): unknown {
  if (typeof value === 'string') return { [key]: shapers[key]?.(value) ?? value };
  if (!isMap(value)) return value;
  const shaped: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const entry = value[name];
    const shape = entry !== null && Object.hasOwn(shapers, name) ? shapers[name] : undefined;
    put(shaped, name, shape === undefined ? entry : shape(entry));
  }
  return shaped;
}

/** Text on one line: a line break in a statement is only where the author's editor wrapped it. */
export function squash(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (!value.includes('\n')) return value.trim();
  const lines = value.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/**
 * Trims every text below a value, uses `\n` for line ends, and makes blank text null: it is still to be filled. Where no
 * words may stand (`field`), text stays as it is: “HEO ” in quotation marks is not a grade, to any reader of the file.
 */
export function tidy(value: unknown, field: Field | undefined): unknown {
  if (typeof value === 'string') return takesWords(field) ? unixLines(value).trim() || null : value;
  if (Array.isArray(value)) return value.map((item) => tidy(item, field));
  if (!isMap(value)) return value;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) put(result, key, tidy(value[key], partOf(field, key)));
  return result;
}

/** A plain assignment to `__proto__` would set the prototype instead of keeping what the author wrote. */
export function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') map[key] = value;
  else Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Where an author may write the items of a part without the part around them. */
const ITEMS_OF: Readonly<Record<string, string>> = { accountabilities: 'items', personSpecification: 'criteria' };

function partOf(field: Field | undefined, key: string): Field | undefined {
  if (field === undefined) return undefined;
  // A statement's own items are statements again, however deep.
  if (key === 'items' && field.key === 'items') return field;
  const part = field.fields.find((below) => below.key === key);
  if (part !== undefined) return part;
  const items = field.fields.find((below) => below.key === ITEMS_OF[field.key]);
  return items?.fields.find((below) => below.key === key);
}

/** The key that a single word fills, in a map that is more than a name. */
const WORD_FOR: Readonly<Record<string, string>> = { evaluation: 'scheme', securityClearance: 'level' };

function takesWords(field: Field | undefined): boolean {
  if (field === undefined) return true;
  if (field.type === 'number' || field.type === 'boolean' || isGrade(field)) return false;
  const word = Object.hasOwn(WORD_FOR, field.key) ? partOf(field, WORD_FOR[field.key] ?? '') : undefined;
  if (word !== undefined) return takesWords(word);
  return field.fields.length > 0 ? field.inWords : field.vocabulary?.closed !== true;
}

function isGrade({ key, path }: Field): boolean {
  return key === 'grade' && path.length === 1;
}
