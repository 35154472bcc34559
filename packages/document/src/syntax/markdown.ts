import MarkdownIt from 'markdown-it';
import type { Range } from '../tree.ts';
import { type SourceLines, sourceLines } from './source-lines.ts';

/** The body of a Markdown text as a flat run of blocks. What stands in lists and quotes stays inside them. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | CommentBlock | OtherBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 to 6; 7 for a line in bold that stands alone, which may serve as a heading. */
  readonly level: number;
  readonly text: string;
  /** The words, without hashes, emphasis or underline. */
  readonly textRange: Range;
  readonly range: Range;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly range: Range;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** The item's own text on one line, without the lists below it. */
  readonly text: string;
  readonly textRange: Range;
  readonly range: Range;
  readonly items: readonly ListItem[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly range: Range;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly text: string;
  readonly range: Range;
}

export interface CommentBlock {
  readonly kind: 'comment';
  readonly range: Range;
}

/** Code, quotes, other HTML, rules: text that is kept and not looked into. */
export interface OtherBlock {
  readonly kind: 'other';
  readonly range: Range;
}

const parser = new MarkdownIt('default', { html: true });
parser.core.ruler.enableOnly(['normalize', 'block']);

type Token = ReturnType<typeof parser.parse>[number];

/** Reads the blocks of `text` from `bodyStart` on. Ranges are of the whole text. */
export function parseMarkdown(text: string, bodyStart: number): readonly Block[] {
  const body = text.slice(bodyStart);
  const lines = sourceLines(body, bodyStart);
  const tokens = parser.parse(body, {});
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = closing(tokens, at);
    readBlock(tokens, at, end, lines, blocks);
    at = end + 1;
  }
  return blocks;
}

function readBlock(tokens: readonly Token[], at: number, end: number, lines: SourceLines, blocks: Block[]): void {
  const token = tokens[at];
  if (token?.map == null) return;
  const [from, to] = token.map;
  const range = lines.range(from, to);
  switch (token.type) {
    case 'heading_open':
      blocks.push(heading(token, tokens[at + 1]?.content ?? '', lines, range));
      return;
    case 'paragraph_open':
      paragraph(from, to, lines, blocks);
      return;
    case 'bullet_list_open':
    case 'ordered_list_open':
      blocks.push({ kind: 'list', range, items: listItems(tokens, at, end, lines) });
      return;
    case 'table_open':
      blocks.push(table(tokens, at, end, lines, range));
      return;
    case 'html_block':
      blocks.push({ kind: isComment(lines.slice(range)) ? 'comment' : 'other', range });
      return;
    default:
      blocks.push({ kind: 'other', range });
  }
}

function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.indexOf('-->') === html.length - '-->'.length;
}

/** The index of the token that closes the one at `at`; the same index where it closes itself. */
function closing(tokens: readonly Token[], at: number): number {
  const level = tokens[at]?.level;
  if (tokens[at]?.nesting !== 1) return at;
  let end = at + 1;
  while (end < tokens.length && !(tokens[end]?.nesting === -1 && tokens[end]?.level === level)) end += 1;
  return end;
}

function heading(token: Token, content: string, lines: SourceLines, range: Range): HeadingBlock {
  const source = lines.slice(range);
  const skip = token.markup.startsWith('#') ? source.indexOf(token.markup) + token.markup.length : 0;
  const start = range.start + Math.max(source.indexOf(content, skip), skip);
  const textRange =
    content === '' ? { start: range.end, end: range.end } : { start, end: Math.min(start + content.length, range.end) };
  return { kind: 'heading', level: Number(token.tag.slice(1)), text: content, textRange, range };
}

