import { idOfFile, type RoleEntry } from '@role-profile/rules';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import { referenceEdits } from './reference-edits.ts';
import { relativeAddress } from './relative-address.ts';
import type { RolePlaces } from './role-places.ts';
import { type FileEdit, workspaceEdit } from './workspace-edit.ts';

/**
 * What other files must say once files have other names: references to a role whose id is the name of its file, and links
 * to it. `undefined` where nothing has to change.
 */
export function willRenameFiles(
  files: readonly { readonly oldUri: string; readonly newUri: string }[],
  places: RolePlaces,
  context: Context,
): WorkspaceEdit | undefined {
  const edits = files.flatMap(({ oldUri, newUri }) => {
    const entry = places.index.get(oldUri);
    const references = entry === undefined ? [] : renamedReferences(entry, idOfFile(newUri), places);
    return [...references, ...movedLinks(oldUri, newUri, places)];
  });
  return edits.length === 0 ? undefined : workspaceEdit(edits, places, context);
}

/** A reference follows where the file alone had the id, and where the new one can be said in its place. */
function renamedReferences(entry: RoleEntry, newId: string, places: RolePlaces): readonly FileEdit[] {
  const isAlone = places.index.withId(entry.id).length === 1;
  if (entry.idRange !== undefined || entry.id === newId || !isAlone) return [];
  return referenceEdits(entry.id, newId, places);
}

function movedLinks(oldUri: string, newUri: string, places: RolePlaces): readonly FileEdit[] {
  return places.linksTo(oldUri).flatMap(({ uri, range, target }) => {
    const address = relativeAddress(uri, newUri);
    const place = /[?#].*$/s.exec(target)?.[0] ?? '';
    return address === undefined ? [] : [{ uri, edit: { range, newText: `${address}${place}` } }];
  });
}
