import type { Range, Section } from '@role-profile/document';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { fromPosition } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { toLspRange } from './to-lsp.ts';
import { isWrittenKey, visitTree } from './visit-tree.ts';

/**
 * For each position what a growing selection takes in: the word, the value, the line, the item or fact, the list, the
 * section, and at last the file. One chain a position, in the order of `positions`; every range is larger than the one before.
 */
export function selectionRanges(file: RoleFile, positions: readonly Position[]): SelectionRange[] {
  const { document, lines } = file;
  const offsets = positions.map((position) => fromPosition(lines, position));
  const around = coveringRanges(rangesOf(file), offsets);
  return offsets.map((offset) => {
    const whole = { start: 0, end: document.text.length };
    return chainOf(file, [whole, ...(around.get(offset) ?? []), ...wordsAround(file, offset)]);
  });
}

/** Everything in a file that can be selected as a whole, in any order. */
function rangesOf(file: RoleFile): readonly Range[] {
  const { document } = file;
  const { text, facts, sections, labels, root, format } = document;
  const ranges: Range[] = labels.map(({ range }) => range);
  if (facts !== undefined) ranges.push(facts);
  if (format === 'markdown') addSections(file, sections, ranges);
  // In a section a list begins at its first marker, and an item ends after its facts in braces.
  const whole = (range: Range): Range => {
    if (facts !== undefined && range.start < facts.end) return range;
    return { start: lineAround(file, range.start).start, end: lineAround(file, range.end).end };
  };
  visitTree(root, {
    entry: (entry) => {
      if (isWrittenKey(text, entry)) ranges.push(entry.keyRange, entry.range);
    },
    node: ({ kind, range }, path) => {
      if (kind === 'scalar' && QUOTES.includes(text.charAt(range.start)))
        ranges.push({ start: range.start + 1, end: range.end - 1 });
      if (path.length > 0) ranges.push(kind === 'scalar' ? range : whole(range));
    },
  });
  return ranges.map((range) => trimmed(text, range)).filter(({ start, end }) => end > start);
}

/** Each section with its heading, and its content alone. */
function addSections(file: RoleFile, sections: readonly Section[], ranges: Range[]): void {
  const add = (list: readonly Section[]): void => {
    for (const { nameRange, range, sections: below } of list) {
      ranges.push(nameRange, range, {
        start: Math.min(lineAround(file, nameRange.end).end, range.end),
        end: range.end,
      });
      add(below);
    }
  };
  add(sections);
}

const QUOTES = ['"', "'"];

function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return { start: from, end: to };
}

/** The ranges around each offset. Offsets are sorted once, so that many cursors in a long file cost no more than they must. */
function coveringRanges(ranges: readonly Range[], offsets: readonly number[]): ReadonlyMap<number, readonly Range[]> {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  const around = new Map<number, Range[]>(sorted.map((offset) => [offset, []]));
  for (const range of ranges) {
    for (let at = firstFrom(sorted, range.start); at < sorted.length; at++) {
      const offset = sorted[at] ?? 0;
      if (offset > range.end) break;
      around.get(offset)?.push(range);
    }
  }
  return around;
}

function firstFrom(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word at an offset, and the words of its line. */
function wordsAround(file: RoleFile, offset: number): readonly Range[] {
  const { text } = file.document;
  let start = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1)) && offset - start < LONGEST_WORD) start -= 1;
  let end = offset;
  while (end < text.length && WORD.test(text.charAt(end)) && end - offset < LONGEST_WORD) end += 1;
  const line = lineAround(file, offset);
  const marker = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const words = trimmed(text, { start: line.start + marker, end: line.end });
  return [words, trimmed(text, line), { start, end }].filter(
    (range) => range.end > range.start && holds(range, { start: offset, end: offset }),
  );
}

/** A hyphen joins a word: the name of a role is one. */
const WORD = /[\p{L}\p{N}\p{M}_’'-]/u;
const LONGEST_WORD = 200;

function lineAround({ lines, document }: RoleFile, offset: number): Range {
  const { line } = lines.positionAt(offset);
  return {
    start: lines.offsetAt({ line, character: 0 }),
    end: lines.offsetAt({ line, character: document.text.length }),
  };
}

/** From the smallest to the largest. What crosses a range that was named before it is left out. */
function chainOf({ lines }: RoleFile, ranges: readonly Range[]): SelectionRange {
  const kept: Range[] = [];
  for (const range of ranges) {
    const isNew = kept.every((other) => holds(other, range) !== holds(range, other));
    if (isNew) kept.push(range);
  }
  const [outermost = { start: 0, end: 0 }, ...inner] = kept.sort((a, b) => b.end - b.start - (a.end - a.start));
  let selection: SelectionRange = { range: toLspRange(lines, outermost) };
  for (const range of inner) selection = { range: toLspRange(lines, range), parent: selection };
  return selection;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
