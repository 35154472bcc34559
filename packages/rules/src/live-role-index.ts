import { type KnownWord, knownWord, suggest } from '@role-profile/schema';
import type { FoundReference, ReferenceField, RoleEntry, RoleIndex } from './role-index.ts';

/**
 * An index that follows its files: each file is put in, replaced or taken out alone, at a cost that depends on what that
 * file says and not on how many others there are. What it gives out are values that never change.
 */
export class LiveRoleIndex implements RoleIndex {
  readonly #entries = new Map<string, RoleEntry>();
  /** By id, then by the address of the file, so that one of thousands is taken out at once. */
  readonly #byId = new Map<string, Map<string, RoleEntry>>();
  readonly #references = new Map<string, Map<string, readonly FoundReference[]>>();
  /** Every id by its length as it is compared: folding thousands of them again for each slip would be felt. */
  readonly #ids = new Map<number, Map<string, KnownWord>>();
  /** What is near an id that is nowhere, as long as no id comes or goes: every keystroke asks for the same few. */
  readonly #nearest = new Map<string, string | undefined>();
  #isWhole = true;

  get size(): number {
    return this.#entries.size;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Says whether files of the workspace are still being read. */
  set isWhole(isWhole: boolean) {
    this.#isWhole = isWhole;
  }

  /** Puts a file in, in place of what was known of it. Gives what was known. */
  set(entry: RoleEntry): RoleEntry | undefined {
    const before = this.#entries.get(entry.uri);
    // Most changes leave the id as it is, and then whatever was worked out of all ids still holds.
    if (before !== undefined && before.id !== entry.id) this.#takeId(before);
    if (before !== undefined) this.#takeReferences(before);
    this.#entries.set(entry.uri, entry);
    this.#putId(entry);
    for (const [key, found] of grouped(entry)) put(this.#references, key, entry.uri, found);
    return before;
  }

  /** Takes a file out. Gives what was known of it. */
  delete(uri: string): RoleEntry | undefined {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return undefined;
    this.#entries.delete(uri);
    this.#takeId(entry);
    this.#takeReferences(entry);
    return entry;
  }

  get(uri: string): RoleEntry | undefined {
    return this.#entries.get(uri);
  }

  withId(id: string): readonly RoleEntry[] {
    return [...(this.#byId.get(id)?.values() ?? [])].sort((a, b) => byText(a.uri, b.uri));
  }

  hasId(id: string): boolean {
    return this.#byId.has(id);
  }

  referencesTo(id: string, field?: ReferenceField): readonly FoundReference[] {
    const fields: readonly ReferenceField[] =
      field === undefined ? ['reportsTo', 'directReports', 'deputisesFor'] : [field];
    const found = fields.flatMap((one) => [...(this.#references.get(keyOf(one, id))?.values() ?? [])].flat());
    return found.sort((a, b) => byText(a.entry.uri, b.entry.uri) || a.reference.range.start - b.reference.range.start);
  }

  entries(): Iterable<RoleEntry> {
    return this.#entries.values();
  }

  nearestId(typed: string): string | undefined {
    if (!this.#nearest.has(typed)) {
      if (this.#nearest.size === MOST_REMEMBERED) this.#nearest.clear();
      const byLength = { get: (length: number) => this.#ids.get(length)?.values() };
      this.#nearest.set(typed, suggest(typed, { byLength }, MOST_SLIPS));
    }
    return this.#nearest.get(typed);
  }

  #putId(entry: RoleEntry): void {
    if (!this.#byId.has(entry.id)) {
      const known = knownWord(entry.id);
      put(this.#ids, known.folded.length, entry.id, known);
      this.#nearest.clear();
    }
    put(this.#byId, entry.id, entry.uri, entry);
  }

  #takeId({ id, uri }: RoleEntry): void {
    take(this.#byId, id, uri);
    if (this.#byId.has(id)) return;
    take(this.#ids, knownWord(id).folded.length, id);
    this.#nearest.clear();
  }

  #takeReferences(entry: RoleEntry): void {
    for (const key of grouped(entry).keys()) take(this.#references, key, entry.uri);
  }
}

const MOST_REMEMBERED = 200;

/** In a long id a quarter of the letters would be another name. */
const MOST_SLIPS = 3;

function grouped(entry: RoleEntry): ReadonlyMap<string, readonly FoundReference[]> {
  const groups = new Map<string, FoundReference[]>();
  for (const reference of entry.references) {
    const key = keyOf(reference.field, reference.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ entry, reference }]);
    else group.push({ entry, reference });
  }
  return groups;
}

function keyOf(field: ReferenceField, id: string): string {
  return `${field} ${id}`;
}

function put<Key, Value>(table: Map<Key, Map<string, Value>>, row: Key, name: string, value: Value): void {
  const values = table.get(row);
  if (values === undefined) table.set(row, new Map([[name, value]]));
  else values.set(name, value);
}

function take<Key, Value>(table: Map<Key, Map<string, Value>>, row: Key, name: string): void {
  const values = table.get(row);
  values?.delete(name);
  if (values?.size === 0) table.delete(row);
}

/** By code units, which no language setting changes. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
