import MarkdownIt from 'markdown-it';
import type { Range } from '../tree.ts';
import { BOLD_TAG, lookalike, paragraph } from './block-rules.ts';
import { headingWords } from './heading-lookalikes.ts';
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
parser.block.ruler.at('paragraph', (state, startLine, endLine) => {
  const rules = parser.block.ruler.getRules('paragraph');
  return paragraph(state, startLine, endLine, (line) => rules.some((rule) => rule(state, line, endLine, true)));
});
parser.core.ruler.enableOnly(['block']);
// A link that is defined (“[site]: https://…”) is text like any other here, and must not vanish.
parser.block.ruler.disable('reference');
parser.block.ruler.before('heading', 'lookalike', lookalike, { alt: ['paragraph', 'blockquote', 'list'] });

type Token = ReturnType<typeof parser.parse>[number];

/** Reads the blocks of `text` from `bodyStart` on. Ranges are of the whole text. */
export function parseMarkdown(text: string, bodyStart: number): readonly Block[] {
  const body = text.slice(bodyStart);
  const lines = sourceLines(body, bodyStart);
  const tokens = parser.parse(plain(body), {});
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = closing(tokens, at);
    const block = readBlock(tokens, at, end, lines);
    if (block?.kind === 'heading') takeNumber(blocks, block, lines);
    else if (block !== undefined) blocks.push(block);
    at = end + 1;
  }
  return blocks;
}

/** The text as the parser wants it: line ends of one sort and no null characters. Lines stay the same ones. */
function plain(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '\ufffd') : lines;
}

function readBlock(tokens: readonly Token[], at: number, end: number, lines: SourceLines): Block | undefined {
  const token = tokens[at];
  if (token?.map == null) return undefined;
  const range = lines.range(token.map[0], token.map[1]);
  switch (token.type) {
    case 'heading_open':
      return heading(token, tokens[at + 1]?.content ?? '', lines, range);
    case 'paragraph':
      return { kind: 'paragraph', range };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return { kind: 'list', range, items: listItems(tokens, at, end, lines) };
    case 'table_open':
      return table(tokens, at, end, lines, range);
    case 'html_block':
      return { kind: isComment(lines.slice(range)) ? 'comment' : 'other', range };
    default:
      return { kind: 'other', range };
  }
}

/** Adds a heading. A number that stands alone above it, as word processors leave it, is part of the heading. */
function takeNumber(blocks: Block[], { range, ...rest }: HeadingBlock, lines: SourceLines): void {
  const above = blocks.at(-1);
  const number = above === undefined || above.range.end - above.range.start > 5 ? '' : lines.slice(above.range);
  if (above === undefined || !/^(?:#+[ \t]*)?\d{1,2}[.)]?$/.test(number)) {
    blocks.push({ ...rest, range });
    return;
  }
  blocks[blocks.length - 1] = {
    ...rest,
    text: `${number.replace(/^#+[ \t]*/, '')} ${rest.text}`,
    range: { start: above.range.start, end: range.end },
  };
}

/** Text of several lines on one. */
export function oneLine(text: string): string {
  if (!/[\n\r]/.test(text)) return text.trim();
  return text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
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
  const at = content === '' ? source.length : Math.max(source.indexOf(content, skip), skip);
  const { start, end } = headingWords(content);
  return {
    kind: 'heading',
    level: token.tag === BOLD_TAG ? 7 : Number(token.tag.slice(1)),
    text: content.slice(start, end),
    textRange: {
      start: Math.min(range.start + at + start, range.end),
      end: Math.min(range.start + at + end, range.end),
    },
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
      texts.push(token.type === 'paragraph' ? token.content : lines.slice(lines.range(...token.map)));
      textEnd = token.map[1];
    }
    at = end + 1;
  }
  const marker = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]*/.exec(lines.slice(range))?.[0].length ?? 0;
  const start = Math.min(range.start + marker, range.end);
  const textRange = { start, end: Math.max(start, textEnd > from ? lines.range(from, textEnd).end : start) };
  return {
    text: oneLine(texts.join(' ')),
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
