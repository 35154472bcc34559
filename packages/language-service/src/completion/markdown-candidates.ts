import type { Place, Range, RoleDocument, Section } from '@role-profile/document';
import { type Field, fieldAt, fields, foldHeading } from '@role-profile/schema';
import { sectionSkeleton } from '../field-skeleton.ts';
import type { Question } from './asked.ts';
import { braceCandidates } from './brace-candidates.ts';
import type { Candidate } from './candidate.ts';
import { isWritten } from './needs.ts';
import { itemsOf } from './values.ts';

/** Headings, whole sections and values at a place in the body of a Markdown role file. */
export function markdownCandidates(question: Question, place: Place): readonly Candidate[] {
  const { document, typed } = question;
  const { kind, range, section } = place;
  const inBraces = braceCandidates(question, place);
  if (inBraces !== undefined) return inBraces;
  if (kind === 'heading') return headingCandidates(question, place);
  if (place.isItem) return itemCandidates(question, place);
  if (document.text.slice(range.start, range.end).trim() !== '') return [];
  const isWanted = typed === undefined ? () => true : wantedBelow(question, range.start);
  return openings(question, section, undefined)
    .filter(isWanted)
    .map((opening) => skeletonCandidate(question, opening, range, ''));
}

/**
 * What a list that opens by itself holds: nothing, unless the line above is blank; below a heading, whose text comes
 * next, only its parts; else also what the document still lacks. So two strokes of Enter never insert a section.
 */
function wantedBelow({ document, needs }: Question, lineStart: number): (opening: Opening) => boolean {
  const lines = document.text.slice(Math.max(0, lineStart - LOOK_BACK), lineStart).split(/\r\n|\r|\n/);
  if (lines.at(-2)?.trim() !== '') return () => false;
  const isBelowHeading = /^ {0,3}#/.test(lines.findLast((line) => line.trim() !== '') ?? '');
  return ({ field, isPart }) => isPart || (!isBelowHeading && needs.of(field) !== undefined);
}

/** Enough to hold a heading and the blank lines below it. */
const LOOK_BACK = 500;

/** A heading that may stand at a place: the field it opens, how deep it stands, and whether it is a part of the section around. */
interface Opening {
  readonly field: Field;
  readonly level: number;
  readonly isPart: boolean;
}

function headingCandidates(question: Question, { level, typed, range, section }: Place): readonly Candidate[] {
  const line = question.document.text.slice(range.start, range.end);
  const replaces = { start: range.start + line.indexOf('#'), end: range.end };
  return openings(question, section, level).flatMap((opening) => {
    const name = nameThatFits(opening.field, typed);
    if (name === undefined) return [];
    // By its own name a heading is found as it is shown; only another name has to be said, with the hashes that are typed.
    const filter = name === opening.field.title ? '' : `${'#'.repeat(level)} ${name}`;
    return [
      headingCandidate(question, opening, replaces, filter),
      skeletonCandidate(question, opening, replaces, filter),
    ];
  });
}

/**
 * The headings that are still missing where the author is: the parts of the section first, then the sections of the role.
 * `level` is that of the hashes which are typed; a single one may become any.
 */
function openings(
  { document, needs }: Question,
  around: Section | undefined,
  level: number | undefined,
): readonly Opening[] {
  const sectionLevel = levelOfSections(document.sections);
  const parent = sectionsTo(document.sections, around).findLast(
    (section) => level === undefined || level === 1 || section.level < level,
  );
  const parts = parent === undefined ? [] : missingParts(document, parent);
  const inside = needs.inOrder(parts).map((field) => ({
    field,
    level: level === undefined || level === 1 ? nextLevel(parent) : level,
    isPart: true,
  }));
  if (level !== undefined && level > Math.max(sectionLevel, 1)) return inside;
  const missing = needs
    .inOrder(fields)
    .filter((field) => field.shape !== undefined && !isWritten(document.root, field.path));
  return [...inside, ...missing.map((field) => ({ field, level: sectionLevel, isPart: false }))];
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

function missingParts({ root }: RoleDocument, { path, level }: Section): readonly Field[] {
  const field = level < 6 ? fieldAt(path.slice(0, 1)) : undefined;
  if (field === undefined || path.length !== 1) return [];
  return field.fields.filter(
    (part) => part.shape !== undefined && part.key !== field.lead && !isWritten(root, part.path),
  );
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

function headingCandidate(question: Question, { field, level }: Opening, replaces: Range, filter: string): Candidate {
  const heading = `${'#'.repeat(level)} ${field.title}`;
  return {
    label: heading,
    sort: 'heading',
    detail: withNeed('heading', question, field),
    about: { field: field.path.join('.') },
    insert: [heading],
    replaces,
    ...(filter !== '' && { filter }),
  };
}

function skeletonCandidate(question: Question, { field, level }: Opening, replaces: Range, filter: string): Candidate {
  const label = `${'#'.repeat(level)} ${field.title} …`;
  return {
    label,
    sort: 'skeleton',
    detail: withNeed('whole section', question, field),
    about: { field: field.path.join('.') },
    insert: sectionSkeleton(field, level),
    replaces,
    filter: filter || label,
  };
}

function withNeed(what: string, { needs }: Question, field: Field): string {
  const need = needs.of(field);
  return need === undefined ? what : `${what} (${need})`;
}

/** Values for a list under a heading whose field takes one of a list of values, or what other files have there. */
function itemCandidates(question: Question, { range, section, field, typed }: Place): readonly Candidate[] {
  if (field === undefined || typeof section?.path.at(-1) === 'number') return [];
  return itemsOf(field, question, typed).map(({ value, title, about, isRole, goesOn = '' }) => ({
    label: value,
    sort: isRole ? 'role' : 'value',
    detail: title,
    ...(about !== undefined && { about }),
    insert: [value + goesOn],
    replaces: range,
    ...(isRole && { filter: `${value} ${title}` }),
  }));
}
