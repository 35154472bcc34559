import type { Range as LspRange, Position } from 'vscode-languageserver-types';
import { roleAt } from './role-at.ts';
import type { RoleFile } from './role-file.ts';
import type { RolePlaces } from './role-places.ts';
import { toLspRange } from './to-lsp.ts';

/** What a rename at a place would rename: the id of a role, where it is written or named. `undefined` anywhere else. */
export function prepareRename(
  file: RoleFile,
  position: Position,
  places: RolePlaces,
): { range: LspRange; placeholder: string } | undefined {
  const at = roleAt(file, position, places);
  return at?.isId === true ? { range: toLspRange(file.lines, at.range), placeholder: at.id } : undefined;
}
