import { isId, isReference, type RoleReference } from '@role-profile/rules';
import type { RolePlaces } from './role-places.ts';
import type { FileEdit } from './workspace-edit.ts';

/**
 * The edits that make the places which name one id name another, in files that are open and in those that are not; without
 * the places where the new id would be taken for a job title.
 */
export function referenceEdits(id: string, newId: string, places: RolePlaces): readonly FileEdit[] {
  return places.index.referencesTo(id).flatMap(({ entry, reference }) => {
    const range = canName(reference, newId) ? places.placeOf(entry, reference.range) : undefined;
    return range === undefined ? [] : [{ uri: entry.uri, edit: { range, newText: newId } }];
  });
}

/** Whether a place can name this id. One word names a role only where it is said to: `{ role: porter }`. */
export function canName({ field, path }: RoleReference, id: string): boolean {
  return isReference(id) || (isId(id) && field !== 'directReports' && path.length === 3);
}
