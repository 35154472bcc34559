import type { Path } from '@role-profile/schema';
import type { RoleDocument } from '../role-document.ts';
import type { Range } from '../tree.ts';
import type { Edit } from './apply-edits.ts';
import { contentEnd, lineStart, nextLine } from './lines.ts';
import { type Place, placeOf } from './place.ts';
import { headedAt } from './section-edits.ts';
import { linesOf } from './yaml-edits.ts';

/** Moves an item of a list with its lines as they stand: comments at its side, wrapping and marks stay. */
export function* moveLines(document: RoleDocument, path: Path, to: Path): Iterable<readonly Edit[]> {
  const from = placeOf(document, path);
  const lines = from === undefined ? undefined : ownLines(document, path, from);
  const [list, target] = [to.slice(0, -1), to.at(-1)];
  if (lines === undefined || typeof target !== 'number') return;
  const own = path.at(-1);
  const isSameList = list.length === path.length - 1 && list.every((step, at) => path[at] === step);
  const index = isSameList && typeof own === 'number' && target >= own ? target + 1 : target;
  const sibling = index > 0 ? [...list, index - 1] : [...list, 0];
  const place = placeOf(document, sibling);
  const beside = place === undefined ? undefined : ownLines(document, sibling, place);
  if (beside === undefined) return;
  yield* moved(document.text, lines, index > 0 ? beside.end : beside.start);
}

function ownLines(document: RoleDocument, path: Path, place: Place): Range | undefined {
  const { text } = document;
  if (place.outer === 'flow') return undefined;
  if (place.outer === 'block') return linesOf(text, place);
  const headed = headedAt(document, document.authorPath(path));
  if (headed !== undefined) return { start: headed.start, end: headed.end };
  const { range } = place.node;
  return { start: lineStart(text, range.start), end: nextLine(text, Math.max(contentEnd(text, range), range.start)) };
}

function* moved(text: string, lines: Range, at: number): Iterable<readonly Edit[]> {
  if (at > lines.start && at < lines.end) return;
  const taken: Edit = { range: lines, newText: '' };
  const words = text.slice(lines.start, lines.end);
  const atEnd = at === text.length && !text.endsWith('\n');
  const whole = words.endsWith('\n') ? words : `${words}\n`;
  yield [taken, { range: { start: at, end: at }, newText: atEnd ? `\n${words.trimEnd()}` : whole }];
  // The last group of a file has no blank line after it, which it needs anywhere else.
  yield [taken, { range: { start: at, end: at }, newText: `${atEnd ? '\n\n' : '\n'}${words.trim()}\n\n` }];
}
