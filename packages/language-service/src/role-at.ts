import { covers, type Range } from '@role-profile/document';
import { type RoleEntry, type RoleReference, roleEntry } from '@role-profile/rules';
import type { Location, Position } from 'vscode-languageserver-types';
import { fromPosition } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import type { RolePlaces } from './role-places.ts';

/** The role that is named somewhere in a file. */
export interface RoleAt {
  readonly id: string;
  /** What names it there. */
  readonly range: Range;
  /** Left out where it is the file’s own role: at its id or its title. */
  readonly reference?: RoleReference;
  /** Whether it is named by its id, and not by its title. */
  readonly isId: boolean;
}

/** The role that is named at a place, by the file’s own id or title or by a reference; `undefined` where none is. */
export function roleAt(file: RoleFile, position: Position, places: RolePlaces): RoleAt | undefined {
  const offset = fromPosition(file.lines, position);
  const { id, idRange, title, titleRange, references } = ownEntry(file, places);
  const reference = references.find(({ range }) => covers(range, offset));
  if (reference !== undefined) return { id: reference.id, range: reference.range, reference, isId: true };
  if (idRange !== undefined && covers(idRange, offset)) return { id, range: idRange, isId: true };
  return title !== undefined && covers(titleRange, offset) ? { id, range: titleRange, isId: false } : undefined;
}

/** What a file says of itself to others. */
export function ownEntry(file: RoleFile, { index }: RolePlaces): RoleEntry {
  return index.get(file.uri) ?? roleEntry(file.uri, file.document);
}

/** Where a role is: at its id, or at its title where its id is the name of its file. */
export function locationOf(entry: RoleEntry, places: RolePlaces): Location {
  const range = places.placeOf(entry, entry.idRange ?? entry.titleRange);
  return { uri: entry.uri, range: range ?? START };
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
