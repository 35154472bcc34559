import type { Range } from '@role-profile/document';
import { type RoleEntry, type RoleIndex, roleEntry } from '@role-profile/rules';
import type { Range as LspRange } from 'vscode-languageserver-types';
import { documentLinks } from './document-links.ts';
import type { RoleFile } from './role-file.ts';
import { toLspRange } from './to-lsp.ts';

/** What role files say of each other, and where they say it. */
export interface RolePlaces {
  readonly index: RoleIndex;
  /** A range of what the index has of a file, as the lines and characters of an editor; `undefined` for any other range. */
  placeOf(entry: RoleEntry, range: Range): LspRange | undefined;
  /** The links of all role files that lead to a file, whatever place in it they name. */
  linksTo(uri: string): readonly FileLink[];
  /** The version of a file that is open; `undefined` for one that is not. */
  versionOf(uri: string): number | undefined;
}

/** A link in a role file. */
export interface FileLink {
  /** The file it stands in, and where its address stands there. */
  readonly uri: string;
  readonly range: LspRange;
  /** The address that it opens. */
  readonly target: string;
}

/** What is kept of a role file that is not open: thousands of them must not keep their texts. */
export interface ClosedRole {
  readonly entry: RoleEntry;
  /** The place of each range of the entry, by that very range. */
  readonly places: ReadonlyMap<Range, LspRange>;
  /** Those that lead to another file. */
  readonly links: readonly FileLink[];
}

export function closedRole(file: RoleFile): ClosedRole {
  const { uri, document, lines } = file;
  // A piece of a text keeps the whole text alive; a copy by way of JSON is made of pieces of its own.
  const own: RoleEntry = JSON.parse(JSON.stringify(roleEntry(uri, document)));
  const ranges = [
    own.titleRange,
    ...(own.idRange === undefined ? [] : [own.idRange]),
    ...own.references.map(({ range }) => range),
  ];
  return {
    entry: own,
    places: new Map(ranges.map((range) => [range, toLspRange(lines, range)])),
    links: JSON.parse(JSON.stringify(fileLinks(file))),
  };
}

/** The links of a file that lead to another one. */
export function fileLinks(file: RoleFile): readonly FileLink[] {
  // Most files have none, and to look for them takes longer than all the rest.
  if (!/\]\s*[(:]/.test(file.document.text)) return [];
  return documentLinks(file).flatMap(({ range, target }) => {
    return target === undefined || /^(?:https?|mailto):/i.test(target) ? [] : [{ uri: file.uri, range, target }];
  });
}
