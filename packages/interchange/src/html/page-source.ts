import type { RoleDocument } from '@role-profile/document';
import { normalise, type RoleInput } from '@role-profile/schema';

/** A role that was read from a file, or a role alone, in any form that may be written. */
export type PageSource = RoleDocument | RoleInput;

/** The document that a page is made from, if it is not from a role alone. */
export function documentOf(source: PageSource): RoleDocument | undefined {
  return isDocument(source) ? source : undefined;
}

/** The role in its normal form. */
export function roleOf(source: PageSource): Readonly<Record<string, unknown>> {
  return isDocument(source) ? source.role : normalise(source).role;
}

function isDocument(source: PageSource): source is RoleDocument {
  return typeof source.authorPath === 'function';
}
