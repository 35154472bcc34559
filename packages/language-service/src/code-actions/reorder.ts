import {
  applyEdits,
  type Edit,
  parseRole,
  type Range,
  type RoleDocument,
  type Section,
  same,
  suppressionsOf,
} from '@role-profile/document';
import { appliesTo, fields, type Kind } from '@role-profile/schema';
import { CodeActionKind } from 'vscode-languageserver-types';
import { type Action, changeOf, type Wanted } from './action.ts';

/** What editors call putting the parts of a file in order. */
export const ORGANIZE_SECTIONS = 'source.organizeSections.roleProfile';

/** Puts sections, and facts, into the order of the kind, each with its comments; offered where they are not. */
export function reorder({ file: { document } }: Wanted): readonly Action[] {
  const runs = runsOf(document).filter((run) => !isInOrder(run, document.kind));
  if (runs.length === 0 || document.issues.some(({ code }) => code === 'syntax' || code === 'duplicate')) return [];
  const what = document.format === 'markdown' ? 'sections' : 'facts and sections';
  const title = `Put the ${what} into the usual order`;
  const change = () => changeOf(reordered(document, runs));
  return [
    { title, kind: CodeActionKind.RefactorRewrite, change },
    { title, kind: ORGANIZE_SECTIONS, change },
  ];
}

/** Something that moves as a whole: an entry or a section, with the comments right above it. */
interface Block {
  readonly key: string;
  readonly range: Range;
}

type Run = readonly Block[];

/** The facts, and the sections of a Markdown body, as far as each can be taken out of its place. */
function runsOf(document: RoleDocument): readonly Run[] {
  const { text, facts, root, format } = document;
  // A comment that takes findings away from here to there holds for what it was put around.
  if (suppressionsOf(document).some(({ kind }) => kind === 'disable' || kind === 'enable')) return [];
  const entries = root.entries.filter(({ keyRange }) => facts !== undefined && isInside(keyRange.start, facts));
  const inColumn = entries.every(({ keyRange }) => /(?:^|[\n\ufeff])$/.test(text.slice(0, keyRange.start).slice(-1)));
  const keys = entries.map(({ key, keyRange }) => ({ key, start: keyRange.start }));
  const run = inColumn && facts !== undefined ? blocksOf(text, keys, facts.end, COMMENT) : [];
  if (format === 'yaml') return [run];
  const sections = siblingSections(document.sections);
  const heads = sections.map(({ path, range }) => ({ key: String(path[0]), start: lineStart(text, range.start) }));
  return [run, blocksOf(text, heads, sections.at(-1)?.range.end ?? text.length, HTML_COMMENT)];
}

const COMMENT = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)$/;
const HTML_COMMENT = /(?:^|\n)((?:<!--(?:(?!-->)[\s\S])*-->[ \t]*\r?\n)+(?:[ \t]*\r?\n)?)$/;
/** How far above its subject a comment is looked for. */
const LOOK_BACK = 2000;

function blocksOf(
  text: string,
  heads: readonly { readonly key: string; readonly start: number }[],
  end: number,
  comment: RegExp,
): Run {
  // What stands above the first belongs to the file.
  const starts = heads.map(({ start }, index) => {
    const above = index === 0 ? '' : text.slice(Math.max(heads[index - 1]?.start ?? 0, start - LOOK_BACK), start);
    return start - (comment.exec(above)?.[1]?.length ?? 0);
  });
  return heads.map(({ key }, index) => ({
    key,
    range: { start: starts[index] ?? end, end: starts[index + 1] ?? end },
  }));
}

/** The sections of a document, whose title may be a heading over all of them. */
function siblingSections(sections: readonly Section[]): readonly Section[] {
  const [only, ...others] = sections;
  return only !== undefined && others.length === 0 && only.path[0] === 'title' ? only.sections : sections;
}

/** What is no field stays behind what it follows. */
function ranksOf(run: Run, kind: Kind | undefined): readonly number[] {
  let rank = -1;
  return run.map(({ key }) => {
    const own = fields.findIndex((field) => field.key === key);
    const isKnown = own >= 0 && key !== 'additionalSections';
    if (isKnown) rank = own + (kind === undefined || appliesTo(kind, [key]) ? 0 : fields.length);
    return rank;
  });
}

function isInOrder(run: Run, kind: Kind | undefined): boolean {
  const ranks = ranksOf(run, kind);
  return ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank);
}

function reordered(document: RoleDocument, runs: readonly Run[]): readonly Edit[] | undefined {
  const edits = runs.flatMap((run) => inOrder(document, run));
  const after = parseRole(applyEdits(document.text, edits), document.format);
  return saysTheSame(document, after) ? edits : undefined;
}

/** One edit from the first block that moves to the last. */
function inOrder({ text, kind, format, facts }: RoleDocument, run: Run): readonly Edit[] {
  const ranks = ranksOf(run, kind);
  const sorted = [...run.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const first = sorted.findIndex((from, to) => from !== to);
  const last = sorted.findLastIndex((from, to) => from !== to);
  const [start, end] = [run[first]?.range.start, run[last]?.range.end];
  if (start === undefined || end === undefined) return [];
  const isBody = format === 'markdown' && start >= (facts?.end ?? 0);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = isBody ? lineBreak + lineBreak : lineBreak;
  const words = sorted.slice(first, last + 1).map((index) => {
    const { range } = run[index] as Block;
    const block = text.slice(range.start, range.end);
    // Blank lines between sections are even; among facts they part groups, and go with the fact above.
    if (isBody) return block.trim();
    return block.endsWith('\n') ? block.slice(0, -lineBreak.length) : block;
  });
  const tail = isBody
    ? (/\s*$/.exec(text.slice(start, end))?.[0] ?? '')
    : text.slice(start, end).endsWith('\n')
      ? lineBreak
      : '';
  return [{ range: { start, end }, newText: words.join(gap) + tail }];
}

/** Sections that are no field may stand in another order; everything else is as it was. */
function saysTheSame(before: RoleDocument, after: RoleDocument): boolean {
  const { additionalSections: old, ...rest } = before.role;
  const { additionalSections: now, ...others } = after.role;
  return same(rest, others) && same(sorted(old), sorted(now));
}

function sorted(sections: unknown): unknown {
  return Array.isArray(sections) ? sections.map((section) => JSON.stringify(section)).sort() : sections;
}

function isInside(offset: number, { start, end }: Range): boolean {
  return start <= offset && offset <= end;
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
