import type { Edit, Range } from '@role-profile/document';
import type { Finding } from '@role-profile/rules';
import type { CodeActionKind } from 'vscode-languageserver-types';
import type { RoleFile } from '../role-file.ts';

/** Something that could be done to a file. */
export interface Action {
  /** A sentence that says what will be done. */
  readonly title: string;
  readonly kind: CodeActionKind;
  /** What it mends; left out where it mends nothing. */
  readonly findings?: readonly Finding[];
  /** It is the only thing one could mean. */
  readonly isPreferred?: boolean;
  /** Works out what is to be written: only once somebody wants it. `undefined` where nothing can be done after all. */
  change(): Change | undefined;
}

/** What an action writes. Texts of edits may hold places to fill in, as `marked` writes them. */
export type Change = { readonly edits: readonly Edit[] } | { readonly newFile: NewFile };

export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** What actions are asked about. */
export interface Wanted {
  readonly file: RoleFile;
  readonly range: Range;
  /** The findings that touch the range. */
  readonly findings: readonly Finding[];
  /** Whether places to fill in may be left in what is written. */
  readonly stops: boolean;
  /** Whether a new file may be made. */
  readonly newFiles: boolean;
}

/** Edits as a change, where there are any. */
export function changeOf(edits: readonly Edit[] | { readonly refusal: string } | undefined): Change | undefined {
  return edits === undefined || 'refusal' in edits || edits.length === 0 ? undefined : { edits };
}
