import { type Place, printField, type Range, type RoleDocument } from '@role-profile/document';
import { type Field, fields } from '@role-profile/schema';
import { entrySkeleton, entryStart, opensBlock } from '../field-skeleton.ts';
import { indented } from '../snippet.ts';
import { writtenField } from '../written-field.ts';
import type { Question } from './asked.ts';
import type { Candidate } from './candidate.ts';
import { itemsOf, type Value, valuesOf } from './values.ts';

/** Keys and values at a place in YAML: a whole file, or the front matter of Markdown. */
export function yamlCandidates(question: Question, place: Place): readonly Candidate[] {
  if (/(?:^|\s)#/.test(place.typed)) return [];
  if (question.typed === '\n' && !isWorthAList(question, place)) return [];
  if (place.kind === 'value') return valuesAt(question, place);
  const items = itemsAt(question, place);
  return /^(?:\w[\w-]*)?$/.test(place.typed) ? [...items, ...keysAt(question, place)] : items;
}

/**
 * After Enter a list opens where something must follow: below a key that ends in a colon. A second Enter would take its
 * first entry, so it opens nowhere else, save among the facts of Markdown: there no list opens while a word is typed.
 */
function isWorthAList({ document }: Question, { range, path }: Place): boolean {
  const above = lineAbove(document.text, range.start);
  if (/^[^#]*:[ \t]*$/.test(above)) return true;
  return document.format === 'markdown' && path.length === 0 && above.trim() !== '';
}

function valuesAt(question: Question, { path, typed, range }: Place): readonly Candidate[] {
  const { text } = question.document;
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
  return valuesOf(field, question, begun).map((value) => valueCandidate(text, value, { start, end }));
}

/** Values that a plain item of a list may take. */
function itemsAt(question: Question, { path, range, isItem, typed }: Place): readonly Candidate[] {
  const field = isItem ? writtenField(path) : undefined;
  if (field === undefined || /^["'|>&*!{[]/.test(typed)) return [];
  return itemsOf(field, question, typed).map((value) => valueCandidate(question.document.text, value, range));
}

function keysAt(question: Question, place: Place): readonly Candidate[] {
  const { document, needs, typed } = question;
  const { path, siblings } = place;
  const present = new Set([...siblings, ...(path.length === 0 ? headedKeys(document) : [])]);
  const isTopAfterEnter = typed === '\n' && path.length === 0;
  return needs
    .inOrder(allowedKeys(place))
    .filter((field) => !present.has(field.key) && (!isTopAfterEnter || isNeededFact(question, field)))
    .flatMap((field) => keyCandidates(field, question, place));
}

/** After Enter only what the document still lacks: when all of it is there, no list opens any more. */
function isNeededFact({ needs }: Question, field: Field): boolean {
  return field.shape === undefined && needs.of(field) !== undefined;
}

function allowedKeys({ path, siblings, isItem }: Place): readonly Field[] {
  if (path.length === 0) return fields;
  const field = writtenField(path);
  // The first key of an item stands beside its hyphen; without one there is no item that a key could belong to.
  const isInside = field?.type === 'list' ? isItem || siblings.length > 0 : !isItem;
  return field !== undefined && isInside ? field.fields : [];
}

/** Keys that the body of a Markdown file gives by its headings. */
function headedKeys({ sections, format }: RoleDocument): readonly string[] {
  return format === 'yaml' ? [] : sections.map(({ path }) => String(path[0])).filter((key) => key !== 'title');
}

function keyCandidates(
  field: Field,
  { document: { text }, needs }: Question,
  { range, isItem }: Place,
): readonly Candidate[] {
  const isComplete = /^[ \t]*:/.test(text.slice(range.end, range.end + 20));
  const indent = ' '.repeat(range.start - lineStart(text, range.start));
  const gap = isItem ? gapBefore(text, range) : '';
  const need = needs.of(field);
  const title = need === undefined ? field.title : `${field.title} (${need})`;
  const shown = { detail: title, about: { field: field.path.join('.') }, replaces: range, filter: gap + field.key };
  const start = isComplete ? field.key : entryStart(field).replaceAll('\n', `\n${indent}`);
  const key: Candidate = { ...shown, label: field.key, sort: 'fact', insert: [gap + start] };
  if (isComplete || !opensBlock(field)) return [key];
  const skeleton = [gap, ...indented(entrySkeleton(field), indent)];
  const detail = `${title}, to be filled in`;
  return [key, { ...shown, label: `${field.key} …`, sort: 'skeleton', detail, insert: skeleton }];
}

function valueCandidate(text: string, { value, title, about, isRole, goesOn = '' }: Value, replaces: Range): Candidate {
  const quoted = inYaml(value);
  // Nothing can stand after quotation marks.
  const written = gapBefore(text, replaces) + quoted + (quoted === value ? goesOn : '');
  return {
    label: value,
    sort: isRole ? 'role' : 'value',
    detail: title,
    ...(about !== undefined && { about }),
    insert: [written],
    replaces,
    filter: isRole ? `${written} ${title}` : written,
  };
}

/** Words with a sign in them that means something in YAML stand in quotation marks. */
function inYaml(value: string): string {
  return /^[\w(][^:#]*$/.test(value)
    ? value
    : printField('x', value, 'yaml')
        .replace(/^x:\s*/, '')
        .trimEnd();
}

/** A colon or a hyphen needs a space after it; the author who has typed only the sign gets both. */
function gapBefore(text: string, { start }: Range): string {
  return /[:-]/.test(text.charAt(start - 1)) ? ' ' : '';
}

function lineAbove(text: string, offset: number): string {
  const start = lineStart(text, offset);
  const end = start - (text.slice(0, start).endsWith('\r\n') ? 2 : 1);
  return end < 0 ? '' : text.slice(lineStart(text, end), end);
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
