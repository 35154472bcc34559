import type { RoleDocument } from './role-document.ts';
import { MAX_LENGTH } from './syntax/limits.ts';
import { parseMarkdown } from './syntax/markdown.ts';
import type { Range, TreeNode } from './tree.ts';

/** A comment that takes findings away, by their code: `# role-profile-disable-next-line placeholder`. */
export interface Suppression {
  /** As written; `undefined` where the word after `role-profile-` is none of them. */
  readonly kind: SuppressionKind | undefined;
  /** The word that says the kind: `disable-next-line`. */
  readonly name: string;
  readonly nameRange: Range;
  /** Absent where no code follows. */
  readonly code: string | undefined;
  /** The code; the name where there is no code. */
  readonly range: Range;
  /** The line or lines of the comment, line end included. */
  readonly lines: Range;
  /** How many codes stand in this comment. */
  readonly beside: number;
  /** A finding that starts in here is taken away. */
  readonly scope: Range;
}

/** `disable` holds up to `enable` or the end of the file. */
export type SuppressionKind = (typeof SUPPRESSION_KINDS)[number];
export const SUPPRESSION_KINDS = ['disable-next-line', 'disable-file', 'disable', 'enable'] as const;

/**
 * The suppressions of a file, one for each code, in the order of the text: comments in YAML and front matter (`#`), HTML
 * comments in the text of Markdown. Each starts its line; a reason may follow after two hyphens.
 */
export function suppressionsOf(document: RoleDocument): readonly Suppression[] {
  const { text } = document;
  if (text.length > MAX_LENGTH || !text.includes(MARK)) return [];
  const matches = [...text.matchAll(DIRECTIVE)].slice(0, MOST);
  const blocks = matches.length === 0 ? [] : codeBlocks(document);
  const found = matches.filter((match) => isComment(document, match, blocks));
  const written = found.flatMap((match) => readDirective(text, match)).slice(0, MOST);
  const scopes: Range[] = [];
  // From the last to the first, because one comment may share the line of the one below it.
  for (let index = written.length - 1; index >= 0; index--) scopes[index] = scopeOf(text, written, index, scopes);
  return written.map((one, index) => ({ ...one, scope: scopes[index] ?? one.lines }));
}

/** Nobody writes more of them; each is compared with those after it. */
const MOST = 1000;
const MARK = 'role-profile-';
const DIRECTIVE = /^([ \t]*(?:#|<!--)[ \t]*role-profile-)((?:disable|enable)[a-z-]*)(?=[\s,]|$)([^\r\n]*)/gm;

function isComment({ format, facts, root }: RoleDocument, match: RegExpExecArray, code: readonly Range[]): boolean {
  const isYaml = format === 'yaml' || (facts !== undefined && match.index < facts.end);
  if (isYaml !== !match[1]?.includes('<')) return false;
  if (isYaml) return !isInScalar(root, match.index + (match[1]?.length ?? 0));
  return !code.some(({ start, end }) => start <= match.index && match.index < end);
}

/** Code and quotes in the text of Markdown: a comment in there is an example. */
function codeBlocks({ format, facts, text }: RoleDocument): readonly Range[] {
  if (format === 'yaml') return [];
  const start = facts === undefined ? 0 : lineAfter(text, facts.end);
  const others = parseMarkdown(text, start).filter(({ kind }) => kind === 'other');
  return others.flatMap(({ range }) => (text.startsWith('<!--', range.start) ? [] : [range]));
}

function isInScalar(node: TreeNode, offset: number): boolean {
  if (node.kind === 'scalar') return node.range.start < offset && offset < node.range.end;
  if (node.kind === 'list') return node.items.some((item) => isInScalar(item, offset));
  return node.entries.some(({ value }) => isInScalar(value, offset));
}

type Written = Omit<Suppression, 'scope'>;

function readDirective(text: string, match: RegExpExecArray): readonly Written[] {
  const [whole, lead = '', name = '', rest = ''] = match;
  const nameStart = match.index + lead.length;
  const nameRange = { start: nameStart, end: nameStart + name.length };
  const closing = lead.includes('<') ? text.indexOf('-->', nameRange.end) : -1;
  const lines = { start: match.index, end: lineAfter(text, Math.max(match.index + whole.length, closing)) };
  const kind = SUPPRESSION_KINDS.find((known) => known === name);
  // A reason follows after two hyphens, and the closing of an HTML comment starts with two as well.
  const said = rest.split('--', 1)[0] ?? '';
  const codes = [...said.matchAll(/[^\s,]+/g)];
  const common = { kind, name, nameRange, lines, beside: Math.max(codes.length, 1) };
  if (codes.length === 0) return [{ ...common, code: undefined, range: nameRange }];
  return codes.map(({ 0: code, index }) => {
    const start = nameRange.end + index;
    return { ...common, code, range: { start, end: start + code.length } };
  });
}

function scopeOf(text: string, written: readonly Written[], index: number, below: readonly Range[]): Range {
  const { kind, code, lines } = written[index] as Written;
  if (code === undefined || kind === undefined || kind === 'enable') return { start: lines.start, end: lines.start };
  if (kind === 'disable-file') return { start: 0, end: text.length };
  if (kind === 'disable') {
    const end = written.find((other, at) => at > index && other.kind === 'enable' && other.code === code);
    return { start: lines.end, end: end?.lines.start ?? text.length };
  }
  // Comments for the same line may stand below one another, with blank lines between.
  const start = firstWord(text, lines.end);
  const next = written.findIndex((other, at) => at > index && other.lines.start >= lines.end);
  const other = written[next];
  const isShared = other?.kind === 'disable-next-line' && other.code !== undefined && other.lines.start <= start;
  if (isShared) return below[next] ?? other.lines;
  return { start: lines.end, end: Math.max(start, lineAfter(text, start) - 1) };
}

function firstWord(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}

function lineAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return Math.min(end + (text.startsWith('\r\n', end) ? 2 : 1), text.length);
}
