import type { Block } from './blocks.ts';
import { lengthInWords } from './blocks.ts';
import { dateIn } from './dates.ts';
import type { Draft, Value } from './draft.ts';
import { isKindPhrase } from './kind.ts';
import { factOfLabel } from './labels.ts';

const COVER = 'documentControl.covering';

/**
 * A circular or letter that a document came with, from its sender to the line before the document starts. Gives the
 * blocks that are left; all of them where there is no such letter.
 */
export function placeCircular(draft: Draft, blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) =>
    block.type === 'label' ? /^(?:to|cc|from)$/iu.test(block.label) : /^(?:to|cc|from)\s*:?$/iu.test(block.text),
  );
  const sent = blocks
    .slice(0, start + 12)
    .some(
      (block) =>
        /\b(?:circular|memorandum|memo|letter|bulletin)\b/iu.test(block.text) ||
        (lengthInWords(block.text) <= 4 && dateIn(block.text) !== undefined),
    );
  if (start === -1 || start > 8 || !sent) return blocks;
  const end = blocks.findIndex((block, index) => index > start && startsDocument(block));
  const letter = blocks.slice(0, end === -1 ? blocks.length : end);
  readLetter(draft, letter, start);
  for (const block of letter) draft.placed(block, COVER);
  const opening = letter[start];
  if (opening !== undefined)
    draft.names(opening, `${COVER}.to`, opening.type === 'label' ? opening.label : opening.text);
  return end === -1 ? [] : placeAppendix(draft, blocks.slice(end));
}

function startsDocument(block: Block): boolean {
  if (block.type === 'label') return factOfLabel(block.label) !== undefined && !/^date$/iu.test(block.label);
  return isKindPhrase(block.text) || /^(?:appendix|annex|enclosure)\s+[A-Z\d]+\b/iu.test(block.text);
}

/** The parts of a letter in the order in which they come: sender, date, addressees, number, subject, text, signatories. */
function readLetter(draft: Draft, letter: readonly Block[], start: number): void {
  const head = letter.slice(0, start);
  for (const block of head) {
    const date = lengthInWords(block.text) <= 4 ? dateIn(block.text) : undefined;
    if (date !== undefined && draft.set(`${COVER}.date`, date)) draft.prose(`${COVER}.body`, block.text);
    else if (!draft.set(`${COVER}.issuer`, block.text)) draft.prose(`${COVER}.body`, block.text);
  }
  const opening = letter[start];
  if (opening?.type === 'label' && opening.text !== '') draft.push(`${COVER}.to`, opening.text);

  const rest = letter.slice(start + 1);
  const text = rest.findIndex((block) => lengthInWords(block.text) > 10 && /[.!?]$/u.test(block.text));
  const body = text === -1 ? rest.length : text;
  let numbered = false;
  for (const block of rest.slice(0, body)) {
    const line = block.text;
    if (/\b(?:circular|memo(?:randum)?|letter|bulletin)\b.*\d/iu.test(line) && draft.set(`${COVER}.number`, line))
      numbered = true;
    else if (/\b(?:revis|replac|supersed)\w*/iu.test(line) && draft.set(`${COVER}.revises`, line)) numbered = true;
    else if (numbered) {
      if (!draft.set(`${COVER}.subject`, line)) draft.prose(`${COVER}.body`, line);
    } else if (/\bcop(?:y|ies)\b|^cc\b/iu.test(line)) draft.push(`${COVER}.cc`, line);
    else draft.push(`${COVER}.to`, line);
  }

  const closing = rest.slice(body);
  const signed = closing.findIndex(
    (block) => block.type === 'image' || /^(?:yours|kind regards|signed)\b/iu.test(block.text),
  );
  const signing = signed === -1 ? closing.length : signed;
  for (const block of closing.slice(0, signing)) draft.prose(`${COVER}.body`, block.text);
  for (const signatory of signatoriesIn(draft, closing.slice(signing))) draft.push(`${COVER}.signatories`, signatory);
}

const TITLE =
  /\b(?:Manager|Director|Officer|Secretar(?:y|ies)|Head|Chief|Chair|Executive|Lead|Commissioner|President)\b/u;

/** Names with the title that stands on the line below them; a title below several names is the title of each. */
function signatoriesIn(draft: Draft, blocks: readonly Block[]): readonly Value[] {
  const found: { name: string; title?: string }[] = [];
  let open = 0;
  for (const block of blocks) {
    const isName = block.type === 'paragraph' || block.type === 'heading';
    if (!isName || /^(?:yours|kind regards|signed)\b/iu.test(block.text)) draft.prose(`${COVER}.body`, block.text);
    else if (TITLE.test(block.text) && found.length > open) {
      for (const one of found.slice(open)) one.title = block.text;
      open = found.length;
    } else found.push({ name: block.text });
  }
  return found;
}

/** The line that says which appendix the document is, and the short line of its maker below it. */
function placeAppendix(draft: Draft, blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first === undefined || !/^(?:appendix|annex|enclosure)\s/iu.test(first.text)) return blocks;
  const maker =
    second !== undefined && second.type !== 'label' && lengthInWords(second.text) <= 4 && !isKindPhrase(second.text);
  draft.set('documentControl.appendix', maker ? `${first.text}\n${second.text}` : first.text);
  draft.placed(first, 'documentControl.appendix');
  if (maker) draft.placed(second, 'documentControl.appendix');
  return blocks.slice(maker ? 2 : 1);
}
