import { type Field, fieldOfLabel } from '@role-profile/schema';
import type { Block, HeadingBlock, ParagraphBlock } from '../syntax/markdown.ts';

/** A fact that a heading names, and the words below it that say it; none where it is still to be filled. */
export interface HeadedFact {
  readonly field: Field;
  readonly words: ParagraphBlock | undefined;
}

/** Nobody writes a fact longer than this; what is longer is text about it. */
const MAX_FACT = 200;

/**
 * The fact that the heading `blocks[at]` names and one line below it says: `## Grade`, and below it `HEO`. `undefined`
 * where the heading names none, or where more than a fact stands below it.
 */
export function headedFactAt(text: string, blocks: readonly Block[], at: number): HeadedFact | undefined {
  const heading = blocks[at];
  const field = heading?.kind === 'heading' ? fieldOfLabel(heading.text) : undefined;
  if (field === undefined) return undefined;
  const words = blocks[at + 1];
  if (words === undefined || words.kind === 'heading') return { field, words: undefined };
  return words.kind === 'paragraph' && isFact(text, words, heading as HeadingBlock) ? { field, words } : undefined;
}

/** Under a heading with hashes a sentence is prose about the subject; a bold label can have one for its value. */
function isFact(text: string, { range }: ParagraphBlock, { level }: HeadingBlock): boolean {
  const words = text.slice(range.start, range.end);
  if (words.length > MAX_FACT || /[\r\n]/.test(words)) return false;
  return level === 7 || !/[.!?]$|[.!?] \p{Lu}/u.test(words);
}
