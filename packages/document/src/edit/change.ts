import { formatPath, type Path, valueAt } from '@role-profile/schema';
import { type Facts, isFacts } from '../facts.ts';

/** One change to a role. Paths are of the normal form; values may be in short forms. */
export type Change =
  /** Gives a value to a field or an item, whether it has one or not. `null` leaves it to be filled in. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  /** Adds an item before the one at `path` (or after the last), or a field that is not there. */
  | { readonly kind: 'insert'; readonly path: Path; readonly value: unknown }
  /** Takes out a field or an item. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Takes out what stands at `path`, then adds it at `to`, which is read without it. */
  | { readonly kind: 'move'; readonly path: Path; readonly to: Path }
  /** Gives a field another key beside its siblings. */
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string };

/** Why a change can't be made: a sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

/**
 * The role after a change, in each form that may stand for it, the best first. There is more than one only where a
 * list or map loses its last part: it is left empty in the way that the file can say.
 */
export function changed(role: Facts, change: Change): readonly [Facts, ...Facts[]] | Refusal {
  const { path } = change;
  if (path.length === 0) return { refusal: 'The whole role cannot be changed at once. Name a field.' };
  switch (change.kind) {
    case 'set':
      return put(role, path, change.value, false);
    case 'insert':
      return put(role, path, change.value, true);
    case 'remove':
      return without(role, path);
    case 'rename':
      return renamed(role, path, change.key);
    case 'move': {
      const value = valueAt(role, path);
      const left = without(role, path);
      if ('refusal' in left) return left;
      const results = left.flatMap((each) => {
        const moved = put(each, change.to, value, true);
        return 'refusal' in moved ? [] : moved;
      });
      const [first, ...rest] = results;
      return first === undefined ? nothingAt(change.to) : [first, ...rest];
    }
  }
}

function put(role: Facts, path: Path, value: unknown, isNew: boolean): readonly [Facts] | Refusal {
  const parentPath = path.slice(0, -1);
  const last = path.at(-1) as string | number;
  const parent = valueAt(role, parentPath);
  if (typeof last === 'number') {
    const list = parent === null || parent === undefined ? [] : parent;
    if (!Array.isArray(list) || last < 0 || last > list.length || !Number.isInteger(last)) return nothingAt(path);
    const items = [...list];
    items.splice(last, isNew || last === list.length ? 0 : 1, value);
    return replaced(role, parentPath, items);
  }
  const map = (parent === null || parent === undefined) && parentPath.length > 0 ? {} : parent;
  if (!isFacts(map)) return nothingAt(path);
  if (isNew && Object.hasOwn(map, last)) {
    return { refusal: `“${formatPath(path)}” is there already. Change it instead of adding it.` };
  }
  return replaced(role, parentPath, withKey(map, last, value));
}

function without(role: Facts, path: Path): readonly [Facts, ...Facts[]] | Refusal {
  const parentPath = path.slice(0, -1);
  const last = path.at(-1) as string | number;
  const parent = valueAt(role, parentPath);
  let rest: unknown[] | Facts;
  if (Array.isArray(parent) && typeof last === 'number' && last in parent) rest = parent.filter((_, at) => at !== last);
  else if (isFacts(parent) && typeof last === 'string' && Object.hasOwn(parent, last)) {
    rest = Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last));
  } else return nothingAt(path);
  const plain = replaced(role, parentPath, rest);
  if ('refusal' in plain || parentPath.length === 0 || Object.keys(rest).length > 0) return plain;
  const unfilled = replaced(role, parentPath, null);
  const gone = without(role, parentPath);
  return [...('refusal' in unfilled ? [] : unfilled), ...plain, ...('refusal' in gone ? [] : gone)] as [Facts];
}

function renamed(role: Facts, path: Path, key: string): readonly [Facts] | Refusal {
  const parentPath = path.slice(0, -1);
  const parent = valueAt(role, parentPath);
  const last = path.at(-1);
  if (!isFacts(parent) || typeof last !== 'string' || !Object.hasOwn(parent, last)) return nothingAt(path);
  if (key === last) return [role];
  if (key.trim() === '' || Object.hasOwn(parent, key)) {
    return { refusal: `“${formatPath(path)}” cannot be called “${key}”, because that name is taken or empty.` };
  }
  const entries = Object.entries(parent).map(([name, value]) => [name === last ? key : name, value] as const);
  return replaced(role, parentPath, Object.fromEntries(entries));
}

/** The role with another value at a path; maps on the way that are not there yet are made. */
function replaced(role: Facts, path: Path, value: unknown): readonly [Facts] | Refusal {
  const result = replacedIn(role, path, value);
  return isFacts(result) ? [result] : nothingAt(path);
}

function replacedIn(within: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    if (!Array.isArray(within) || !(step in within)) return undefined;
    const below = replacedIn(within[step], rest, value);
    return below === undefined ? undefined : within.map((item: unknown, at) => (at === step ? below : item));
  }
  const map = within === null || within === undefined ? {} : within;
  if (!isFacts(map)) return undefined;
  const below = replacedIn(Object.hasOwn(map, step) ? map[step] : undefined, rest, value);
  return below === undefined ? undefined : withKey(map, step, below);
}

/** A plain assignment to `__proto__` would set the prototype. */
function withKey(map: Facts, key: string, value: unknown): Facts {
  const entries = Object.entries(map);
  return Object.fromEntries(
    Object.hasOwn(map, key)
      ? entries.map(([name, old]) => [name, name === key ? value : old])
      : [...entries, [key, value]],
  );
}

function nothingAt(path: Path): Refusal {
  return { refusal: `There is nothing at “${formatPath(path)}” that could be changed in this way.` };
}
