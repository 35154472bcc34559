import { type Block, lengthInWords } from './blocks.ts';
import type { Draft } from './draft.ts';
import { proseOf } from './prose.ts';

const CONTACT =
  /\b(?:telephone|tel|phone|fax|e-?mail|mailto|www\.|https?:)|@\w|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|©|\bregistered (?:charity|office|number|in)\b/iu;

/**
 * The address block at the foot of a document: short lines after the last text or list, at least two of them an address,
 * a number or a mail address. Gives the blocks before it.
 */
export function takeFooter(draft: Draft, blocks: readonly Block[]): readonly Block[] {
  let start = blocks.length;
  while (start > 0) {
    const block = blocks[start - 1];
    if (block === undefined || block.type === 'item' || block.type === 'row' || block.type === 'image') break;
    if (block.type === 'heading' && block.level !== undefined) break;
    if (lengthInWords(block.text) > 12 || /[.!?]$/u.test(block.text)) break;
    start -= 1;
  }
  const foot = blocks.slice(start);
  const before = blocks[start - 1];
  if (
    before?.type !== 'item' ||
    foot.length < 3 ||
    foot.length > 15 ||
    foot.filter((block) => CONTACT.test(proseOf([block]))).length < 2
  )
    return blocks;
  const lines = foot.map((block) => proseOf([block]).replace(/^#+ /u, ''));
  draft.set('documentControl.footer', lines.map((line) => readable(line)).join('\n'));
  for (const [index, block] of foot.entries()) {
    if (/\uFFFD/u.test(lines[index] ?? ''))
      draft.mend(block.from, 'unreadable marks around the remains of a link were taken out; check the address');
    draft.placed(block, 'documentControl.footer');
  }
  return blocks.slice(0, start);
}

function readable(line: string): string {
  return line.replace(/\s*\uFFFD\s*/gu, ' ').trim();
}
