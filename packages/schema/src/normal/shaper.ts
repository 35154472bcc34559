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
  const shaped: Record<string, unknown> = { ...value };
  for (const [name, shape] of Object.entries(shapers)) {
    if (Object.hasOwn(value, name) && value[name] !== null) shaped[name] = shape(value[name]);
  }
  return shaped;
}

/** Text on one line: a line break in a statement is only where the author's editor wrapped it. */
export function squash(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[ \t]*\n\s*/g, ' ').trim() : value;
}

/** Trims every text below a value, uses `\n` for line ends, and makes blank text null: it is still to be filled. */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim() || null;
  if (Array.isArray(value)) return value.map(tidy);
  if (!isMap(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    Object.defineProperty(result, key, { value: tidy(entry), enumerable: true, configurable: true, writable: true });
  }
  return result;
}
