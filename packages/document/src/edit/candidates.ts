import { fieldAt, fields, normalise, type Path, type RoleInput, valueAt } from '@role-profile/schema';
import type { Facts } from '../facts.ts';
import { same } from '../print/same.ts';
import { shorten } from '../print/shorten.ts';
import type { RoleDocument } from '../role-document.ts';
import type { Entry, MapNode } from '../tree.ts';
import type { Edit } from './apply-edits.ts';
import { addFact, addLine, removeOnlyFact, removeText, setText } from './body-edits.ts';
import { changeWords } from './change-words.ts';
import { type Place, placeOf } from './place.ts';
import { addSection, removeSection, reprintSection } from './section-edits.ts';
import { addEntry, addItem, removeYaml, setYaml } from './yaml-edits.ts';
import { entryText, yamlStyle } from './yaml-text.ts';

/** A way to bring a change into the text. Each is tried and read back, so a way may be wrong, but never the outcome. */
export interface Candidate {
  readonly edits: readonly Edit[];
  /** Whether more is written again than what changes, so that a comment on the way could be lost. */
  readonly isWide: boolean;
}

/** Ways to bring the value at a path to what it is in `role`, whether it is written or not: the smallest first. */
export function* setCandidates(document: RoleDocument, path: Path, role: Facts): Iterable<Candidate> {
  const place = placeOf(document, path);
  // Nothing but words is inside a plain value of YAML; a `#` there is no comment.
  const isWide = place !== undefined && (place.node.kind !== 'scalar' || place.outer === 'text');
  for (const edit of setAt(document, path, role)) yield { edits: [edit], isWide };
  yield* widerCandidates(document, path, role);
}

/** Ways to add an item to a list, or a field to what it belongs to. */
export function* insertCandidates(document: RoleDocument, path: Path, role: Facts): Iterable<Candidate> {
  yield* narrow(typeof path.at(-1) === 'number' ? addAt(document, path, role) : addKey(document, path, role));
  yield* widerCandidates(document, path, role);
}

export function* removeCandidates(document: RoleDocument, path: Path, role: Facts): Iterable<Candidate> {
  const place = placeOf(document, path);
  if (place !== undefined) yield* narrow(removeAt(document, path, place));
  yield* widerCandidates(document, path, role);
}

/** What stands around a path, printed anew: item, part, section, and at last the section as a fact. */
function* widerCandidates(document: RoleDocument, path: Path, role: Facts): Iterable<Candidate> {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const around = path.slice(0, depth);
    if (valueAt(role, around) === undefined) {
      const place = placeOf(document, around);
      if (place !== undefined)
        for (const edit of removeAt(document, around, place)) yield { edits: [edit], isWide: true };
    } else for (const edit of setAt(document, around, role)) yield { edits: [edit], isWide: true };
  }
  const [top] = path;
  if (document.format !== 'markdown' || typeof top !== 'string' || role[top] === undefined) return;
  for (const value of formsOf(role, [top])) {
    for (const removed of removeSection(document, [top])) {
      for (const added of addFrontFact(document, top, value)) yield { edits: [added, removed], isWide: true };
    }
  }
}

function* narrow(edits: Iterable<Edit>): Iterable<Candidate> {
  for (const edit of edits) yield { edits: [edit], isWide: false };
}

function* setAt(document: RoleDocument, path: Path, role: Facts): Iterable<Edit> {
  const place = placeOf(document, path);
  const isGroup = place?.notation === 'text' && place.node.kind === 'list';
  if (place === undefined) {
    yield* typeof path.at(-1) === 'number' ? addAt(document, path, role) : addKey(document, path, role);
    return;
  }
  const long = valueAt(role, path);
  const { node } = place;
  for (const value of formsOf(role, path)) {
    if (node.kind === 'scalar' && typeof node.value === 'string' && typeof value === 'string') {
      const edit = changeWords(document.text, node.range, node.value, value);
      if (edit !== undefined) yield edit;
    }
    if (place.outer !== 'text' || place.notation !== 'text') yield* setYaml(document.text, place, value);
    else if (!isGroup) yield* setText(document, path, place, value);
  }
  if (place.notation === 'text') yield* reprintSection(document, path, long);
}

