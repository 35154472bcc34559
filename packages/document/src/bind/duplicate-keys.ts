import type { Path } from '@role-profile/schema';
import type { DocumentIssue } from '../role-document.ts';
import type { Entry, MapNode, Range, TreeNode } from '../tree.ts';

/**
 * Keys of YAML that stand twice in one map, at any depth, with their paths in the tree. `facts` is where the YAML stands:
 * the same key at the top of Markdown's front matter is told where the front matter meets the body.
 */
export function* duplicateKeys(root: MapNode, facts: Range | undefined): Iterable<DocumentIssue> {
  if (facts === undefined) return;
  const isWhole = root.range.start >= facts.start && root.range.end <= facts.end;
  if (isWhole) yield* inNode(root, []);
  else
    for (const { key, range, value } of root.entries)
      if (range.start >= facts.start && range.end <= facts.end) yield* inNode(value, [key]);
}

function* inNode(node: TreeNode, path: Path): Iterable<DocumentIssue> {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* inNode(item, [...path, index]);
  }
  if (node.kind !== 'map') return;
  const seen = new Map<string, Entry>();
  for (const entry of node.entries) {
    const first = seen.get(entry.key);
    const here = [...path, entry.key];
    if (first !== undefined) {
      const message = `“${entry.key}” stands twice, and only the first one counts. Put the two together, or delete one.`;
      yield { code: 'duplicate', path: here, range: entry.keyRange, message, related: first.keyRange };
    } else {
      seen.set(entry.key, entry);
      yield* inNode(entry.value, here);
    }
  }
}
