import { type Block, type Blocks, type Dropped, type Furniture, type Mended, withText } from './blocks.ts';
import { namesField } from './headings.ts';
import { isLabel, splitLabel } from './labels.ts';
import { type Line, readLines, wrapWidth } from './lines.ts';
import { lostBullets } from './lost-bullets.ts';

/**
 * Plain or Markdown text to blocks: marks of headings, bullets, table rows and labels are read, lines that one sentence
 * was broken into are joined again. What only looks like a heading stays a paragraph here. Any text gives blocks.
 */
export function readBlocks(source: string): Blocks {
  const lines = readLines(source);
  const width = wrapWidth(lines);
  const lost = lostBullets(lines);
  const blocks: Block[] = [];
  const mended: Mended[] = [];
  const furniture: Furniture[] = [];
  const dropped: Dropped[] = [];
  const indents: number[] = [];
  let gap = 0;

  const mend = (line: Line, what: string): void => {
    mended.push({ line: line.index, what });
  };
  const add = (block: Block): void => {
    if (block.type !== 'item') indents.length = 0;
    blocks.push(block);
    gap = 0;
  };

  for (const line of lines) {
    if (line.text === '') {
      gap += 1;
      continue;
    }
    const span = { from: line.index, to: line.index, gap };
    const previous = blocks.at(-1);
    if (isRule(line.text)) {
      furniture.push({ line: line.index, reason: 'a line drawn across the page' });
      gap += 1;
      continue;
    }

    const heading = /^(#{1,6})(\s*)([^#\s].*?)\s*#*$/u.exec(line.text);
    if (heading !== null && (heading[2] !== '' || heading[1] !== '#')) {
      if (heading[2] === '') mend(line, 'a space was missing between # and the heading');
      add({ ...span, type: 'heading', text: heading[3] ?? '', level: heading[1]?.length ?? 1 });
      continue;
    }

    const image = /^(?:\[image:\s*([^\]]+?)\s*\]|!\[[^\]]*\]\(([^)]+)\))$/u.exec(line.text);
    if (image !== null) {
      add({ ...span, type: 'image', text: line.text, name: image[1] ?? image[2] ?? '' });
      continue;
    }

    const bullet = bulletOf(line);
    if (bullet !== undefined && bullet.text !== '') {
      if (bullet.odd) mend(line, 'an odd bullet or odd spaces after it');
      if (bullet.ordinal !== undefined) dropped.push({ line: line.index, text: bullet.ordinal });
      add({ ...span, type: 'item', text: bullet.text, depth: depthOf(line.indent, indents) });
      continue;
    }
    if (bullet !== undefined) {
      furniture.push({ line: line.index, reason: 'a bullet with nothing after it' });
      gap += 1;
      continue;
    }

    const cells = cellsOf(line);
    if (cells !== undefined) {
      if (cells.length === 0) furniture.push({ line: line.index, reason: 'the line under a table’s header' });
      else
        add({
          ...span,
          type: 'row',
          label: cells[0] ?? '',
          text: cells
            .slice(1)
            .filter((cell) => cell !== '')
            .join(' – '),
        });
      continue;
    }

    if (lost.has(line.index)) {
      mend(line, 'the bullet was lost');
      add({ ...span, type: 'item', text: line.text, depth: 0 });
      continue;
    }

    const labelled = splitLabel(line.text);
    if (labelled !== undefined && isLabel(labelled, lines, line.index)) {
      add({ ...span, type: 'label', ...labelled });
      continue;
    }

    if (previous !== undefined && gap === 0 && continues(previous, lines[previous.to], line, width)) {
      if (isBroken(previous.text, line.text)) mend(line, 'a line broken inside a sentence was joined again');
      blocks[blocks.length - 1] = withText(previous, `${previous.text} ${line.text}`, line.index);
      continue;
    }
    add({ ...span, type: 'paragraph', text: line.text });
  }

  for (const line of lines) if (line.oddSpaces) mend(line, 'odd spaces were made plain');
  return { blocks, mended, furniture, dropped };
}

