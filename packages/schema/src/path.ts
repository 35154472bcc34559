/** Steps from a role to one of its values: keys of maps and indexes of lists, in the normal form unless said otherwise. */
export type Path = readonly (string | number)[];

/** `accountabilities[0].items[2].text`: a path as people write it. The empty path is the empty string. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  }
  return text;
}

/** The value at a path, or `undefined` where a step leads nowhere. Only own keys count, so `__proto__` finds nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
