import { type MigrationChange, migrate, type Path, type RoleInput } from '@role-profile/schema';
import type { Edit } from './edit/apply-edits.ts';
import type { RoleDocument } from './role-document.ts';
import { entryOf, type Range, type TreeNode, toValue } from './tree.ts';

/** What of a document is written otherwise in the current version of the model, and the edits that write it so. */
export interface Migration {
  readonly changes: readonly MigrationChange[];
  /** One for each change; nothing else of the text is touched. */
  readonly edits: readonly Edit[];
}

/** How to bring a document of an earlier version to the current one. Nothing to do for any other document. */
export function migrationOf(document: RoleDocument): Migration {
  const { changed } = migrate(toValue(document.root) as RoleInput);
  const edits = changed.flatMap((change) => {
    const range = placeOf(document.root, change);
    return range === undefined ? [] : [{ range, newText: String(change.to) }];
  });
  return { changes: changed, edits };
}

function placeOf(root: TreeNode, { sort, path }: MigrationChange): Range | undefined {
  const last = path.at(-1);
  const above = nodeAt(root, path.slice(0, -1));
  if (last === undefined || above === undefined) return undefined;
  return sort === 'key' ? entryOf(above, last)?.keyRange : nodeAt(above, [last])?.range;
}

function nodeAt(root: TreeNode, path: Path): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const step of path) {
    node =
      typeof step === 'number' ? (node?.kind === 'list' ? node.items[step] : undefined) : entryOf(node, step)?.value;
  }
  return node;
}