/** A key that is not written yet: in a map of YAML, in braces, as a part with a heading, or as a section or fact. */
function* addKey(document: RoleDocument, path: Path, role: Facts): Iterable<Edit> {
  const key = path.at(-1) as string;
  const parent = path.slice(0, -1);
  const place = placeOf(document, parent);
  if (place === undefined) return;
  for (const value of formsOf(role, path)) {
    if (place.notation !== 'text') {
      if (place.node.kind === 'map')
        yield* addEntry(document.text, place.node, place.notation, [key, value], rankIn(parent));
      if (parent.length === 0) yield* addFrontFact(document, key, value);
    } else if (parent.length > 0) yield* addFact(document, parent, place, [key, value]);
  }
  if (place.notation !== 'text') return;
  yield* addSection(document, path, valueAt(role, path));
  if (parent.length === 0) for (const value of formsOf(role, path)) yield* addFrontFact(document, key, value);
}

function* addAt(document: RoleDocument, path: Path, role: Facts): Iterable<Edit> {
  const index = path.at(-1) as number;
  const list = path.slice(0, -1);
  const previous = index > 0 ? placeOf(document, [...list, index - 1]) : undefined;
  const sibling = previous ?? placeOf(document, path);
  if (sibling === undefined) return;
  if (sibling.outer === 'text') {
    yield* addLine(document, path, valueAt(role, path));
    return;
  }
  if (sibling.parent?.kind !== 'list' || sibling.index === undefined) return;
  const at = previous === undefined ? sibling.index : sibling.index + 1;
  const forms = formsOf(role, path);
  // An author who spells out what could be short does so with the next one too.
  const isSpeltOut = sibling.node.kind === 'map' && sibling.node.entries.length === 1;
  const ordered = isSpeltOut ? forms.toReversed() : forms;
  for (const value of ordered) yield* addItem(document.text, sibling.parent.items, sibling.outer, at, value);
}

function* removeAt(document: RoleDocument, path: Path, place: Place): Iterable<Edit> {
  if (place.outer !== 'text') {
    yield* removeYaml(document.text, place);
    if (document.format === 'markdown') yield* removeOnlyFact(document, place);
  } else yield* removeText(document, path, place);
}

/** A fact of YAML’s top, or of the front matter, which is made where there is none. */
function* addFrontFact(document: RoleDocument, key: string, value: unknown): Iterable<Edit> {
  const { text, facts, root } = document;
  const entries = root.entries.filter(({ range }) => facts !== undefined && isInside(range, facts));
  const line = `${entryText(key, value, '', yamlStyle(text))}\n`;
  if (facts === undefined) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    yield { range: { start: at, end: at }, newText: `---\n${line}---\n${/^\r?\n/.test(text.slice(at)) ? '' : '\n'}` };
  } else if (entries.length === 0) {
    const at = document.format === 'yaml' ? text.length : facts.end;
    const lead = at > facts.start && !text.slice(0, at).endsWith('\n') ? '\n' : '';
    yield { range: { start: at, end: at }, newText: lead + line };
  } else yield* addEntry(text, mapOf(entries), 'block', [key, value], rankIn([]));
}

function mapOf(entries: readonly Entry[]): MapNode {
  const range = { start: entries[0]?.range.start ?? 0, end: entries.at(-1)?.range.end ?? 0 };
  return { kind: 'map', range, entries };
}

function isInside(range: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return range.start >= outer.start && range.end <= outer.end;
}

function rankIn(parent: Path): (key: string) => number {
  const known = parent.length === 0 ? fields : (fieldAt(parent)?.fields ?? []);
  return (key) => {
    const rank = known.findIndex((field) => field.key === key);
    return rank < 0 ? known.length : rank;
  };
}

/** The value at a path as an author would write it, then in full. */
function formsOf(role: Facts, path: Path): readonly unknown[] {
  const long = valueAt(role, path);
  const top = path[0] as string;
  const short = shorten({ [top]: role[top] });
  const written = short[top] === undefined ? [] : normalise(short as RoleInput).authorPath(path);
  const found = walk(short, written);
  return found === undefined || same(found, long) ? [long] : [found, long];
}

/** One item may stand without a list, so an index may have nothing to step into. */
function walk(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof step === 'number' && !Array.isArray(current)) continue;
    current = valueAt(current, [step]);
  }
  return current;
}
