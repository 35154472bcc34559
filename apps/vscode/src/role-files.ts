import { hasRoleName, saysKind } from '@role-profile/document';
import { Disposable, Position, Range, type TextDocument, workspace } from 'vscode';

/** How much of a file is looked at to know whether it is a role file. */
const HEAD = 4096;

/** Calls once, when a role file is open: at once, after the next one opens, or after what is typed makes one. */
export function whenRoleFileOpens(call: () => void): Disposable {
  if (workspace.textDocuments.some(isRole)) {
    call();
    return new Disposable(() => {});
  }
  const look = (document: TextDocument) => {
    if (!isRole(document)) return;
    listeners.dispose();
    call();
  };
  const listeners = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument((change) => look(change.document)),
  );
  return listeners;
}

function isRole(document: TextDocument): boolean {
  const { languageId, uri } = document;
  if (languageId !== 'yaml' && languageId !== 'markdown') return false;
  const head = document.getText(new Range(new Position(0, 0), document.positionAt(HEAD)));
  return hasRoleName(uri.path) || saysKind(head, languageId);
}
