import { fieldAt, foldHeading, partOfHeading } from '@role-profile/schema';
import { type Block, type Heading, type Label, lengthInWords, type Mended, type Paragraph } from './blocks.ts';
import { namesField } from './headings.ts';
import { isKindPhrase } from './kind.ts';
import { factOfLabel } from './labels.ts';
import { endsSentence, isBroken } from './read-blocks.ts';

/** Blocks in which headings that nothing marks as such are headings, and every value stands with its label. */
export function promote(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly mended: readonly Mended[];
} {
  const mended: Mended[] = [];
  const joined = joinOverBreaks(fillLabels(joinNumbers(blocks)), mended);
  const promoted = joined.flatMap((block, index): readonly Block[] => {
    const previous = joined[index - 1];
    const next = joined[index + 1];
    if (block.type === 'item' && isHeadingAsItem(block.text, next)) {
      mended.push({ line: block.from, what: `the heading “${bare(block.text)}” was typed as a bullet` });
      return [headingFrom(block)];
    }
    if (block.type !== 'paragraph') return [block];
    if (isHeadingLine(block, previous, next)) return [headingFrom(block)];
    return splitRunOn(block, mended);
  });
  return { blocks: promoted, mended };
}

function headingFrom(block: Block): Heading {
  return { type: 'heading', text: bare(block.text), level: undefined, from: block.from, to: block.to, gap: block.gap };
}

/** Text without the marks of emphasis around it and without a closing colon. */
function bare(text: string): string {
  return text
    .replace(/^(\*{1,3}|_{1,3})(.*?)\1(:?)$/u, '$2$3')
    .replace(/\s*:$/u, '')
    .trim();
}

/** A number alone on its line belongs to the heading on the next one. */
function joinNumbers(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const numbered = last?.type === 'paragraph' && /^\d{1,2}\.?$/u.test(last.text) && block.gap <= 1;
    if (numbered && block.type === 'paragraph' && (namesField(block.text) || isUpper(block.text))) {
      result[result.length - 1] = { ...block, text: `${last.text} ${block.text}`, from: last.from, gap: last.gap };
    } else result.push(block);
  }
  return result;
}

/** A label whose value stands on a later line takes it; one followed by another label or heading is still to be filled. */
function fillLabels(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.type === 'label' && last.text === '' && last.from === last.to && isValueOf(last, block)) {
      result[result.length - 1] = { ...last, text: block.text, to: block.to };
    } else result.push(block);
  }
  return result;
}

function isValueOf(label: Label, block: Block): block is Paragraph {
  if (block.type !== 'paragraph' || block.gap > 3) return false;
  if (namesField(block.text) || /^\d+\.?\s/u.test(block.text) || /:$/u.test(block.text)) return false;
  if (isUpper(block.text) && lengthInWords(block.text) > 3) return false;
  return factOfLabel(label.label) !== undefined && lengthInWords(block.text) <= (block.gap === 0 ? 40 : 12);
}

/** A sentence that a page break or a cell border cut in two is one again. */
function joinOverBreaks(blocks: readonly Block[], mended: Mended[]): readonly Block[] {
  const result: Block[] = [];
  // How many words the last block of the result has, counted on as it grows.
  let size = 0;
  for (const block of blocks) {
    const last = result.at(-1);
    const words = lengthInWords(block.text);
    const open = last !== undefined && (last.type === 'row' || last.type === 'paragraph') && size >= 12;
    if (open && block.type === 'paragraph' && block.gap > 0 && goesOn(last.text, block.text)) {
      mended.push({ line: block.from, what: 'a sentence broken over two paragraphs was joined again' });
      result[result.length - 1] = { ...last, text: `${last.text} ${block.text}`, to: block.to };
      size += words;
    } else if (last?.type === 'row' && block.type === 'row' && block.label === '') {
      const glue = endsSentence(last.text) ? '\n\n' : ' ';
      mended.push({ line: block.from, what: `a row without a label goes on with the row “${last.label}”` });
      result[result.length - 1] = { ...last, text: `${last.text}${glue}${block.text}`, to: block.to };
      size += words;
    } else if (last?.type === 'row' && block.type === 'paragraph' && /^\p{Ll}/u.test(block.text)) {
      mended.push({ line: block.from, what: 'a row broken over two pages was joined again' });
      result[result.length - 1] = { ...last, text: `${last.text}\n\n${block.text}`, to: block.to };
      size += words;
    } else if (
      block.type === 'row' &&
      open &&
      last.type === 'row' &&
      block.label !== '' &&
      size >= 15 &&
      isSpilt(last.text, block.text)
    ) {
      const [head, tail] = cutSentence(block.text);
      mended.push({
        line: block.from,
        what: `the first sentence of the row “${block.label}” belongs to the row above`,
      });
      result[result.length - 1] = { ...last, text: `${last.text} ${head}` };
      result.push({ ...block, text: tail });
      size = lengthInWords(tail);
    } else {
      result.push(block);
      size = words;
    }
  }
  return result;
}

function goesOn(before: string, after: string): boolean {
  if (endsSentence(before)) return false;
  return /^(?:\p{Ll}|https?:|www\.)/u.test(after) && (isBroken(before, after) || /^(?:https?:|www\.)/u.test(after));
}

