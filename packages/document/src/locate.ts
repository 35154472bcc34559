import type { Path } from '@role-profile/schema';
import type { RoleDocument } from './role-document.ts';
import type { Entry, FindEntry, MapNode, Range, TreeNode } from './tree.ts';

/** Where the value at a path of the normal form stands, or the nearest value above it that is written. */
export function rangeAt(document: RoleDocument, path: Path): Range {
  return rangeIn(document, document.authorPath(path));
}

/** Where the key of a path of the normal form stands: the key, the heading, or the whole item of a list. */
export function keyRangeAt(document: RoleDocument, path: Path): Range {
  return keyRangeIn(document, document.authorPath(path));
}

/** The node at a path of the normal form, or the nearest above it that is written. */
export function nodeOf(document: RoleDocument, path: Path): TreeNode {
  return valueNode(document, document.authorPath(path));
}

/** A tree to walk, and how to find entries on the way. */
export interface Walkable {
  readonly root: MapNode;
  readonly findEntry: FindEntry;
}

export function valueNode(tree: Walkable, path: Path): TreeNode {
  return walk(tree, path).node;
}

export function rangeIn(tree: Walkable, path: Path): Range {
  const { node, entry } = walk(tree, path);
  // An empty value has no width to mark; its key has.
  return node.range.start === node.range.end && entry !== undefined ? entry.keyRange : node.range;
}

export function keyRangeIn(tree: Walkable, path: Path): Range {
  const { node, entry } = walk(tree, path);
  return entry?.keyRange ?? node.range;
}

/** The entry that a path ends in, if every step of it is written. */
export function entryAt(tree: Walkable, path: Path): Entry | undefined {
  const { entry, complete } = walk(tree, path);
  return complete ? entry : undefined;
}

/**
 * Walks as far as the tree goes. A short form has no deeper nodes, and one item may stand without a list, so a step that
 * finds nothing to step into stays where it is. `entry` is the last key passed, unless an item of a list came after it.
 */
function walk(
  { root, findEntry }: Walkable,
  path: Path,
): { node: TreeNode; entry: Entry | undefined; complete: boolean } {
  let node: TreeNode = root;
  let entry: Entry | undefined;
  for (const step of path) {
    if (typeof step === 'number') {
      if (node.kind !== 'list') continue;
      const item: TreeNode | undefined = node.items[step];
      if (item === undefined) return { node, entry, complete: false };
      node = item;
      entry = undefined;
    } else {
      const found = findEntry(node, step);
      if (found === undefined) return { node, entry, complete: false };
      entry = found;
      node = found.value;
    }
  }
  return { node, entry, complete: true };
}
