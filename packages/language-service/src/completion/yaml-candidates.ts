import type { Place, Range, RoleDocument } from '@role-profile/document';
import { type Field, fields, type Term } from '@role-profile/schema';
import { entrySkeleton, entryStart, opensBlock } from '../field-skeleton.ts';
import { indented } from '../snippet.ts';
import { itemTermsOf, termsOf } from '../vocabularies-of.ts';
import { writtenField } from '../written-field.ts';
import type { Candidate } from './candidate.ts';
import { inOrderFor } from './field-order.ts';

/** Keys and values at a place in YAML: a whole file, or the front matter of Markdown. */
export function yamlCandidates(document: RoleDocument, place: Place): readonly Candidate[] {
  if (place.kind === 'value') return valuesAt(document, place);
  if (!/^(?:\w[\w-]*)?$/.test(place.typed)) return [];
  return [...itemsAt(document, place), ...keysAt(document, place)];
}

function valuesAt({ text }: RoleDocument, { path, typed, range }: Place): readonly Candidate[] {
  const field = writtenField(path);
  if (field === undefined || /^["'|>&*!{]/.test(typed)) return [];
  const isFlowList = typed.startsWith('[');
  const begun = isFlowList ? (/[^[,\s]*$/.exec(typed)?.[0] ?? '') : typed;
  const start = range.start + typed.length - begun.length;
  const written = text
    .slice(range.start, range.end)
    .replace(/\s+#.*$/s, '')
    .trimEnd();
  const end = Math.max(isFlowList ? 0 : range.start + written.length, range.start + typed.length);
  return itemTermsOf(field).map((term) => valueCandidate(text, term, { start, end }));
}

/** Values that a plain item of a list may take. */
function itemsAt({ text }: RoleDocument, { path, range, isItem }: Place): readonly Candidate[] {
  const field = isItem ? writtenField(path) : undefined;
  return field === undefined ? [] : termsOf(field).map((term) => valueCandidate(text, term, range));
}

function keysAt(document: RoleDocument, place: Place): readonly Candidate[] {
  const { path, siblings, isItem } = place;
  const present = new Set([...siblings, ...(path.length === 0 ? headedKeys(document) : [])]);
  return allowedKeys(document, place)
    .filter(({ key }) => !present.has(key))
    .flatMap((field) => keyCandidates(field, document.text, place, isItem));
}

function allowedKeys({ kind }: RoleDocument, { path, siblings, isItem }: Place): readonly Field[] {
  if (path.length === 0) return inOrderFor(kind, fields);
  const field = writtenField(path);
  // The first key of an item stands beside its hyphen; without one there is no item that a key could belong to.
  const isInside = field?.type === 'list' ? isItem || siblings.length > 0 : !isItem;
  return field !== undefined && isInside ? field.fields : [];
}

/** Keys that the body of a Markdown file gives by its headings. */
function headedKeys({ sections, format }: RoleDocument): readonly string[] {
  return format === 'yaml' ? [] : sections.map(({ path }) => String(path[0])).filter((key) => key !== 'title');
}

function keyCandidates(field: Field, text: string, { range }: Place, isItem: boolean): readonly Candidate[] {
  const isComplete = /^[ \t]*:/.test(text.slice(range.end, range.end + 20));
  const indent = ' '.repeat(range.start - lineStart(text, range.start));
  const gap = isItem ? gapBefore(text, range) : '';
  const shown = { detail: field.title, guidance: field.guidance, replaces: range, filter: gap + field.key };
  const start = isComplete ? field.key : entryStart(field).replaceAll('\n', `\n${indent}`);
  const key: Candidate = { ...shown, label: field.key, sort: 'fact', insert: [gap + start] };
  if (isComplete || !opensBlock(field)) return [key];
  const skeleton = [gap, ...indented(entrySkeleton(field), indent)];
  const detail = `${field.title}, to be filled in`;
  return [key, { ...shown, label: `${field.key} …`, sort: 'skeleton', detail, insert: skeleton }];
}

function valueCandidate(text: string, { value, title, guidance }: Term, replaces: Range): Candidate {
  const written = gapBefore(text, replaces) + value;
  return {
    label: value,
    sort: 'value',
    detail: title,
    ...(guidance !== '' && { guidance }),
    insert: [written],
    replaces,
    filter: written,
  };
}

/** A colon or a hyphen needs a space after it; the author who has typed only the sign gets both. */
function gapBefore(text: string, { start }: Range): string {
  return /[:-]/.test(text.charAt(start - 1)) ? ' ' : '';
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
