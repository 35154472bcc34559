import type { RoleDocument } from '@role-profile/document';
import { type RoleEntry, type RoleIndex, roleEntry } from './role-index.ts';

/** The role files around a document, as the rules see them. */
export interface Workspace {
  readonly index: RoleIndex;
  /** The document itself, as it is known to the others. */
  readonly entry: RoleEntry;
}

/**
 * The files around a document. `undefined` where they are not known: a role file alone names others that stand elsewhere,
 * and while files are still being read, what is not found may be still to come.
 */
export function workspaceOf(
  document: RoleDocument,
  { index, uri }: { readonly index?: RoleIndex; readonly uri?: string },
): Workspace | undefined {
  if (index === undefined || uri === undefined || !index.isWhole) return undefined;
  const others = index.size - (index.get(uri) === undefined ? 0 : 1);
  return others === 0 ? undefined : { index, entry: roleEntry(uri, document) };
}
