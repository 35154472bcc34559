import { nodeOf, type RoleDocument } from '@role-profile/document';
import type { Path } from '@role-profile/schema';
import { writtenField } from '../written-field.ts';

/** What an author calls the field at a path: of a date that stands alone after `closing:`, the closing date. */
export function fieldTitle(document: RoleDocument, path: Path): string {
  const isShort = path.length > 1 && nodeOf(document, path) === nodeOf(document, path.slice(0, -1));
  const field = (isShort ? writtenField(path.slice(0, -1)) : undefined) ?? writtenField(path);
  return field?.title ?? String(path.findLast((step) => typeof step === 'string') ?? 'this');
}
