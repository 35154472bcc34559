import type { Range } from '@role-profile/document';
import MarkdownIt, { type Token } from 'markdown-it';
import { attributes, html, joined, type Markup, nothing } from './markup.ts';
import type { PageOptions, ProseLines } from './page.ts';
import { widenTables } from './widen-tables.ts';

/** Markdown as a page shows it: no HTML of the author’s, no address but of web, mail and this site. */
const parser = new MarkdownIt('default', { html: false, linkify: true });
// A link that is defined (“[site]: https://…”) is text like any other in a role file, and must not vanish.
parser.block.ruler.disable('reference');
parser.linkify.set({ fuzzyLink: false, fuzzyIP: false });
parser.validateLink = isSafeAddress;
parser.inline.ruler.before('html_inline', 'comment', (state, silent) => {
  const end = commentEnd(state.src, state.pos);
  if (end === undefined) return false;
  if (!silent) state.push('comment', '', 0);
  state.pos = end;
  return true;
});
parser.renderer.rules.comment = () => '';

type Pictures = Pick<PageOptions, 'imageOf' | 'blanksIn'>;

/**
 * Markdown text as blocks. Its headings stand below `level`, one step at a time, whatever levels they were written with;
 * without a level, as in a cell of a table, they are words in bold.
 * `lines` says where each block stands in the source.
 */
export function renderProse(text: string, level: number | undefined, options: Pictures, lines?: ProseLines): Markup {
  const tokens = parseWide(text);
  if (level === undefined) boldHeadings(tokens);
  else shiftHeadings(tokens, level);
  tokens.forEach((token, index) => {
    if (lines !== undefined && token.map !== null && token.nesting >= 0) addPlace(token, lines(...token.map));
    if (token.type === 'fence') nameLanguage(token);
    if (token.type === 'th_open') headColumn(token, tokens[index + 1], tokens[index + 2]);
    if (token.children !== null) finishInline(token.children, options);
  });
  return { markup: parser.renderer.render([...tokens], parser.options, {}) };
}

/** Markdown text of one line: emphasis, links and code, and no blocks. */
export function renderInline(text: string, options: Pictures): Markup {
  const tokens = parser.parseInline(text, {});
  for (const { children } of tokens) if (children !== null) finishInline(children, options);
  return { markup: parser.renderer.render(tokens, parser.options, {}) };
}

/** Text that is no Markdown, with its blanks marked. */
export function plainText(text: string, { blanksIn }: Pictures): Markup {
  const spans = blanksIn?.(text) ?? [];
  let at = 0;
  const parts: (string | Markup)[] = [];
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), html`<mark class="blank">${text.slice(start, end)}</mark>`);
    at = end;
  }
  return joined([...parts, text.slice(at)], '');
}

/** Web, mail, and addresses of the site where the page is. */
export function isSafeAddress(address: string): boolean {
  if (/^(?:https?:\/\/|mailto:)/i.test(address)) return true;
  return !/^[/\\]{2}/.test(address) && /^[^:/?#\\\s]*(?:[/?#]|$)/.test(address);
}

/** The end of a comment that starts at `pos`. A comment is a remark to fellow authors, and not for those who read the page. */
function commentEnd(source: string, pos: number): number | undefined {
  if (!source.startsWith('<!--', pos)) return undefined;
  const length = source.slice(pos + 4, pos + LONGEST_COMMENT).indexOf('-->');
  return length < 0 ? undefined : pos + 4 + length + 3;
}

/** Many comments without an end must not be searched to the end of the text again and again. */
const LONGEST_COMMENT = 4000;

function parseWide(text: string): readonly Token[] {
  const tokens = parser.parse(text, {});
  const tables: { first: number; end: number; columns: number }[] = [];
  for (const { type, map } of tokens) {
    if (type === 'table_open' && map !== null) tables.push({ first: map[0], end: map[1], columns: 0 });
    const last = tables.at(-1);
    if (type === 'th_open' && last !== undefined) last.columns += 1;
  }
  const wide = tables.length === 0 ? undefined : widenTables(text, tables);
  return wide === undefined ? tokens : parser.parse(wide, {});
}

function shiftHeadings(tokens: readonly Token[], level: number): void {
  const above: number[] = [];
  for (const token of tokens) {
    if (token.type === 'heading_close') token.tag = tagAt(level + above.length);
    if (token.type !== 'heading_open') continue;
    const written = Number(token.tag.slice(1));
    while ((above.at(-1) ?? 0) >= written) above.pop();
    above.push(written);
    token.tag = tagAt(level + above.length);
  }
}

function boldHeadings(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    token.tag = 'p';
    if (token.nesting === 1) token.attrSet('class', 'bold');
  }
}

function tagAt(level: number): string {
  return `h${Math.min(level, 6)}`;
}

function addPlace(token: Token, range: Range | undefined): void {
  if (range === undefined || token.hidden) return;
  token.attrSet('data-start', String(range.start));
  token.attrSet('data-end', String(range.end));
}

/** The language of a code block is a word of the text, so it is written above it. */
function nameLanguage(token: Token): void {
  if (token.info.trim() === '') return;
  const place = attributes(Object.fromEntries(token.attrs ?? []));
  setMarkup(
    token,
    html`<p class="note">${token.info.trim()}</p>\n<pre${place}><code>${token.content}</code></pre>\n`,
    'html_block',
  );
}

/** The head of a column. One without words is an empty cell: there is nothing to read out. */
function headColumn(open: Token, words: Token | undefined, close: Token | undefined): void {
  if (words?.content.trim() !== '') {
    open.attrSet('scope', 'col');
    return;
  }
  open.tag = 'td';
  if (close !== undefined) close.tag = 'td';
}

function finishInline(tokens: readonly Token[], options: Pictures): void {
  for (const token of tokens) {
    if (token.type === 'image') setMarkup(token, picture(token, options), 'html_inline');
    else if (token.type === 'text' && options.blanksIn !== undefined)
      setMarkup(token, plainText(token.content, options), 'html_inline');
  }
}

/** A picture where its address is known, and otherwise what it shows and what its file is called. */
function picture(token: Token, { imageOf }: Pictures): Markup {
  const name = String(token.attrGet('src') ?? '');
  const title = token.attrGet('title');
  const address = imageOf?.(name);
  const shows = token.content;
  const end = title === null ? nothing : html` ${title}`;
  if (address !== undefined) return html`<img${attributes({ src: address, alt: shows })}>${end}`;
  return html`<span class="note">${shows} (${name})${end}</span>`;
}

function setMarkup(token: Token, { markup }: Markup, type: 'html_inline' | 'html_block'): void {
  token.type = type;
  token.content = markup;
}
