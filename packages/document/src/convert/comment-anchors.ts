import type { Path } from '@role-profile/schema';
import type { Comment } from '../edit/comments.ts';
import { lineStart } from '../edit/lines.ts';
import { placeOf } from '../edit/place.ts';
import { headings } from '../edit/section-edits.ts';
import type { RoleDocument } from '../role-document.ts';

/** Comments that stand together, and the path of the normal form that they are about; the empty path for the whole role. */
export interface Anchored {
  readonly path: Path;
  readonly comments: readonly Comment[];
}

/** What each comment is about: the value on its line, the next one below it, or the section around it. */
export function anchorsOf(document: RoleDocument, comments: readonly Comment[]): readonly Anchored[] {
  const { text, facts } = document;
  const marks = facts === undefined || comments.length === 0 ? [] : marksOf(document);
  const sections = headings(document);
  const anchored: { path: Path; comments: Comment[]; end: number }[] = [];
  for (const comment of comments.filter(({ words }) => words !== '')) {
    const { start, end } = comment.range;
    const last = anchored.at(-1);
    const isFact = facts !== undefined && start >= facts.start && end <= facts.end;
    const line = lineStart(text, start);
    const ownLine = text.slice(line, start).trim() === '';
    // Lines of comment right below each other are one note.
    if (isFact && ownLine && last !== undefined && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, start))) {
      last.comments.push(comment);
      last.end = end;
      continue;
    }
    const path = isFact
      ? (marks[firstFrom(marks, ownLine ? end : line)]?.path ?? [])
      : (sections[firstFrom(sections, start + 1) - 1]?.path ?? []);
    // What stands beside a value is a note of its own.
    anchored.push({ path, comments: [comment], end: ownLine ? end : -1 });
  }
  return anchored;
}

/** The index of the first place at an offset or behind it, found by halving. */
function firstFrom(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each value of the role starts, in the order of the text; the outermost first where several start together. */
function marksOf(document: RoleDocument): readonly { readonly path: Path; readonly start: number }[] {
  const { facts } = document;
  const marks = pathsOf(document.role, []).flatMap((path) => {
    const place = placeOf(document, path);
    if (place === undefined || facts === undefined) return [];
    const start = place.entry?.keyRange.start ?? place.node.range.start;
    return start >= facts.start && start < facts.end ? [{ path, start }] : [];
  });
  return marks.sort((a, b) => a.start - b.start || a.path.length - b.path.length);
}

function pathsOf(value: unknown, path: Path): readonly Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, index) => pathsOf(item, [...path, index]))];
  return [...own, ...Object.entries(value).flatMap(([key, below]) => pathsOf(below, [...path, key]))];
}
