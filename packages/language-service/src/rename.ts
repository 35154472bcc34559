import { fileNameSeenFrom, idOfFile, isId, isReference, type RoleEntry } from '@role-profile/rules';
import { type Position, RenameFile, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import { canName, referenceEdits } from './reference-edits.ts';
import { type RoleAt, roleAt } from './role-at.ts';
import type { RoleFile } from './role-file.ts';
import type { RolePlaces } from './role-places.ts';
import { type FileEdit, workspaceEdit } from './workspace-edit.ts';

/** Why something can’t be done: a sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

/**
 * Gives a role another id, wherever it is written or named, in files that are open and in those that are not. A role whose
 * id is the name of its file gets another file name, where the editor can do that. `undefined` where no id stands.
 */
export function rename(
  file: RoleFile,
  position: Position,
  newId: string,
  places: RolePlaces,
  context: Context,
): WorkspaceEdit | Refusal | undefined {
  const at = roleAt(file, position, places);
  if (at?.isId !== true) return undefined;
  if (newId === at.id) return {};
  const entries = places.index.withId(at.id);
  const refusal =
    wrongId(newId) ?? takenId(newId, file, places) ?? severalFiles(at, entries) ?? wrongPlaces(at, newId, places);
  if (refusal !== undefined) return { refusal };

  // Where another file has the same id, what others say of it may mean that one; it stays.
  const own = entries.length > 1 ? entries.filter(({ uri }) => uri === file.uri) : entries;
  const edits: FileEdit[] = own.flatMap((entry) => {
    const range = entry.idRange && places.placeOf(entry, entry.idRange);
    return range === undefined ? [] : [{ uri: entry.uri, edit: { range, newText: newId } }];
  });
  const named = entries.length > 1 ? [] : referenceEdits(at.id, newId, places);
  const unnamed = own.filter(({ idRange }) => idRange === undefined);
  if (unnamed.length === 0) return workspaceEdit([...edits, ...named], places, context);
  const renames = unnamed.flatMap(({ uri }) => fileRename(uri, newId, context) ?? []);
  const [first] = unnamed;
  if (renames.length < unnamed.length && first !== undefined) return { refusal: fileFirst(first, newId) };
  return workspaceEdit([...edits, ...named], places, context, renames);
}

function wrongId(newId: string): string | undefined {
  if (!isId(newId)) {
    const near = newId
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const example = isReference(near) ? near : 'harbour-manager';
    return `“${newId}” can’t be an id. An id is lower-case letters and digits, with single hyphens between the words, such as “${example}”.`;
  }
  const isRead = newId === 'true' || newId === 'false' || newId === 'null' || Number.isFinite(Number(newId));
  return isRead
    ? `“${newId}” would not be read as text. Write an id with words in it, such as “post-${newId}”.`
    : undefined;
}

function takenId(newId: string, { uri }: RoleFile, { index }: RolePlaces): string | undefined {
  const [other] = index.withId(newId);
  if (other === undefined) return undefined;
  return `The id “${newId}” is already that of “${fileNameSeenFrom(uri, other.uri)}”. Two roles with one id can’t be told apart; choose another.`;
}

function severalFiles({ id, reference }: RoleAt, [first, second]: readonly RoleEntry[]): string | undefined {
  if (reference === undefined || first === undefined || second === undefined) return undefined;
  const [one, other] = [fileNameSeenFrom(second.uri, first.uri), fileNameSeenFrom(first.uri, second.uri)];
  return `Both “${one}” and “${other}” have the id “${id}”, so nobody can tell which of them is named here. Change the id in one of those files first.`;
}

/** An id of one word is known for an id only where it is said to be one. */
function wrongPlaces({ id }: RoleAt, newId: string, { index }: RolePlaces): string | undefined {
  if (index.referencesTo(id).every(({ reference }) => canName(reference, newId))) return undefined;
  return `Where “${newId}” names this role, it would be taken for a job title, because it has no hyphen. Write two words or more, such as “${newId}-role”.`;
}

function fileRename(uri: string, newId: string, { renamesFiles }: Context): RenameFile | undefined {
  if (renamesFiles !== true || /^untitled:/i.test(uri)) return undefined;
  const start = uri.lastIndexOf('/') + 1;
  return RenameFile.create(uri, `${uri.slice(0, start)}${newId}${endingOf(uri)}`);
}

/** `.role.md`, as it is written. */
function endingOf(uri: string): string {
  return /(?:\.role)?\.[a-z]+$/i.exec(uri)?.[0] ?? '';
}

function fileFirst({ uri, id }: RoleEntry, newId: string): string {
  const ending = idOfFile(uri) === id ? endingOf(uri) : '';
  return `This role has its id from the name of its file. Rename the file to “${newId}${ending}”, or write “id: ${id}” in it first.`;
}
