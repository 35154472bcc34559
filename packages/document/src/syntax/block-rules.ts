import { lookOf, MAX_HEADING } from './heading-lookalikes.ts';

/** What a block rule of the Markdown parser sees of its state: lines by their offsets, and where tokens go. */
interface BlockState {
  readonly src: string;
  readonly bMarks: readonly number[];
  readonly eMarks: readonly number[];
  readonly tShift: readonly number[];
  readonly sCount: readonly number[];
  readonly blkIndent: number;
  readonly level: number;
  readonly lineMax: number;
  parentType: string;
  line: number;
  isEmpty(line: number): boolean;
  getLines(begin: number, end: number, indent: number, keepLastLF: boolean): string;
  push(type: string, tag: string, nesting: 1 | 0 | -1): Opened;
}

interface Opened {
  markup: string;
  content: string;
  map: [number, number] | null;
  children: unknown[] | null;
}

/** The tag of the tokens for lines that are headings by their look alone. */
export const BOLD_TAG = 'h7';

/**
 * A block rule for what people write and mean as a heading: `##Heading` without its space, and a whole line in bold or
 * underlined. Only outside lists and quotes, where it also ends the item or quote above it.
 */
export function lookalike(state: BlockState, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const first = state.src.charCodeAt(start);
  if (first !== HASH && first !== STAR && first !== UNDERSCORE && first !== LESS) return false;
  const column = state.sCount[startLine] ?? 0;
  // Inside a list or a quote it is a word in bold; to the left of a list it ends the list.
  if (state.level > 0 && !(silent && column < Math.max(state.blkIndent, 1))) return false;
  if (column > 3) return false;
  const line = state.src.slice(start, state.eMarks[startLine]);
  const found = line.length > MAX_HEADING ? undefined : lookOf(line);
  if (found === undefined || (!silent && found.level === 7 && isUnderlined(state, startLine + 1))) return false;
  if (silent) return true;
  state.line = startLine + 1;
  const tag = found.level === 7 ? BOLD_TAG : `h${found.level}`;
  const open = state.push('heading_open', tag, 1);
  open.markup = found.level === 7 ? '' : '#'.repeat(found.level);
  open.map = [startLine, state.line];
  const inline = state.push('inline', '', 0);
  inline.content = found.text;
  inline.map = [startLine, state.line];
  inline.children = [];
  state.push('heading_close', tag, -1);
  return true;
}

const HASH = 35;
const STAR = 42;
const UNDERSCORE = 95;
const LESS = 60;

function isUnderlined(state: BlockState, line: number): boolean {
  if (line >= state.lineMax || (state.sCount[line] ?? 0) - state.blkIndent > 3) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return /^(?:=+|-+)[ \t]*$/.test(state.src.slice(start, state.eMarks[line]).slice(0, MAX_HEADING));
}

/**
 * The parser's rule for paragraphs, with one token for each instead of three: nobody looks inside a paragraph here, and
 * making tokens is a good part of what reading costs. `ends` says whether another block starts at a line.
 */
export function paragraph(
  state: BlockState,
  startLine: number,
  endLine: number,
  ends: (line: number) => boolean,
): boolean {
  const around = state.parentType;
  state.parentType = 'paragraph';
  let next = startLine + 1;
  for (; next < endLine && !state.isEmpty(next); next++) {
    const column = state.sCount[next] ?? 0;
    // Indented far, it would be code, but not right below a line of text; quotes mark their lazy lines with -1.
    if (column - state.blkIndent > 3 || column < 0) continue;
    if (ends(next)) break;
  }
  const token = state.push('paragraph', 'p', 0);
  token.content = state.getLines(startLine, next, state.blkIndent, false).trim();
  token.map = [startLine, next];
  state.line = next;
  state.parentType = around;
  return true;
}
