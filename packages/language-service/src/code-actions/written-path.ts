import { nodeOf, type RoleDocument } from '@role-profile/document';
import type { Path } from '@role-profile/schema';
import { writtenField } from '../written-field.ts';

/** The path of what is written for a value: of a date that stands alone after `closing:`, that of the closing date. */
export function writtenPath(document: RoleDocument, path: Path): Path {
  const around = path.slice(0, -1);
  return around.length > 0 && nodeOf(document, path) === nodeOf(document, around) ? around : path;
}

/** What an author calls the field at a path. */
export function fieldTitle(path: Path): string {
  return writtenField(path)?.title ?? String(path.findLast((step) => typeof step === 'string') ?? 'this');
}
