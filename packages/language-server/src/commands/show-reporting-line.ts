import { reportingLine } from '@role-profile/language-service';
import { roleEntry } from '@role-profile/rules';
import { type Command, isRefusal } from './command.ts';
import { roleOf } from './role-of.ts';
import { tell } from './tell.ts';

/** Tells who a role reports to and who reports to it: `[uri]` → text, one line for each role, indented by rank. */
export const showReportingLineCommand: Command = {
  name: 'roleProfile.showReportingLine',
  async run(session, subject) {
    const file = await roleOf(session, subject);
    if (isRefusal(file)) return file;
    await session.workspace.scanned;
    const text = reportingLine(session.store.index, roleEntry(file.uri, file.document).id);
    tell(session, text);
    return text;
  },
};
