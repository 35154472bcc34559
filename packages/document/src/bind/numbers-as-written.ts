import { fieldAt } from '@role-profile/schema';
import type { YamlText } from '../syntax/yaml.ts';
import type { TreeNode } from '../tree.ts';

/**
 * A number that says more as it is written (`reference: 0072`, `version: 1.10`) is the author's text, except where the
 * model wants a number.
 */
export function numbersAsWritten({ root, hasWritten }: YamlText): TreeNode | undefined {
  return hasWritten && root !== undefined ? asWritten(root, []) : root;
}

function asWritten(node: TreeNode, path: readonly string[]): TreeNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => asWritten(item, path)) };
  if (node.kind === 'map') {
    const entries = node.entries.map((entry) => ({ ...entry, value: asWritten(entry.value, [...path, entry.key]) }));
    return { ...node, entries };
  }
  if (node.written === undefined || fieldAt(path)?.type === 'number') return node;
  return { ...node, value: node.written };
}
