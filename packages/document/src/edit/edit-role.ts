import { fieldAt, formatPath, normalise, type Path, type RoleInput } from '@role-profile/schema';
import type { Facts } from '../facts.ts';
import { parseRole } from '../parse-role.ts';
import { same } from '../print/same.ts';
import type { RoleDocument } from '../role-document.ts';
import { MAX_LENGTH } from '../syntax/limits.ts';
import { toValue } from '../tree.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { type Candidate, insertCandidates, removeCandidates, setCandidates } from './candidates.ts';
import { type Change, changed, type Refusal } from './change.ts';
import { commentsOf } from './comments.ts';
import { lineBreakOf } from './lines.ts';
import { moveLines } from './move-edits.ts';
import { placeOf } from './place.ts';
import { headedAt, headingText } from './section-edits.ts';
import { keyText } from './yaml-text.ts';

/**
 * The smallest edits that bring a change of the role into its text: comments, order, quotation marks, list signs,
 * wrapping, line breaks and form stay. Every way is read back before it is given out, so that the text after the edits
 * says exactly the changed role. Never throws; what can't be written safely is refused with a sentence.
 */
export function editRole(document: RoleDocument, change: Change): readonly Edit[] | Refusal {
  if (document.text.length > MAX_LENGTH) return { refusal: 'The file is too long to be changed here.' };
  const before = normalise(toValue(document.root) as RoleInput).role;
  const results = changed(before, change);
  if ('refusal' in results) return results;
  const wanted = results.map((role) => normalised(role, before));
  if (wanted.some((role) => same(role, before))) return [];
  const lineBreak = lineBreakOf(document.text);
  for (const role of wanted) {
    for (const { edits, isWide } of candidates(document, change, role)) {
      const ready = apart(edits).map((edit) => ({ ...edit, newText: edit.newText.replace(/\r?\n/g, lineBreak) }));
      if (says(document, ready, role) && !(isWide && losesComments(document, ready))) return ready;
    }
  }
  const { title = formatPath(change.path) } = fieldAt(change.path) ?? {};
  return {
    refusal: `“${title}” cannot be changed here without touching more than it: comments would be lost, or the text would be read in another way. Change it by hand.`,
  };
}

/** A changed role in its normal form. What is not changed is in it already. */
function normalised(role: Facts, before: Facts): Facts {
  return Object.fromEntries(
    Object.entries(role).map(([key, value]) => {
      const isKept = Object.hasOwn(before, key) && before[key] === value;
      return [key, isKept ? value : normalise({ [key]: value } as RoleInput).role[key]];
    }),
  );
}

/** Edits in the order of the text, those that touch as one: they mean the same all at once or one by one. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const found: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const last = found.at(-1);
    if (last === undefined || edit.range.start > last.range.end) found.push(edit);
    else {
      const range = { start: last.range.start, end: Math.max(last.range.end, edit.range.end) };
      found.splice(-1, 1, { range, newText: last.newText + edit.newText });
    }
  }
  return found;
}

function* candidates(document: RoleDocument, change: Change, role: Facts): Iterable<Candidate> {
  switch (change.kind) {
    case 'set':
      yield* setCandidates(document, change.path, role);
      return;
    case 'insert':
      yield* insertCandidates(document, change.path, role);
      return;
    case 'remove':
      yield* removeCandidates(document, change.path, role);
      return;
    case 'rename':
      for (const edits of renames(document, change.path, change.key)) yield { edits, isWide: false };
      yield* removedAndAdded(document, change.path, [...change.path.slice(0, -1), change.key]);
      return;
    case 'move':
      for (const edits of moveLines(document, change.path, change.to)) yield { edits, isWide: false };
      yield* removedAndAdded(document, change.path, change.to);
  }
}

function* renames(document: RoleDocument, path: Path, key: string): Iterable<readonly Edit[]> {
  const place = placeOf(document, path);
  if (place?.entry === undefined) return;
  if (place.outer !== 'text') {
    const { keyRange } = place.entry;
    const isKey = /^\s*:/.test(document.text.slice(keyRange.end, keyRange.end + 20));
    if (isKey) yield [{ range: keyRange, newText: keyText(key) }];
    return;
  }
  const headed = headedAt(document, document.authorPath(path));
  const field = fieldAt([...path.slice(0, -1), key]);
  if (headed === undefined || field?.shape === undefined) return;
  yield [{ range: place.entry.keyRange, newText: field.title }];
  yield [{ range: { start: headed.start, end: headed.headingEnd }, newText: headingText(headed.level, field.title) }];
}

/** A move in two steps, told as one edit from the first difference to the last. */
function* removedAndAdded(document: RoleDocument, path: Path, to: Path): Iterable<Candidate> {
  const value = path.reduce<unknown>((below, step) => (below as Facts | undefined)?.[step], document.role);
  const removed = editRole(document, { kind: 'remove', path });
  if ('refusal' in removed) return;
  const between = parseRole(applyEdits(document.text, removed), document.format);
  const added = editRole(between, { kind: 'insert', path: to, value });
  if ('refusal' in added) return;
  yield { edits: [difference(document.text, applyEdits(between.text, added))], isWide: true };
}

function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { range: { start: head, end: before.length - tail }, newText: after.slice(head, after.length - tail) };
}

function says(document: RoleDocument, edits: readonly Edit[], role: Facts): boolean {
  const after = parseRole(applyEdits(document.text, edits), document.format);
  if (!same(after.role, role)) return false;
  return troubles(after) <= troubles(document);
}

/** How much of a file can't be read, or stands twice: an edit must not add to it. */
function troubles({ issues }: RoleDocument): number {
  return issues.filter(({ code }) => code === 'syntax' || code === 'duplicate').length;
}

function losesComments(document: RoleDocument, edits: readonly Edit[]): boolean {
  const counts = new Map<string, number>();
  const after = parseRole(applyEdits(document.text, edits), document.format);
  for (const { words } of commentsOf(after)) counts.set(words, (counts.get(words) ?? 0) + 1);
  return commentsOf(document).some(({ words }) => {
    const count = counts.get(words) ?? 0;
    counts.set(words, count - 1);
    return count === 0;
  });
}
