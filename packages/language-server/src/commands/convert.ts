import { convertedFile } from '@role-profile/language-service';
import { nameOf } from '../workspace/uris.ts';
import { type Command, isRefusal, refuse } from './command.ts';
import { createFile } from './create-file.ts';
import { roleOf } from './role-of.ts';

/** Writes a role in the other syntax, into a new file beside it: `[uri]` → `{ uri }` of the new file. */
export const convertCommand: Command = {
  name: 'roleProfile.convert',
  async run(session, subject) {
    const file = await roleOf(session, subject);
    if (isRefusal(file)) return file;
    const made = convertedFile(file);
    if (made === undefined) {
      const name = nameOf(file.uri);
      return refuse(
        `“${name}” cannot be read to its end, so nothing was written. Mend what is underlined there first.`,
      );
    }
    return createFile(session, made.uri, made.text);
  },
};
