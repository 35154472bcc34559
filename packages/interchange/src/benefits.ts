import { type Block, type Heading, lengthInWords } from './blocks.ts';

/** Whether a short line is the name of something an employer offers, such as leave or a pension. */
export function isBenefitName(text: string): boolean {
  return lengthInWords(text) <= 6 && BENEFIT.test(text) && !/[.?!]$/u.test(text);
}

const BENEFIT =
  /\b(?:benefits?|pension|pensions|leave|holidays?|training|learning|development|wellbeing|childcare|season ticket|cycle to work|discounts?|sick pay|maternity|paternity|flexible working|flexitime|networks?|gym|allowances?|rewards?)\b/iu;

/** One thing that is offered: its name where it has one, and the text about it. */
export interface Benefit {
  readonly name: Heading | undefined;
  readonly blocks: readonly Block[];
}

/**
 * Parts the text of a section into benefits. A heading starts one; so does a list item, and a paragraph that stands
 * further off than one blank line, because that is where a heading was lost.
 */
export function benefitsIn(blocks: readonly Block[]): readonly Benefit[] {
  const found: { name: Heading | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.type === 'heading') found.push({ name: block, blocks: [] });
    else if (last === undefined || !belongs(block, last.blocks.at(-1), last.name))
      found.push({ name: undefined, blocks: [block] });
    else last.blocks.push(block);
  }
  return found;
}

function belongs(block: Block, previous: Block | undefined, name: Heading | undefined): boolean {
  if (previous === undefined) return true;
  if (block.type === 'item')
    return block.depth > 0 || /:$/u.test(previous.text) || (previous.type === 'item' && name !== undefined);
  const lines = block.gap === 0 && isShortLine(block.text) && isShortLine(previous.text);
  return block.gap < 2 && previous.type !== 'item' && !lines;
}

/** A line that is a list item in all but its bullet. */
function isShortLine(text: string): boolean {
  return lengthInWords(text) <= 12 && !/[.:]$/u.test(text);
}
