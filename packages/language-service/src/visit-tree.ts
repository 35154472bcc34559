import type { Entry, TreeNode } from '@role-profile/document';
import type { Path } from '@role-profile/schema';

/** What to do with what a walk meets, from the outside in. Paths are those of the author’s tree, list indexes included. */
export interface Visitor {
  readonly entry?: (entry: Entry, path: Path) => void;
  readonly node?: (node: TreeNode, path: Path) => void;
}

/** Walks through everything below a node, itself included, in the order in which it stands in the tree. */
export function visitTree(node: TreeNode, visitor: Visitor, path: Path = []): void {
  visitor.node?.(node, path);
  if (node.kind === 'list') {
    node.items.forEach((item, index) => {
      visitTree(item, visitor, [...path, index]);
    });
  }
  if (node.kind !== 'map') return;
  for (const entry of node.entries) {
    const here = [...path, entry.key];
    visitor.entry?.(entry, here);
    visitTree(entry.value, visitor, here);
  }
}

/** Whether a key stands in the text as such. In running text some keys are only meant, and a heading has words of its own. */
export function isWrittenKey(text: string, { key, keyRange }: Entry): boolean {
  return text.slice(keyRange.start, keyRange.end).replace(/["']/g, '') === key;
}
