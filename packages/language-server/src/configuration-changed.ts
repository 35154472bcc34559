import type { Session } from './session.ts';
import { renewAllDiagnostics } from './show-diagnostics.ts';

/** Takes the text of a configuration in, or that there is none any more; looks at every role file again if that changes anything. */
export function configurationChanged(session: Session, uri: string, text: string | undefined): void {
  if (session.configurations.set(uri, text)) renewAllDiagnostics(session, uri);
}
