import { type Block, type Blocks, type Dropped, type Furniture, type Mended, withText } from './blocks.ts';
import { bulletOf, depthOf } from './bullets.ts';
import { namesField } from './headings.ts';
import { isLabel, splitLabel } from './labels.ts';
import { type Line, readLines, wrapWidth } from './lines.ts';
import { lostBullets } from './lost-bullets.ts';
import { cellsOf } from './rows.ts';

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
      add({ ...span, type: 'heading', text: (heading[3] ?? '').replace(/\s+/gu, ' '), level: heading[1]?.length ?? 1 });
      continue;
    }

    const image = /^(?:\[image:\s*([^\]]+?)\s*\]|!\[[^\]]*\]\(([^)]+)\))$/u.exec(line.text);
    if (image !== null) {
      add({ ...span, type: 'image', text: line.text, name: image[1] ?? image[2] ?? '' });
      continue;
    }

    const bullet = bulletOf(lines, line.index);
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

function isRule(text: string): boolean {
  return /^([-_=*])(\s*\1){2,}$/u.test(text) || /^[^\p{L}\p{N}[\]|]{4,}$/u.test(text);
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
  if (endsSentence(before)) return false;
  if (/^[a-z]/u.test(after)) return true;
  return /(,|[-–(]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))$/u.test(before.slice(-LAST_WORD));
}

/** Only the end of a text is looked at, because a block that grows line by line is asked at each. */
export function endsSentence(text: string): boolean {
  return /[.!?:;]["”’)]?$/u.test(text.slice(-2));
}

/** More than the longest of these words. */
const LAST_WORD = 10;
