/** Half-open `[start, end)` in UTF-16 units of one file's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a file says, as a value of that file alone: maps, lists and plain values with their ranges, no meaning. */
export type TreeNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  /** The key in YAML, or the words of the heading in Markdown. */
  readonly keyRange: Range;
  /** Key and value together. */
  readonly range: Range;
  readonly value: TreeNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly TreeNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly value: string | number | boolean | null;
  /** A number as it is written, where that says more: `0072`, `1.10`. */
  readonly written?: string;
}

/** The entry of a map with this key; where a key stands twice, the first. */
export function entryOf(node: TreeNode | undefined, key: string | number): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** Finds the entry of a map with a key, like `entryOf`, with an index of each map that has many. */
export type FindEntry = (node: TreeNode | undefined, key: string | number) => Entry | undefined;

export function entryFinder(): FindEntry {
  const indexes = new Map<MapNode, ReadonlyMap<string | number, Entry>>();
  return (node, key) => {
    if (node?.kind !== 'map' || node.entries.length < MANY) return entryOf(node, key);
    let index = indexes.get(node);
    if (index === undefined) {
      // The last one set counts, so that the first of two entries with one key is found.
      index = new Map(node.entries.toReversed().map((entry) => [entry.key, entry]));
      indexes.set(node, index);
    }
    return index.get(key);
  };
}

/** Looking through fewer entries costs less than an index of them. */
const MANY = 50;

/** The tree as a plain value. A key that stands twice keeps its first value. */
export function toValue(node: TreeNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toValue);
  const value: Record<string, unknown> = {};
  for (const { key, value: below } of node.entries) {
    if (Object.hasOwn(value, key)) continue;
    if (key !== '__proto__') value[key] = toValue(below);
    // A plain assignment would set the prototype instead of keeping what the author wrote.
    else
      Object.defineProperty(value, key, {
        value: toValue(below),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return value;
}

export function covers(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}