interface Bullet {
  readonly text: string;
  readonly odd: boolean;
  /** The number or letter before an item, where it had one. */
  readonly ordinal: string | undefined;
}

const BULLET = /^([·•●○◦▪■□➢➤►▶✓✔‣⁃∙\uF0B7\uF0A7\uF0D8*+\-–—]|o(?=\s+[A-Z]))(\s+|$)(.*)$/u;
const TIGHT_BULLET = /^([·•●○◦▪■□➢➤►▶✓✔‣⁃∙\uF0B7\uF0A7\uF0D8])(\S.*)$/u;
const ORDINAL = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(\S.*)$/u;

function bulletOf(line: Line): Bullet | undefined {
  const marked = BULLET.exec(line.text) ?? tight(line.text);
  if (marked !== null) {
    const [, mark = '', , text = ''] = marked;
    return { text: text.replace(/\s+/gu, ' '), odd: !'*-+'.includes(mark), ordinal: undefined };
  }
  const numbered = ORDINAL.exec(line.text);
  if (numbered === null || namesField(line.text) || !/[.;,]$|\s\S+\s\S+\s\S+\s\S+\s/u.test(numbered[2] ?? ''))
    return undefined;
  if (/^[\p{Lu}\d\s&/,'’()-]+$/u.test(numbered[2] ?? '')) return undefined;
  return { text: numbered[2] ?? '', odd: false, ordinal: numbered[1] };
}

function tight(text: string): RegExpExecArray | null {
  const found = TIGHT_BULLET.exec(text);
  if (found !== null) found.splice(2, 0, '');
  return found;
}

/** How deep an item lies: an item further in than the one above it belongs to that one. */
function depthOf(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.length === 0 || indent > (indents.at(-1) ?? 0) + 1) indents.push(indent);
  return indents.length - 1;
}

function isRule(text: string): boolean {
  return /^([-_=*])(\s*\1){2,}$/u.test(text);
}

/** The cells of a table row, `[]` for the line under a header, `undefined` for any other line. */
function cellsOf(line: Line): readonly string[] | undefined {
  if (/^\|.*\|$/u.test(line.text)) {
    if (/^[|\s:-]+$/u.test(line.text)) return [];
    return line.text
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim());
  }
  if (line.tabbed && line.indent < 12) return ['', ...line.text.split(/\t+/u).map((cell) => cell.trim())];
  if (!line.text.includes('\t')) return undefined;
  const cells = line.text.split(/\t+/u).map((cell) => cell.trim());
  return cells[0]?.endsWith(':') === true ? undefined : cells;
}

/** Whether a line goes on with the block that the line just above it belongs to. */
function continues(previous: Block, lastLine: Line | undefined, line: Line, width: number | undefined): boolean {
  if (previous.type !== 'paragraph' && previous.type !== 'item' && previous.type !== 'row') return false;
  if (lastLine === undefined || namesField(line.text)) return false;
  if (previous.type === 'item' && line.indent > lastLine.indent && previous.from === previous.to && line.indent >= 2)
    return true;
  if (previous.type === 'item' && previous.from !== previous.to && line.indent === lastLine.indent && line.indent >= 2)
    return true;
  if (isBroken(lastLine.text, line.text) && lastLine.text.length >= 50) return true;
  if (width === undefined) return false;
  const filled = lastLine.indent + lastLine.text.length;
  return filled >= width * (/[.!?:]$/u.test(lastLine.text) ? 0.85 : 0.7);
}

/** Whether a sentence stops in the middle at the end of one line and goes on in the next. */
export function isBroken(before: string, after: string): boolean {
  if (/[.!?:;]["”’)]?$/u.test(before)) return false;
  return /^[a-z]/u.test(after) || /(,|[-–(]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))$/u.test(before);
}
