import type { Block } from './blocks.ts';
import { lengthInWords } from './blocks.ts';

/** What of a page is not part of the document it shows: the blocks left, and those taken out with the reason. */
export function takeFurniture(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly taken: readonly (readonly [Block, string])[];
} {
  const taken: (readonly [Block, string])[] = [];
  const left: Block[] = [];
  let contents = false;
  const headers = repeatedHeaders(blocks);
  for (const block of blocks) {
    contents = isContentsHeading(block) || (contents && isContentsRow(block));
    const reason = contents
      ? 'table of contents'
      : headers.has(block)
        ? 'a header or footer that each page repeats'
        : reasonFor(block);
    if (reason === undefined) left.push(block);
    else taken.push([block, reason]);
  }
  return { blocks: left, taken };
}

function isContentsHeading(block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'heading') && /^(?:table of )?contents:?$/iu.test(block.text);
}

function isContentsRow(block: Block): boolean {
  if (block.type === 'row') return /^\d{1,3}$/u.test(block.text);
  if (block.type === 'paragraph' || block.type === 'item' || block.type === 'heading')
    return /(?:\.{3,}|…|\s)\s*\d{1,3}$/u.test(block.text) || /\]\(#[^)]*\)$/u.test(block.text);
  return false;
}

/** A sentence about what a browser may store, on whatever site. */
const COOKIES = /\bcookies?\b/iu;
const COOKIE_TALK =
  /\b(?:essential|accept|reject|settings|third part(?:y|ies)|experience|browser|site|website|consent|happy|OK with|preferences)\b/iu;

const NAVIGATION =
  /^(?:skip to (?:main )?content|(?:accept|reject) (?:all|additional)(?: cookies)?|(?:sign|log) in(?: or register)?|register|menu|search|home|back to (?:top|search results|results|jobs)|print(?: this)?(?: page| job)?|share(?: this)?(?: page| job)?|save (?:this )?job|apply now|(?:previous|next)(?: page| job)?|follow us(?: on .*)?|email (?:this )?job|view all jobs|©.*|\(c\) .*|all rights reserved\.?|powered by .*)$/iu;

function reasonFor(block: Block): string | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'item') return undefined;
  const text = block.text.trim();
  if (/^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/iu.test(text) || /^-\s*\d{1,3}\s*-$/u.test(text))
    return 'page number';
  if (COOKIES.test(text) && COOKIE_TALK.test(text) && lengthInWords(text) < 90) return 'cookie banner';
  return block.type !== 'item' && NAVIGATION.test(text) ? 'navigation of a web page' : undefined;
}

/** Lines of a header or footer: short, with a page number, and the same but for it three times or more. */
function repeatedHeaders(blocks: readonly Block[]): ReadonlySet<Block> {
  const byText = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.type !== 'paragraph' || lengthInWords(block.text) > 12 || !/\bpage \d/iu.test(block.text)) continue;
    const key = block.text.replace(/\d+/gu, '#').toLowerCase();
    const same = byText.get(key);
    if (same === undefined) byText.set(key, [block]);
    else same.push(block);
  }
  return new Set([...byText.values()].filter((same) => same.length >= 3).flat());
}
