import type { Location, Position } from 'vscode-languageserver-types';
import { locationOf, roleAt } from './role-at.ts';
import type { RoleFile } from './role-file.ts';
import type { RolePlaces } from './role-places.ts';

/**
 * Where the role is that is named at a place; at a file’s own id or title, that file. More than one where several files
 * have the id, by the addresses of the files.
 */
export function definition(file: RoleFile, position: Position, places: RolePlaces): Location[] {
  const at = roleAt(file, position, places);
  if (at === undefined) return [];
  const entries = places.index.withId(at.id);
  const own = at.reference === undefined ? entries.filter(({ uri }) => uri === file.uri) : entries;
  return own.map((entry) => locationOf(entry, places));
}
