import type { RoleDocument } from '@role-profile/document';
import { type RoleEntry, type RoleIndex, roleEntry } from './role-index.ts';

/** The role files around a document, as the rules see them. */
export interface Workspace {
  readonly index: RoleIndex;
  /** The document itself, as it is known to the others. */
  readonly entry: RoleEntry;
}

/** The files around a document; `undefined` where none are known. */
export function workspaceOf(
  document: RoleDocument,
  { index, uri }: { readonly index?: RoleIndex; readonly uri?: string },
): Workspace | undefined {
  return index === undefined || uri === undefined ? undefined : { index, entry: roleEntry(uri, document) };
}

/**
 * Whether what is not there is nowhere. A role file alone names others that stand elsewhere, and while files are still
 * being read, what is not found may be still to come.
 */
export function knowsAll({ index, entry }: Workspace): boolean {
  const others = index.size - (index.get(entry.uri) === undefined ? 0 : 1);
  return index.isWhole && others > 0;
}
