import type { RoleInput } from '../model.ts';
import { isMap } from '../normal/shaper.ts';
import type { Path } from '../path.ts';
import { type Step, steps } from './steps.ts';

/** The version of the model that this package reads. */
export const SCHEMA_VERSION = 1;

/** One place that is written otherwise in the current version. */
export interface MigrationChange {
  /** A key that has another name, or a value that is written otherwise. */
  readonly sort: 'key' | 'value';
  /** Where it stood in what was given, short forms and all. */
  readonly path: Path;
  readonly to: string | number;
}

export interface Migrated {
  /** The role in the current version; all that did not change is as it was. */
  readonly role: RoleInput;
  /** None where the role was of the current version already, or of one that is not known. */
  readonly changed: readonly MigrationChange[];
}

/**
 * Brings a role as written, of any earlier version, to the current one. A role that says no version is of the current
 * one. A key whose new name is taken stays as it is, for `validate` to report: which of the two counts, only its author
 * knows. Total: takes anything and never throws.
 */
export function migrate(input: RoleInput): Migrated {
  return migrateBy(steps, input);
}

/** `migrate` with another table of versions, so that a test can run through several. */
export function migrateBy(table: readonly Step[], input: RoleInput): Migrated {
  const version = Object.hasOwn(input, 'schemaVersion') ? input.schemaVersion : SCHEMA_VERSION;
  const start = table.findIndex(({ from }) => from === version);
  if (start < 0) return { role: input, changed: [] };
  const due = table.slice(start);
  const root = trace(input, []);
  for (const { keys, values } of due) {
    for (const [path, to] of keys) rename(root, path, to);
    for (const [path, from, to] of values) rewrite(root, path, (value) => (value === from ? to : value));
  }
  const newest = (due.at(-1)?.from ?? SCHEMA_VERSION) + 1;
  rewrite(root, ['schemaVersion'], () => newest);
  return { role: untraced(root) as RoleInput, changed: [...changesIn(root)] };
}

/** A copy of what was given that remembers where each part stood, to be changed in place while the steps run. */
type Traced = TracedMap | TracedList | TracedValue;
interface TracedMap {
  readonly kind: 'map';
  readonly entries: { key: string; readonly given: Path; readonly value: Traced }[];
}
interface TracedList {
  readonly kind: 'list';
  readonly items: readonly Traced[];
}
interface TracedValue {
  readonly kind: 'value';
  readonly given: Path;
  readonly before: unknown;
  value: unknown;
}

function trace(value: unknown, path: Path): Traced {
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item, index) => trace(item, [...path, index])) };
  if (!isMap(value)) return { kind: 'value', given: path, before: value, value };
  const entries = Object.entries(value).map(([key, below]) => {
    const given = [...path, key];
    return { key, given, value: trace(below, given) };
  });
  return { kind: 'map', entries };
}

function rename(root: Traced, path: readonly string[], to: string): void {
  for (const { entries } of mapsAt(root, path.slice(0, -1))) {
    if (entries.some(({ key }) => key === to)) continue;
    const entry = entries.find(({ key }) => key === path.at(-1));
    if (entry !== undefined) entry.key = to;
  }
}

function rewrite(root: Traced, path: readonly string[], change: (value: unknown) => unknown): void {
  for (const { entries } of mapsAt(root, path.slice(0, -1))) {
    const found = entries.find(({ key }) => key === path.at(-1))?.value;
    for (const node of found?.kind === 'list' ? found.items : [found]) {
      if (node?.kind === 'value') node.value = change(node.value);
    }
  }
}

/** Every map at a path; lists on the way are gone through item by item. */
function* mapsAt(node: Traced, path: readonly string[]): Iterable<TracedMap> {
  if (node.kind === 'list') for (const item of node.items) yield* mapsAt(item, path);
  if (node.kind !== 'map') return;
  const [first, ...rest] = path;
  if (first === undefined) yield node;
  else for (const { key, value } of node.entries) if (key === first) yield* mapsAt(value, rest);
}

function untraced(node: Traced): unknown {
  if (node.kind === 'value') return node.value;
  if (node.kind === 'list') return node.items.map(untraced);
  // `fromEntries` defines each key, so that one called `__proto__` stays a key.
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, untraced(value)]));
}

function* changesIn(node: Traced): Iterable<MigrationChange> {
  if (node.kind === 'list') for (const item of node.items) yield* changesIn(item);
  if (node.kind === 'map') {
    for (const { key, given, value } of node.entries) {
      if (key !== given.at(-1)) yield { sort: 'key', path: given, to: key };
      yield* changesIn(value);
    }
  }
  if (node.kind === 'value' && node.value !== node.before && isWritten(node.value)) {
    yield { sort: 'value', path: node.given, to: node.value };
  }
}

function isWritten(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
