import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { nameOf } from '../workspace/uris.ts';
import { type Refusal, refuse } from './command.ts';

/** Has the editor make a new file. Nothing that is there already is written over. */
export async function createFile(
  session: Session,
  uri: string,
  text: string,
): Promise<{ readonly uri: string } | Refusal> {
  const { connection, store, workspace } = session;
  const name = nameOf(uri);
  const isThere = store.opened(uri) !== undefined || (await workspace.read(uri)) !== undefined;
  if (isThere) return refuse(`“${name}” is there already, and nothing was written. Rename it or delete it first.`);
  if (!session.client.appliesEdits) return refuse('This editor makes no files for others, so nothing was written.');
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label: `Create ${name}`,
    edit: editOf(session, uri, text),
  });
  if (applied) return { uri };
  return refuse(`The editor did not make “${name}”${failureReason === undefined ? '.' : `: ${failureReason}`}`);
}

function editOf({ context }: Session, uri: string, newText: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const edits: TextEdit[] = [{ range: { start, end: start }, newText }];
  // An editor that cannot be told to make a file makes one when told to write in it.
  if (context.newFiles !== true) return { changes: { [uri]: edits } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}
