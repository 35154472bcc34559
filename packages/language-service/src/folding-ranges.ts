import type { Range, RoleDocument, Section } from '@role-profile/document';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { commentBlocks } from './comment-blocks.ts';
import type { Context } from './context.ts';
import type { RoleFile } from './role-file.ts';
import { visitTree } from './visit-tree.ts';

/**
 * What can be folded away: front matter, sections, lists and their items, facts of several lines, and comments. Whole
 * lines, from 0, in the order of the file; at most one fold starts in a line. Of too many the outermost are kept.
 */
export function foldingRanges(file: RoleFile, context: Context): FoldingRange[] {
  const { document } = file;
  const folds = new Map<number, FoldingRange>();
  const add = (range: Range, kind?: FoldingRangeKind): void => {
    const fold = foldOf(file, range, context, kind);
    if (fold === undefined) return;
    const other = folds.get(fold.startLine);
    if (other === undefined || other.endLine < fold.endLine) folds.set(fold.startLine, fold);
  };
  const isFact = ({ start }: Range): boolean =>
    document.facts !== undefined && document.facts.start <= start && start < document.facts.end;
  const headings = document.format === 'yaml' ? [] : allSections(document.sections);
  const headingLines = new Set(headings.map(({ range }) => file.lines.positionAt(range.start).line));
  visitTree(document.root, {
    entry: ({ keyRange, range }) => {
      if (isFact(keyRange)) add(range);
    },
    node: (node, path) => {
      // Sections that are no field stand among the others, so together they are no list to the eye.
      if (node.kind !== 'list' || (path[0] === 'additionalSections' && !isFact(node.range))) return;
      for (const { range } of isFact(node.range) ? node.items : [node, ...node.items]) {
        if (!headingLines.has(file.lines.positionAt(range.start).line)) add(range);
      }
    },
  });
  for (const { range } of headings) add(range);
  if (document.format === 'markdown') add(frontMatter(document));
  for (const comment of commentBlocks(document)) add(comment, FoldingRangeKind.Comment);
  const sorted = [...folds.values()].sort((a, b) => a.startLine - b.startLine);
  return outermost(sorted, context.mostFolds ?? sorted.length);
}

/** The facts with the line of hyphens above them and the one below. */
function frontMatter({ text, facts }: RoleDocument): Range {
  if (facts === undefined) return { start: 0, end: 0 };
  const fence = /---[ \t]*\r?\n?$/.exec(text.slice(0, facts.start));
  const closing = /^[ \t]*[-–—]{2,}|^\.\.\./.exec(text.slice(facts.end, facts.end + LONGEST_FENCE));
  return { start: fence?.index ?? facts.start, end: facts.end + (closing?.[0].length ?? 0) };
}

const LONGEST_FENCE = 80;

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}

/** The lines of a range without blank ones at its end; `undefined` where it is only one. */
function foldOf(
  { document: { text }, lines }: RoleFile,
  { start, end }: Range,
  { foldsWholeLines }: Context,
  kind: FoldingRangeKind | undefined,
): FoldingRange | undefined {
  let last = Math.max(end, start);
  while (last > start && text.charAt(last - 1).trim() === '') last -= 1;
  // A bracket that closes a list on a line of its own stays in sight where whole lines are folded.
  const closes = foldsWholeLines === true && CLOSING.test(text.slice(Math.max(start, last - LONGEST_INDENT), last));
  const startLine = lines.positionAt(start).line;
  const endLine = lines.positionAt(last).line - (closes ? 1 : 0);
  return endLine > startLine ? { startLine, endLine, ...(kind !== undefined && { kind }) } : undefined;
}

const CLOSING = /[\r\n][ \t]*[\]}]$/;
const LONGEST_INDENT = 100;

function outermost(folds: readonly FoldingRange[], most: number): FoldingRange[] {
  if (folds.length <= most) return [...folds];
  const open: FoldingRange[] = [];
  const byDepth = folds.map((fold) => {
    while (open.length > 0 && (open.at(-1)?.endLine ?? 0) < fold.startLine) open.pop();
    open.push(fold);
    return { fold, depth: open.length };
  });
  const kept = byDepth.toSorted((a, b) => a.depth - b.depth).slice(0, most);
  return kept.map(({ fold }) => fold).sort((a, b) => a.startLine - b.startLine);
}
