import type { Place, Range, RoleDocument, Section } from '@role-profile/document';
import { type Field, fieldAt, fields, foldHeading } from '@role-profile/schema';
import { sectionSkeleton } from '../field-skeleton.ts';
import { itemTermsOf } from '../vocabularies-of.ts';
import type { Candidate } from './candidate.ts';
import { inOrderFor } from './field-order.ts';

/** Headings, whole sections and values at a place in the body of a Markdown role file. */
export function markdownCandidates(
  document: RoleDocument,
  place: Place,
  typed: string | undefined,
): readonly Candidate[] {
  const { kind, range, section } = place;
  if (kind === 'heading') return headingCandidates(document, place);
  if (place.isItem) return itemCandidates(place);
  if (document.text.slice(range.start, range.end).trim() !== '') return [];
  if (typed !== undefined && !opensBlock(document.text, range.start)) return [];
  return openings(document, section, undefined).map((opening) => skeletonCandidate(opening, range, ''));
}

/** Whether the line above is blank, a heading or the end of the facts, so that something else may start here. */
function opensBlock(text: string, lineStart: number): boolean {
  const above = text.slice(0, lineStart).replace(/\r?\n$|\r$/, '');
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
  return line.trim() === '' || /^ {0,3}#|^---\s*$/.test(line);
}

/** A heading that may stand at a place: the field it opens, and how deep it stands. */
interface Opening {
  readonly field: Field;
  readonly level: number;
}

function headingCandidates(document: RoleDocument, { level, typed, range, section }: Place): readonly Candidate[] {
  const line = document.text.slice(range.start, range.end);
  const replaces = { start: range.start + line.indexOf('#'), end: range.end };
  return openings(document, section, level).flatMap((opening) => {
    const name = nameThatFits(opening.field, typed);
    if (name === undefined) return [];
    const filter = `${'#'.repeat(level)} ${name}`;
    return [headingCandidate(opening, replaces, filter), skeletonCandidate(opening, replaces, filter)];
  });
}

/**
 * The headings that are still missing where the author is: the parts of the section first, then the sections of the role.
 * `level` is that of the hashes which are typed; a single one may become any.
 */
function openings(document: RoleDocument, around: Section | undefined, level: number | undefined): readonly Opening[] {
  const sectionLevel = levelOfSections(document.sections);
  const parent = sectionsTo(document.sections, around).findLast(
    (section) => level === undefined || level === 1 || section.level < level,
  );
  const parts = parent === undefined ? [] : missingParts(document, parent);
  const inside = parts.map((field) => ({
    field,
    level: level === undefined || level === 1 ? nextLevel(parent) : level,
  }));
  if (level !== undefined && level > Math.max(sectionLevel, 1)) return inside;
  const missing = inOrderFor(document.kind, fields).filter(
    (field) => field.shape !== undefined && !isWritten(document, field),
  );
  return [...inside, ...missing.map((field) => ({ field, level: sectionLevel }))];
}

/** The sections that lead to one, outermost first. The document's title is over none of them. */
function sectionsTo(sections: readonly Section[], wanted: Section | undefined): readonly Section[] {
  const section = sections.find(
    ({ range }) => wanted && range.start <= wanted.range.start && wanted.range.end <= range.end,
  );
  if (section === undefined) return [];
  const below = section === wanted ? [] : sectionsTo(section.sections, wanted);
  return section.path[0] === 'title' ? below : [section, ...below];
}

function missingParts(document: RoleDocument, { path, level }: Section): readonly Field[] {
  const field = level < 6 ? fieldAt(path.slice(0, 1)) : undefined;
  if (field === undefined || path.length !== 1) return [];
  return field.fields.filter(
    (part) => part.shape !== undefined && part.key !== field.lead && !isWritten(document, part),
  );
}

function isWritten({ root }: RoleDocument, { path }: Field): boolean {
  let node: RoleDocument['root'] | undefined = root;
  for (const [index, key] of path.entries()) {
    const entry: RoleDocument['root']['entries'][number] | undefined = node?.entries.find((one) => one.key === key);
    if (entry === undefined) return false;
    if (index === path.length - 1) return true;
    node = entry.value.kind === 'map' ? entry.value : undefined;
  }
  return false;
}

/** How deep the sections of this document stand: as deep as its first one that names a field. */
function levelOfSections(sections: readonly Section[]): number {
  const first = sections.find(
    ({ path, level }) => level <= 6 && path[0] !== 'title' && path[0] !== 'additionalSections',
  );
  return first?.level ?? 2;
}

function nextLevel(parent: Section | undefined): number {
  return parent === undefined || parent.level > 5 ? 3 : parent.level + 1;
}

/** The title or another heading of a field that goes on as the words begin; any, while none are typed. */
function nameThatFits({ title, headings = [] }: Field, words: string): string | undefined {
  const begun = foldHeading(words);
  return [title, ...headings].find((name) =>
    foldHeading(name)
      .split(' ')
      .some((_, index, all) => all.slice(index).join(' ').startsWith(begun)),
  );
}

function headingCandidate({ field, level }: Opening, replaces: Range, filter: string): Candidate {
  const heading = `${'#'.repeat(level)} ${field.title}`;
  return {
    label: heading,
    sort: 'heading',
    detail: 'heading',
    guidance: field.guidance,
    insert: [heading],
    replaces,
    filter,
  };
}

function skeletonCandidate({ field, level }: Opening, replaces: Range, filter: string): Candidate {
  const label = `${'#'.repeat(level)} ${field.title} …`;
  const detail = 'whole section';
  return {
    label,
    sort: 'skeleton',
    detail,
    guidance: field.guidance,
    insert: sectionSkeleton(field, level),
    replaces,
    filter: filter || label,
  };
}

/** Values for a list under a heading whose field takes one of a list of values. */
function itemCandidates({ range, section, field }: Place): readonly Candidate[] {
  if (field === undefined || typeof section?.path.at(-1) === 'number') return [];
  return itemTermsOf(field).map(({ value, title, guidance }) => ({
    label: value,
    sort: 'value' as const,
    detail: title,
    guidance,
    insert: [value],
    replaces: range,
  }));
}
