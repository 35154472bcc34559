import type { LineIndex, Range } from '@role-profile/document';
import type { RoleEntry, RoleIndex } from '@role-profile/rules';
import type { Range as LspRange } from 'vscode-languageserver-types';
import { toLspRange } from './to-lsp.ts';

/** What role files say of each other, and where they say it. */
export interface RolePlaces {
  readonly index: RoleIndex;
  /** A range of what the index has of a file, as the lines and characters of an editor; `undefined` for any other range. */
  placeOf(entry: RoleEntry, range: Range): LspRange | undefined;
  /** The version of a file that is open; `undefined` for one that is not. */
  versionOf(uri: string): number | undefined;
}

/** What is kept of a role file that is not open: thousands of them must not keep their texts. */
export interface ClosedRole {
  readonly entry: RoleEntry;
  /** The place of each range of the entry, by that very range. */
  readonly places: ReadonlyMap<Range, LspRange>;
}

export function closedRole(entry: RoleEntry, lines: LineIndex): ClosedRole {
  // A piece of a text keeps the whole text alive; a copy by way of JSON is made of pieces of its own.
  const own: RoleEntry = JSON.parse(JSON.stringify(entry));
  const ranges = [
    own.titleRange,
    ...(own.idRange === undefined ? [] : [own.idRange]),
    ...own.references.map(({ range }) => range),
  ];
  return { entry: own, places: new Map(ranges.map((range) => [range, toLspRange(lines, range)])) };
}
