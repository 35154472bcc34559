import { type Field, fieldAt, type Path } from '@role-profile/schema';
import type { RoleDocument, Section } from './role-document.ts';
import { yamlPlace } from './syntax/yaml-place.ts';
import { covers, type Range } from './tree.ts';

/** Where somebody is in a role file: what is written there and what of it is typed so far. */
export interface Place {
  /**
   * `key`: a key of YAML or front matter, or an item that may become one. `value`: what follows a key.
   * `heading`: the words of a Markdown heading. `text`: a line of a Markdown section.
   */
  readonly kind: 'key' | 'value' | 'heading' | 'text';
  /** Path of the map around a key, of the value, or of the section, as far as keys go; list indexes are 0. */
  readonly path: Path;
  /** The field at `path`; `undefined` at the top and where the model knows none. */
  readonly field: Field | undefined;
  /** From the start of the word, value, heading or line up to the cursor. */
  readonly typed: string;
  /** What a completion replaces: the whole key, value, heading line (hashes included) or list item text. */
  readonly range: Range;
  /** Whether this is an item of a list (after its hyphen). */
  readonly isItem: boolean;
  /** For a key: the keys that stand beside it already. */
  readonly siblings: readonly string[];
  /** Markdown: the innermost section around, and the number of hashes of a heading that is being typed. */
  readonly section: Section | undefined;
  readonly level: number;
}

/** Answers “where am I” for every feature, also in a document that cannot be read. `offset` is in UTF-16 units. */
export function nodeAt(document: RoleDocument, offset: number): Place {
  const { text, facts, format } = document;
  if (format === 'yaml' || (facts !== undefined && covers(facts, offset))) {
    const range = facts ?? { start: 0, end: text.length };
    const { path, ...rest } = yamlPlace(text.slice(range.start, range.end), offset - range.start);
    const moved = { start: rest.range.start + range.start, end: rest.range.end + range.start };
    return {
      ...rest,
      range: moved,
      path,
      field: path.length === 0 ? undefined : fieldAt(path),
      section: undefined,
      level: 0,
    };
  }
  return bodyPlace(document, offset);
}

function bodyPlace({ text, sections }: RoleDocument, offset: number): Place {
  const { start, end } = lineAround(text, offset);
  const before = text.slice(start, offset);
  const hashes = /^ {0,3}(#{1,6})[ \t]*/.exec(before);
  const section = sectionAround(sections, hashes === null ? offset : start - 1);
  const around = {
    path: section?.path ?? [],
    field: section === undefined ? undefined : fieldAt(section.path),
    section,
    siblings: [],
  };
  if (hashes !== null) {
    const typed = before.slice(hashes[0].length);
    return { ...around, kind: 'heading', typed, range: { start, end }, isItem: false, level: (hashes[1] ?? '').length };
  }
  const marker = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+/.exec(before)?.[0].length ?? 0;
  return {
    ...around,
    kind: 'text',
    typed: before.slice(marker),
    range: { start: start + marker, end },
    isItem: marker > 0,
    level: 0,
  };
}

function lineAround(text: string, offset: number): Range {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const ends = ['\n', '\r'].map((sign) => text.indexOf(sign, offset)).filter((at) => at >= 0);
  // Between the two signs of a line end, the line is over.
  return { start: Math.min(start, offset), end: Math.min(text.length, ...ends) };
}

/** The innermost section around an offset. Sections reach up to the next heading, so there is no gap between them. */
function sectionAround(sections: readonly Section[], offset: number): Section | undefined {
  const found = sections.findLast(({ range }) => range.start <= offset && offset <= range.end);
  return found === undefined ? undefined : (sectionAround(found.sections, offset) ?? found);
}
