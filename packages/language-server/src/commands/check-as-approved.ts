import { diagnostics } from '@role-profile/language-service';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { renewDiagnostics } from '../show-diagnostics.ts';
import { nameOf } from '../workspace/uris.ts';
import { type Command, isRefusal } from './command.ts';
import { roleOf } from './role-of.ts';
import { tell } from './tell.ts';

/**
 * Checks a file as if it were approved: `[uri]` → `{ ready, diagnostics }`. In an open file they are shown as well, until its
 * next change.
 */
export const checkAsApprovedCommand: Command = {
  name: 'roleProfile.checkAsApproved',
  async run(session, subject) {
    const file = await roleOf(session, subject);
    if (isRefusal(file)) return file;
    const { store, asApproved, context } = session;
    const { uri } = file;
    asApproved.add(uri);
    const isOpen = store.file(uri) !== undefined;
    const checked = isOpen ? store.renew(uri) : store.look(uri, file.document.text);
    if (isOpen) renewDiagnostics(session, [uri]);
    else asApproved.delete(uri);
    const found = diagnostics(checked ?? file, context);
    const count = found.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
    tell(session, verdict(nameOf(uri), count));
    return { ready: count === 0, diagnostics: found };
  },
};

function verdict(name: string, count: number): string {
  if (count === 0) return `Nothing stands in the way of approving “${name}”.`;
  const what = count === 1 ? 'One thing stands' : `${count} things stand`;
  return `${what} in the way of approving “${name}”. They are shown in it until its next change.`;
}
