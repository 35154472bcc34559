import {
  covers,
  type Edit,
  type Entry,
  entryOf,
  type MapNode,
  type RoleDocument,
  type Section,
} from '@role-profile/document';
import { type Field, fieldAt, fields } from '@role-profile/schema';
import { entrySkeleton, sectionSkeleton } from './field-skeleton.ts';
import { asPlainText, marked } from './snippet.ts';

/** What a new field holds: a value as it is written, or places to fill in; nothing at all where neither is given. */
export interface Content {
  readonly value?: string;
  /** The text has a mark at each place to fill in; see `unmarked`. */
  readonly isMarked?: boolean;
}

/**
 * The edit that adds a field which is not there yet, in the place that the canonical order gives it: a heading with an
 * empty body where the field is a section of Markdown, else a key.
 */
export function addField(document: RoleDocument, path: readonly string[], content: Content = {}): Edit {
  const [key = '', part] = path;
  const parent = fieldAt([key]);
  const edit = add(document, path, part === undefined ? undefined : parent, content);
  const newText = document.text.includes('\r\n') ? edit.newText.replaceAll('\n', '\r\n') : edit.newText;
  return { ...edit, newText };
}

function add(document: RoleDocument, path: readonly string[], parent: Field | undefined, content: Content): Edit {
  const field = fieldAt(path);
  const written = entryOf(document.root, path[0] ?? '');
  const isFact = written !== undefined && isInFacts(document, written);
  if (document.format === 'markdown' && !isFact && (parent ?? field)?.shape !== undefined && field !== undefined) {
    return addSection(document, field, parent, content);
  }
  const entry = entryText(field, path, content);
  if (parent === undefined) return addEntry(document, factsOf(document), path[0] ?? '', fields, entry, '');
  if (written === undefined)
    return addEntry(document, factsOf(document), parent.key, fields, `${parent.key}:\n  ${entry}`, '');
  if (written.value.kind !== 'map' || written.value.entries.length === 0) return after(document, written, `  ${entry}`);
  const indent = ' '.repeat(columnOf(document.text, written.value.entries[0]?.keyRange.start ?? 0));
  return addEntry(document, written.value.entries, path[1] ?? '', parent.fields, entry, indent);
}

/** An entry with nothing in it yet. Running text gets no marks of a block, because an empty block is not “to be filled”. */
function entryText(field: Field | undefined, path: readonly string[], { value, isMarked }: Content): string {
  const key = path.at(-1) ?? '';
  if (value !== undefined) return `${key}: ${value}`;
  if (field === undefined) return `${key}:`;
  if (isMarked) return marked(entrySkeleton(field)).trimEnd();
  return field.shape === 'prose' ? `${key}:` : withoutEmptyLines(asPlainText(entrySkeleton(field)));
}

/** Only the keys and headings of a skeleton: an item with nothing in it would be a mistake, a heading alone is “to be filled”. */
function withoutEmptyLines(skeleton: string): string {
  return skeleton
    .replace(/^[ \t]*[-|][ \t|–]*(?:\n|$)/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

function factsOf({ root, format, facts }: RoleDocument): readonly Entry[] {
  if (format === 'yaml' || facts === undefined) return format === 'yaml' ? root.entries : [];
  return root.entries.filter((entry) => covers(facts, entry.keyRange.start));
}

function isInFacts(document: RoleDocument, entry: Entry): boolean {
  return factsOf(document).includes(entry);
}

/** Puts an entry after the nearest one that comes before it in `order`, or before all of them. */
function addEntry(
  document: RoleDocument,
  entries: MapNode['entries'],
  key: string,
  order: readonly Field[],
  text: string,
  indent: string,
): Edit {
  const rank = (one: string) => order.findIndex((field) => field.key === one);
  const own = rank(key);
  const before = best(
    entries.filter((entry) => rank(entry.key) >= 0 && rank(entry.key) < own),
    (entry) => rank(entry.key),
  );
  const indented = text.replaceAll('\n', `\n${indent}`);
  if (before !== undefined) return after(document, before, `${indent}${indented}`);
  const [first] = entries;
  if (first !== undefined) return insert(first.keyRange.start, `${indented}\n${indent}`);
  return intoEmptyFacts(document, indented);
}

function intoEmptyFacts({ format, facts, text }: RoleDocument, entry: string): Edit {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (format === 'markdown' && facts === undefined) {
    return insert(start, text.trim() === '' ? `---\n${entry}\n---\n` : `---\n${entry}\n---\n\n`);
  }
  return insert(facts?.start ?? start, `${entry}\n`);
}

/** On a line of its own after all that an entry says. */
function after({ text }: RoleDocument, { range }: Entry, entry: string): Edit {
  const end = range.start + text.slice(range.start, range.end).trimEnd().length;
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  return insert(end + rest, `\n${entry}`);
}

/** Puts a section after the nearest one that comes before it in canonical order, or before the one that follows it. */
function addSection(document: RoleDocument, field: Field, parent: Field | undefined, content: Content): Edit {
  const { text, sections } = document;
  const home =
    parent === undefined ? undefined : sections.find(({ path }) => path.length === 1 && path[0] === parent.key);
  if (home !== undefined) return afterSection(text, home, sectionText(field, levelOf(home) + 1, content));

  const own = rankOf((parent ?? field).key);
  const ranked = sections.flatMap((section) => ranksIn(section).map((rank) => ({ section, rank })));
  const before = best(
    ranked.filter(({ rank }) => rank < own),
    ({ rank }) => rank,
  )?.section;
  const next = best(
    ranked.filter(({ rank }) => rank > own),
    ({ rank }) => -rank,
  )?.section;
  const level = levelOf(before ?? next);
  const heading = parent === undefined ? '' : `${'#'.repeat(level)} ${parent.title}\n\n`;
  const section = heading + sectionText(field, parent === undefined ? level : level + 1, content);
  if (before !== undefined) return afterSection(text, before, section);
  if (next !== undefined) return insert(next.range.start, `${section}\n\n`);
  return insert(text.length, `${gapAtEnd(text)}${section}\n`);
}

function sectionText(field: Field, level: number, { isMarked }: Content): string {
  if (isMarked) return marked(sectionSkeleton(field, level)).trimEnd();
  return withoutEmptyLines(asPlainText(sectionSkeleton(field, level)));
}

function afterSection(text: string, { range }: Section, section: string): Edit {
  const end = range.start + text.slice(range.start, range.end).trimEnd().length;
  return insert(end, `\n\n${section}${end === text.length ? '\n' : ''}`);
}

function gapAtEnd(text: string): string {
  if (text.trim() === '' || /\n\r?\n$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** The places in canonical order of the fields that a section and those inside it hold. */
function ranksIn({ path, sections }: Section): readonly number[] {
  const own = path[0] === 'title' || path[0] === 'additionalSections' ? -1 : rankOf(String(path[0]));
  return [own, ...sections.flatMap(ranksIn)].filter((rank) => rank >= 0);
}

function rankOf(key: string): number {
  return fields.findIndex((field) => field.key === key);
}

function levelOf(section: Section | undefined): number {
  return section === undefined || section.level > 5 ? 2 : section.level;
}

function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1;
}

function best<Item>(items: readonly Item[], weight: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (found, item) => (found === undefined || weight(item) > weight(found) ? item : found),
    undefined,
  );
}

function insert(at: number, newText: string): Edit {
  return { range: { start: at, end: at }, newText };
}
