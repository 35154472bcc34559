import type { NewFile } from './code-actions/action.ts';
import { convert } from './code-actions/convert.ts';
import type { RoleFile } from './role-file.ts';

/** The role in the other syntax, as a new file beside this one; `undefined` where the file cannot be read. */
export function convertedFile(file: RoleFile): NewFile | undefined {
  const [action] = convert({ file, range: { start: 0, end: 0 }, findings: [], stops: false, newFiles: true });
  const change = action?.change();
  return change !== undefined && 'newFile' in change ? change.newFile : undefined;
}
