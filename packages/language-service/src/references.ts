import type { Location, Position } from 'vscode-languageserver-types';
import { locationOf, roleAt } from './role-at.ts';
import type { RoleFile } from './role-file.ts';
import type { RolePlaces } from './role-places.ts';

/**
 * Every place that names the role which is named at a place: `reportsTo`, `directReports` and `deputisesFor` of all files,
 * by their addresses. With `includeDeclaration`, first the role’s own id, or its title where the id is the name of the file.
 */
export function references(
  file: RoleFile,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
  places: RolePlaces,
): Location[] {
  const at = roleAt(file, position, places);
  if (at === undefined) return [];
  const declarations = includeDeclaration ? places.index.withId(at.id) : [];
  const found = places.index.referencesTo(at.id).flatMap(({ entry, reference }): Location[] => {
    const range = places.placeOf(entry, reference.range);
    return range === undefined ? [] : [{ uri: entry.uri, range }];
  });
  return [...declarations.map((entry) => locationOf(entry, places)), ...found];
}