function isSpilt(above: string, below: string): boolean {
  return /^\p{Ll}/u.test(below) && !/[.!?:;>)]$/u.test(above.slice(-1)) && cutSentence(below)[1] !== '';
}

function cutSentence(text: string): readonly [string, string] {
  const end = /[.!?]\s+(?=\p{Lu})/u.exec(text);
  return end === null ? [text, ''] : [text.slice(0, end.index + 1), text.slice(end.index + end[0].length)];
}

function isHeadingAsItem(text: string, next: Block | undefined): boolean {
  if (next?.type !== 'item' || next.gap === 0 || /[.;,]$/u.test(text) || lengthInWords(text) > 6) return false;
  return namesField(text);
}

/** Whether a paragraph of its own line is a heading, by its words, its look and what stands around it. */
function isHeadingLine(block: Paragraph, previous: Block | undefined, next: Block | undefined): boolean {
  if (block.to - block.from > 1 || isKindPhrase(block.text))
    return isKindPhrase(block.text) && !/[.;,]$/u.test(block.text);
  const text = bare(block.text);
  if (text === '') return false;
  const emphasised = /^(\*\*|__)[^*_]+\1:?$/u.test(block.text);
  const size = lengthInWords(text);
  if (size === 0 || size > 22 || /[.;,!]$/u.test(text) || /https?:|www\.|@|\{[%{]/u.test(text)) return false;
  if (emphasised && size <= 12) return true;
  if (/^(?:internal|external)$/iu.test(text) && next?.type === 'item') return true;
  if (partOfContacts(text) && /:$/u.test(block.text)) return true;
  if (namesField(text)) return !previousRunsInto(previous, block) || isUpper(text) || /:$/u.test(block.text);
  if (next === undefined || previousRunsInto(previous, block)) return false;
  if (isUpper(text)) return size <= 14 && !/\b(?:ARE|IS|WILL|MUST)\b/u.test(text);
  if (/:$/u.test(block.text)) return size <= 5 && isTitleLike(text) && next.type !== 'label';
  return looksLikeHeading(block, text, size, previous, next);
}

const contacts = fieldAt(['contacts']);

function partOfContacts(text: string): boolean {
  return contacts !== undefined && partOfHeading(contacts, text) !== undefined;
}

/** Whether a line stands in the middle of lines of text, so that only its very words could make it a heading. */
function previousRunsInto(previous: Block | undefined, block: Block): boolean {
  return (
    block.gap === 0 &&
    previous?.type === 'paragraph' &&
    lengthInWords(previous.text) > 8 &&
    !/[.!?:]["”’)]?$/u.test(previous.text)
  );
}

function looksLikeHeading(
  block: Paragraph,
  text: string,
  size: number,
  previous: Block | undefined,
  next: Block,
): boolean {
  if (!/^[\p{Lu}\d(“"‘']/u.test(text) || /[?]$|^dear\b/iu.test(text) || /[£$€]|\d{3}/u.test(text)) return false;
  if (/\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/iu.test(text)) return false;
  const set = block.gap > 0 || previous?.type === 'item' || previous?.type === 'row' || isSectionHeading(previous);
  if (!set) return false;
  if (next.type === 'item' && previous?.type === 'item') return size <= 20;
  if (next.type === 'item' || next.type === 'row') return size <= 10;
  if (size > 9 || (size > 6 && !isTitleLike(text))) return false;
  return (
    next.type === 'heading' ||
    (next.type === 'paragraph' &&
      (endsLikeText(next.text) || isShortLine(next.text)) &&
      !(next.gap === 0 && isShortLine(next.text) && !endsLikeText(next.text)))
  );
}

/** Whether the block before is the name of a field, so that a short line right below it can be the name of a group. */
function isSectionHeading(block: Block | undefined): boolean {
  return block !== undefined && (block.type === 'heading' || block.type === 'paragraph') && namesField(block.text);
}

function endsLikeText(text: string): boolean {
  return lengthInWords(text) >= 12 || (lengthInWords(text) >= 5 && /[.!?:]["”’)]?$/u.test(text));
}

function isShortLine(text: string): boolean {
  return lengthInWords(text) <= 9 && namesField(text);
}

/** Whether most words that carry meaning start with a capital, or there are few words at all. */
function isTitleLike(text: string): boolean {
  const meaning = text.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = meaning.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length * 2 >= meaning.length;
}

function isUpper(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A field's name with its text run on behind it becomes a heading and a paragraph. */
function splitRunOn(block: Paragraph, mended: Mended[]): readonly Block[] {
  const parts = block.text.split(' ');
  for (let count = Math.min(8, parts.length - 4); count >= 2; count -= 1) {
    const head = parts.slice(0, count).join(' ');
    const tail = parts.slice(count).join(' ');
    if (!/^\p{Lu}/u.test(tail) || !isTitleLike(head) || !namesField(head) || !/[.!?]$/u.test(tail)) continue;
    if (foldHeading(head).split(' ').length < 3) continue;
    mended.push({ line: block.from, what: `the heading “${head}” and the text behind it were parted` });
    return [headingFrom({ ...block, text: head }), { ...block, text: tail, gap: 0 }];
  }
  return [block];
}
