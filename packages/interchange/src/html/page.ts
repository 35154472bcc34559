import type { Range, RoleDocument } from '@role-profile/document';
import type { Path } from '@role-profile/schema';
import type { Markup } from './markup.ts';

export interface PageOptions {
  /** Whether what is still to be filled is marked on the page; otherwise it is left out. True unless said otherwise. */
  readonly showUnfilled?: boolean;
  /** Whether blocks say where they stand in the source: `data-start` and `data-end`, UTF-16 offsets. For documents only. */
  readonly anchors?: boolean;
  /** Where the page of another role is, by its id; without an answer the id stands as plain text. */
  readonly hrefOf?: (id: string) => string | undefined;
  /** The address of a picture, such as a `data:` URL, by what the file calls it; without an answer its name is written. */
  readonly imageOf?: (name: string) => string | undefined;
  /** Where a text has words that only hold the place of others, such as `[Department]`. They are marked. */
  readonly blanksIn?: (text: string) => readonly Range[];
}

/** What every part of a page needs to know while it is written. */
export interface Page {
  readonly role: Readonly<Record<string, unknown>>;
  /** The document that the role was read from, if there is one. */
  readonly document: RoleDocument | undefined;
  readonly options: PageOptions;
  /** Attributes of a block that shows the value at a path: its name and its place. */
  readonly field: (path: Path) => Markup;
  /** The place alone, for what is one of many. */
  readonly place: (path: Path) => Markup;
  /** For each line of prose the offset in the source where it stands; nothing where that cannot be told. */
  readonly linesOf: (path: Path, prose: string) => ProseLines | undefined;
}

/** The range in the source of the lines `[first, end)` of a prose value. */
export type ProseLines = (first: number, end: number) => Range | undefined;
