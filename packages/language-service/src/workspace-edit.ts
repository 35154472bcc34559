import type { RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import type { RolePlaces } from './role-places.ts';

/** One edit of one of several files. */
export interface FileEdit {
  readonly uri: string;
  readonly edit: TextEdit;
}

/**
 * Edits of several files as the editor takes them: with the versions of open files where it understands versions, so that
 * none is applied to a text it was not made for. Files are renamed after their texts are edited.
 */
export function workspaceEdit(
  edits: readonly FileEdit[],
  places: Pick<RolePlaces, 'versionOf'>,
  { versionedEdits }: Context,
  renames: readonly RenameFile[] = [],
): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { uri, edit } of edits) {
    const list = byFile.get(uri);
    if (list === undefined) byFile.set(uri, [edit]);
    else list.push(edit);
  }
  if (versionedEdits !== true) return { changes: Object.fromEntries(byFile) };
  const changes = [...byFile].map(([uri, list]): TextDocumentEdit => {
    return { textDocument: { uri, version: places.versionOf(uri) ?? null }, edits: list };
  });
  return { documentChanges: [...changes, ...renames] };
}
