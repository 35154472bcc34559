import { exampleOf } from '../example.ts';
import { isPositiveAction } from '../positive-action.ts';
import { phraseFinder } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { WORDING } from '../severity.ts';
import { AGE_CODED } from '../words/age-coded.ts';

export const ageCodedWord = defineRule({
  id: 'age-coded-word',
  group: 'people',
  severity: WORDING,
  docs: {
    summary: 'Words say how old somebody should be: “recent graduate”, “young and dynamic”, “digital native”.',
    why: 'People of another age read that they are not meant, and an employer who cannot justify it breaks the Equality Act 2010.',
    instead:
      'Say what the work asks for. “Junior” and “senior” in the name of a post stay, and so do sentences that welcome people of every age.',
    source:
      'Acas guidance on age discrimination and the Equality Act 2010; words from guides to inclusive recruitment.',
    examples: [
      exampleOf.criterion(
        'Is a digital native who can chart a course.',
        'Can chart a course with the harbour’s software.',
      ),
    ],
  },
  *check({ prose, known, rangeWithin }) {
    for (const text of prose) {
      for (const { words, index, instead } of known(ageCodesIn, text.value)) {
        const message = `“${words}” says how old somebody should be, and people of another age read that they are not meant. ${instead}`;
        yield { path: text.path, range: rangeWithin(text, index, index + words.length), message };
      }
    }
  },
});

const FINDERS = AGE_CODED.map(({ words, hints, instead }) => ({ find: phraseFinder(words, hints), instead }));

function ageCodesIn(text: string) {
  return FINDERS.flatMap(({ find, instead }) => find(text).map((phrase) => ({ ...phrase, instead }))).filter(
    ({ index }) => !isPositiveAction(text, index),
  );
}
