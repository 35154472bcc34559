import { nodeOf, type Range, type RoleDocument } from '@role-profile/document';
import { type Kind, type Path, valueAt } from '@role-profile/schema';
import { fileNameOf } from './file-name.ts';

/** The fields that may name another role file. */
export type ReferenceField = 'reportsTo' | 'directReports' | 'deputisesFor';

/** A place in a role file that names another role file. */
export interface RoleReference {
  readonly field: ReferenceField;
  /** The id that is named; nobody says that there is a file with it. */
  readonly id: string;
  /** Path in the normal form. */
  readonly path: Path;
  /** The id itself, without quotation marks: UTF-16 offsets, half-open. */
  readonly range: Range;
}

/** What other role files need to know of one: a value of one version of it. */
export interface RoleEntry {
  readonly uri: string;
  /** The id that is written, or else the name of the file without its ending. */
  readonly id: string;
  /** Where the id stands, without quotation marks; only where one is written. */
  readonly idRange?: Range;
  readonly title?: string;
  /** Where the title stands; the start of the file where there is none. */
  readonly titleRange: Range;
  readonly grade?: string;
  readonly kind?: Kind;
  /** In the order of the fields above. */
  readonly references: readonly RoleReference[];
  /** The parties of its contacts, each once. */
  readonly parties: readonly string[];
}

/** A reference and the file it stands in. */
export interface FoundReference {
  readonly entry: RoleEntry;
  readonly reference: RoleReference;
}

/** The role files that belong together, as each is known to the others. */
export interface RoleIndex {
  readonly size: number;
  /** Whether every file of the workspace is in; before that, what is not found may be still to come. */
  readonly isWhole: boolean;
  get(uri: string): RoleEntry | undefined;
  /** The files with this id, by their addresses; more than one where ids clash. */
  withId(id: string): readonly RoleEntry[];
  /** Whether there is a file with this id. */
  hasId(id: string): boolean;
  /** The places that name this id, by the addresses of their files; those of one field, where one is given. */
  referencesTo(id: string, field?: ReferenceField): readonly FoundReference[];
  entries(): Iterable<RoleEntry>;
  /** The id that was most likely meant by one that is nowhere; `undefined` where none is near. */
  nearestId(typed: string): string | undefined;
}

/** What a role file says of itself to others. Total: a file that cannot be read has an id and a place all the same. */
export function roleEntry(uri: string, document: RoleDocument): RoleEntry {
  const { role, kind } = document;
  const id = wordsOf(role.id);
  const title = wordsOf(role.title);
  const grade = ['code', 'label', 'payBand'].map((key) => wordsOf(valueAt(role, ['grade', key]))).find(Boolean);
  return {
    uri,
    id: id ?? idOfFile(uri),
    ...(id !== undefined && { idRange: rangeOfWords(document, ['id'], id) }),
    ...(title !== undefined && { title }),
    titleRange: title === undefined ? { start: 0, end: 0 } : rangeOfWords(document, ['title'], title),
    ...(grade !== undefined && { grade }),
    ...(kind !== undefined && { kind }),
    references: FIELDS.flatMap((field) => referencesIn(document, field)),
    parties: [...new Set(['internal', 'external'].flatMap((part) => partiesIn(valueAt(role, ['contacts', part]))))],
  };
}

/** The id of a file that writes none: `file:///a/pier-warden.role.md` → `pier-warden`. */
export function idOfFile(uri: string): string {
  return fileNameOf(uri).replace(/(\.role)?\.(ya?ml|md|markdown)$/i, '');
}

/** Whether text in a field that may name a role file names one, and is not a job title. */
export function isReference(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text);
}

/** Whether text may be an id at all. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

const FIELDS: readonly ReferenceField[] = ['reportsTo', 'directReports', 'deputisesFor'];

function referencesIn(document: RoleDocument, field: ReferenceField): readonly RoleReference[] {
  return itemsOf(document.role[field]).flatMap((item, index) => {
    const path = typeof item === 'string' ? [field, index] : [field, index, 'role'];
    const id = wordsOf(valueAt(document.role, path));
    // In a direct report, `role` is where a job title stands as well; elsewhere it is there to hold an id.
    const isOne = id !== undefined && (field !== 'directReports' && path.length === 3 ? isId(id) : isReference(id));
    return isOne ? [{ field, id, path, range: rangeOfWords(document, path, id) }] : [];
  });
}

function partiesIn(contacts: unknown): readonly string[] {
  return itemsOf(contacts).flatMap((contact) => wordsOf(valueAt(contact, ['party'])) ?? []);
}

/** The words inside the quotation marks or below the sign of a block; the whole value where they stand elsewhere (`*alias`). */
function rangeOfWords(document: RoleDocument, path: Path, words: string): Range {
  const { start, end } = nodeOf(document, path).range;
  const at = document.text.slice(start, end).lastIndexOf(words);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + words.length };
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
