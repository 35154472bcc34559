import { keyRangeAt, type Range, type RoleDocument, rangeAt, type Section } from '@role-profile/document';
import { fieldAt, type Path, valueAt } from '@role-profile/schema';
import type { RuleContext } from './context.ts';
import { fieldName, whoRequires } from './field-words.ts';

/** A field, or a section under a heading of its own, that is in the document with nothing in it. */
export interface EmptyField {
  readonly path: Path;
  /** Its key, or the words of its heading. */
  readonly range: Range;
  /** What to call it: its title, or its own heading. */
  readonly name: string;
  /** Whether its content may stand under a heading; else it is a fact. */
  readonly isSection: boolean;
}

/** Everything that is there and empty, save what another finding speaks of already. */
export function* emptyFields({ document, kind, isBarelyStarted, hasIssue }: RuleContext): Iterable<EmptyField> {
  if (isBarelyStarted) return;
  const overOthers = headingsOverOthers(document.sections);
  for (const path of emptyPaths(document.role, [])) {
    // An empty `kind` is as bad as none, and reported as missing.
    if (path[0] === 'kind' || hasIssue('wrong', path)) continue;
    const found = isGroup(path) ? emptyGroup(document, path) : emptyField(document, path);
    const isOverOthers = overOthers.has(JSON.stringify(path)) && whoRequires(path, kind) === undefined;
    if (found !== undefined && !isOverOthers) yield found;
  }
}

function emptyField(document: RoleDocument, path: Path): EmptyField | undefined {
  const field = fieldAt(path);
  if (field === undefined) return undefined;
  const isSection = field.shape !== undefined;
  const owner = isSection ? undefined : nameOfRecord(document, path);
  const name = owner === undefined ? fieldName(path) : `${owner} (${field.title.toLowerCase()})`;
  return { path, range: keyRangeAt(document, path), name, isSection };
}

/** In a list of ten figures, “Annual budget (value)” says which one is empty. */
function nameOfRecord(document: RoleDocument, path: Path): string | undefined {
  const name = valueAt(document.role, [...path.slice(0, -1), 'name']);
  if (typeof path.at(-2) !== 'number' || typeof name !== 'string') return undefined;
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

function emptyGroup(document: RoleDocument, path: Path): EmptyField {
  const heading = valueAt(document.role, [...path, 'heading']);
  if (typeof heading !== 'string') {
    return { path, range: keyRangeAt(document, path), name: fieldName(path.slice(0, -1)), isSection: true };
  }
  return { path, range: rangeAt(document, [...path, 'heading']), name: heading, isSection: true };
}

function* emptyPaths(value: unknown, path: Path): Iterable<Path> {
  if (value === null) yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  if (path.length > 0 && (entries.length === 0 || (isGroup(path) && holdsOnlyHeading(entries)))) {
    yield path;
    return;
  }
  for (const [step, below] of entries) yield* emptyPaths(below, [...path, step]);
}

/** The lists whose items are sections with headings that the author chose. */
const GROUPED = new Set(['accountabilities', 'personSpecification.groups', 'additionalSections']);

function isGroup(path: Path): boolean {
  return typeof path.at(-1) === 'number' && GROUPED.has(path.slice(0, -1).join('.'));
}

/** A part with a heading of its own, such as the essential criteria of a group, is reported for itself. */
const CONTENT = new Set<unknown>(['heading', 'items', 'body']);

function holdsOnlyHeading(entries: readonly (readonly [string | number, unknown])[]): boolean {
  return entries.every(([key, value]) => CONTENT.has(key) && (value === null || key === 'heading'));
}

/** Headings with others below them, which hold the text: there need be nothing between the two. */
function headingsOverOthers(sections: readonly Section[]): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = ({ path, sections: below }: Section): void => {
    if (below.length > 0) paths.add(JSON.stringify(path));
    below.forEach(visit);
  };
  sections.forEach(visit);
  return paths;
}