/** `##Heading` without its space: people write it, and mean a heading. */
const TIGHT_HEADING = /^ {0,3}(#{1,6})(?=[\p{L}(*])(.*?)[ \t]*#*[ \t]*$/u;
/** A whole line in bold, with or without a colon. */
const BOLD_LINE = /^ {0,3}(\*\*|__)(?=\S)((?:(?!\1).)+?)\1[ \t]*:?[ \t]*$/;

/** A paragraph, cut where a line of it is a heading by its look. */
function paragraph(from: number, to: number, lines: SourceLines, blocks: Block[]): void {
  let start = from;
  for (let line = from; line < to; line++) {
    const found = lookalike(line, lines);
    if (found === undefined) continue;
    if (start < line) blocks.push({ kind: 'paragraph', range: lines.range(start, line) });
    blocks.push(found);
    start = line + 1;
  }
  if (start < to) blocks.push({ kind: 'paragraph', range: lines.range(start, to) });
}

function lookalike(line: number, lines: SourceLines): HeadingBlock | undefined {
  const range = lines.range(line, line + 1);
  const source = lines.line(line);
  const tight = TIGHT_HEADING.exec(source);
  if (tight !== null) return headingAt(source, range, (tight[1] ?? '').length, tight[2] ?? '');
  const bold = BOLD_LINE.exec(source);
  return bold === null ? undefined : headingAt(source, range, 7, bold[2] ?? '');
}

function headingAt(source: string, range: Range, level: number, text: string): HeadingBlock {
  const lead = source.length - source.trimStart().length;
  const start = range.start + source.indexOf(text, lead) - lead;
  return {
    kind: 'heading',
    level,
    text: text.trim(),
    textRange: { start, end: Math.min(start + text.trimEnd().length, range.end) },
    range,
  };
}

function listItems(tokens: readonly Token[], open: number, close: number, lines: SourceLines): readonly ListItem[] {
  const items: ListItem[] = [];
  for (let at = open + 1; at < close; ) {
    const end = closing(tokens, at);
    items.push(listItem(tokens, at, end, lines));
    at = end + 1;
  }
  return items;
}

function listItem(tokens: readonly Token[], open: number, close: number, lines: SourceLines): ListItem {
  const [from, to] = tokens[open]?.map ?? [0, 0];
  const range = lines.range(from, to);
  const texts: string[] = [];
  const items: ListItem[] = [];
  let textEnd = from;
  for (let at = open + 1; at < close; ) {
    const end = closing(tokens, at);
    const token = tokens[at];
    if (token?.type === 'bullet_list_open' || token?.type === 'ordered_list_open') {
      items.push(...listItems(tokens, at, end, lines));
    } else if (token?.map != null) {
      texts.push(
        token.type === 'paragraph_open' ? (tokens[at + 1]?.content ?? '') : lines.slice(lines.range(...token.map)),
      );
      textEnd = token.map[1];
    }
    at = end + 1;
  }
  const marker = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]*/.exec(lines.slice(range))?.[0].length ?? 0;
  const start = Math.min(range.start + marker, range.end);
  const textRange = { start, end: Math.max(start, textEnd > from ? lines.range(from, textEnd).end : start) };
  return {
    text: texts
      .join(' ')
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
    textRange,
    range,
    items,
  };
}

function table(tokens: readonly Token[], open: number, close: number, lines: SourceLines, range: Range): TableBlock {
  const rows: (readonly Cell[])[] = [];
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at];
    if (token?.type !== 'tr_open' || token.map == null) continue;
    const end = closing(tokens, at);
    const contents: string[] = [];
    for (let inner = at; inner < end; inner++)
      if (tokens[inner]?.type === 'inline') contents.push(tokens[inner]?.content ?? '');
    rows.push(cells(contents, lines.range(token.map[0], token.map[0] + 1), lines));
  }
  const [header = [], ...rest] = rows;
  return { kind: 'table', range, header, rows: rest };
}

/** Cells with their places in the row. An escaped pipe in the source is a plain one in the content. */
function cells(contents: readonly string[], row: Range, lines: SourceLines): readonly Cell[] {
  const source = lines.slice(row);
  let from = 0;
  return contents.map((text) => {
    const written = text.replaceAll('|', '\\|');
    const at = text === '' ? from : source.indexOf(written, from);
    const start = at < 0 ? from : at;
    from = Math.min(start + Math.max(written.length, 1), source.length);
    return {
      text,
      range: { start: row.start + start, end: row.start + Math.min(start + written.length, source.length) },
    };
  });
}
