import type { Range } from '@role-profile/document';
import { exampleOf } from '../example.ts';
import { phraseFinder } from '../prose.ts';
import { defineRule, type Fix } from '../rule.ts';
import { WORDING } from '../severity.ts';
import { GENDERED_PRONOUN, HONOUR, NEUTRAL, OWN_PRONOUNS, VERB_AFTER_THEY } from '../words/pronouns.ts';

const pronounsIn = phraseFinder(GENDERED_PRONOUN);

export const genderedPronoun = defineRule({
  id: 'gendered-pronoun',
  group: 'people',
  severity: WORDING,
  docs: {
    summary: 'A pronoun says that whoever holds the post is a man or a woman: “his team”, “he/she”, “s/he”.',
    why: 'It tells readers that the post is meant for somebody else. Pairs such as “his/her” leave out those who are neither, and stumble when read aloud.',
    instead:
      'Write “they” and “their”, or name the role: “the manager’s team”. Names such as His Majesty’s Courts, quotations, and pronouns that people give as their own stay.',
    source: 'The gender-neutral drafting of UK government; found in three of five published Civil Service documents.',
    examples: [
      exampleOf.duty('Advise the harbour master and his deputies.', 'Advise the harbour master and their deputies.'),
      exampleOf.purpose(
        'The pilot plans the day so that s/he can meet each tide.',
        'The pilot plans the day to meet each tide.',
      ),
    ],
  },
  *check({ document, prose, known, rangeWithin }) {
    for (const text of prose) {
      for (const { words: word, index } of known(pronounsIn, text.value)) {
        const rest = text.value.slice(index);
        if (HONOUR.test(rest) || OWN_PRONOUNS.test(rest) || isCapitals(word)) continue;
        const range = rangeWithin(text, index, index + word.length);
        yield {
          path: text.path,
          range,
          message: messageOf(word),
          fixable: replacementAt(document.text, range) !== undefined,
        };
      }
    }
  },
  fix({ range }, { document }) {
    return replacementAt(document.text, range);
  },
});

function messageOf(word: string): string {
  const they = neutralOf(word) ?? 'they';
  return `“${word}” leaves out some of those who may hold this post. Write “${they}”, or name the role.`;
}

function neutralOf(word: string): string | undefined {
  const folded = word.toLowerCase().replace(/\s+/g, ' ');
  return folded === 'her' ? 'their” or “them' : NEUTRAL.get(folded);
}

/** What to write at a place of the file; `undefined` where more of the sentence has to change. */
function replacementAt(text: string, range: Range): Fix | undefined {
  const word = text.slice(range.start, range.end);
  const folded = word.toLowerCase().replace(/\s+/g, ' ');
  const after = text.slice(range.end, range.end + 40);
  const neutral = NEUTRAL.get(folded) ?? (folded === 'her' ? neutralHer(after) : undefined);
  if (neutral !== undefined) return change(word, neutral, range);
  const [gap = '', verb = ''] = /^(\s+)(\p{L}+)\b/u.exec(after)?.slice(1) ?? [];
  const plural = VERB_AFTER_THEY.get(verb);
  if (plural === undefined || neutralOf(word) !== undefined) return undefined;
  const whole = { start: range.start, end: range.end + gap.length + verb.length };
  return change(text.slice(whole.start, whole.end), `they${gap}${plural}`, whole);
}

/** “Her” belongs to what follows, or is whom something is done to. */
function neutralHer(after: string): string | undefined {
  if (/^\s*(?:[.,;:!?)]|$)/.test(after)) return 'them';
  if (/^\s+(?:to|in|on|at|with|by|for|from|and|or|when|if|as|the|a|an|that|about|before|after)\b/i.test(after))
    return 'them';
  return /^\s+\p{L}/u.test(after) ? 'their' : undefined;
}

function change(before: string, neutral: string, range: Range): Fix {
  const newText = /^\p{Lu}/u.test(before) ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
  return { title: `Change “${before}” to “${newText}”`, suggested: true, edits: [{ range, newText }] };
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !word.includes('/');
}
