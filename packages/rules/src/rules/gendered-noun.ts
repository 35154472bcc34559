import { exampleOf } from '../example.ts';
import { phraseFinder, proseWithTitles } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { WORDING } from '../severity.ts';
import { GENDERED_NOUN, GENDERED_NOUNS } from '../words/gendered-nouns.ts';

const nounsIn = phraseFinder(GENDERED_NOUN);

export const genderedNoun = defineRule({
  id: 'gendered-noun',
  group: 'people',
  severity: WORDING,
  docs: {
    summary: 'A noun names one sex where anybody is meant: “chairman”, “manpower”, “salesman”.',
    why: 'It tells half of all readers that the post is not for them, and an advert that says so may break equality law.',
    instead: 'Use the word for both: “chair”, “workforce”, “salesperson”.',
    source:
      'The word lists of retext-equality and joblint (both MIT), cut down to nouns that are wrong in every role description.',
    examples: [
      exampleOf.duty('Report to the chairman of the harbour board.', 'Report to the chair of the harbour board.'),
    ],
  },
  *check({ texts, known, rangeWithin }) {
    for (const text of proseWithTitles(texts)) {
      for (const { words: word, index } of known(nounsIn, text.value)) {
        const both = replacementOf(word);
        if (both === undefined || isName(text.value, index)) continue;
        yield {
          path: text.path,
          range: rangeWithin(text, index, index + word.length),
          message: `“${word}” speaks of one sex, and the post is open to all. Write “${both}”.`,
          fixable: true,
        };
      }
    }
  },
  fix({ range }, { document }) {
    const word = document.text.slice(range.start, range.end);
    const both = replacementOf(word);
    return both === undefined
      ? undefined
      : { title: `Change “${word}” to “${both}”`, suggested: true, edits: [{ range, newText: both }] };
  },
});

function replacementOf(word: string): string | undefined {
  const folded = word.toLowerCase();
  const both =
    GENDERED_NOUNS.get(folded) ??
    GENDERED_NOUNS.get(folded.replace(' ', '-')) ??
    GENDERED_NOUNS.get(folded.replace('-', ' '));
  if (both === undefined) return undefined;
  if (word === word.toUpperCase()) return both.toUpperCase();
  return /^\p{Lu}/u.test(word) ? both.charAt(0).toUpperCase() + both.slice(1) : both;
}

/** “Manning” and “Foreman” are surnames, too. */
function isName(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  return /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Captain|Judge|Justice|Professor)\.?\s+(?:\p{Lu}[\p{L}.]*\s+)?$/u.test(before);
}
