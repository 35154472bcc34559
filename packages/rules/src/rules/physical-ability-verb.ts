import { exampleOf } from '../example.ts';
import { isPositiveAction } from '../positive-action.ts';
import { phraseFinder } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';
import { PHYSICAL } from '../words/physical-verbs.ts';

export const physicalAbilityVerb = defineRule({
  id: 'physical-ability-verb',
  group: 'people',
  severity: ADVICE,
  docs: {
    summary:
      'A duty or a criterion says what a body must do, and not what the work needs: “able to stand for long”, “lift heavy boxes”.',
    why: 'Disabled people who would do the work in another way, or with an adjustment, read that they need not apply.',
    instead:
      'Say what has to come about, and leave open how: “Moves boxes of up to 15 kg, with a trolley or a colleague”.',
    source: 'The verbs of XDgov’s ableist-language-detector (CC0), in the phrases in which they speak of a body.',
    examples: [exampleOf.criterion('Is able to climb ladders.', 'Can inspect the lights on each mast.')],
  },
  *check({ lists, known, rangeWithin }) {
    for (const { sort, statements } of lists) {
      if (sort !== 'accountability' && sort !== 'criterion') continue;
      for (const { text } of statements) {
        for (const { words, index, instead } of known(physicalIn, text.value)) {
          const message = `“${words}” says what a body must do, and people who would do this work in another way stay away. ${instead}`;
          yield { path: text.path, range: rangeWithin(text, index, index + words.length), message };
        }
      }
    }
  },
});

const FINDERS = PHYSICAL.map(({ words, instead }) => ({ find: phraseFinder(words), instead }));

function physicalIn(text: string) {
  return FINDERS.flatMap(({ find, instead }) => find(text).map((phrase) => ({ ...phrase, instead }))).filter(
    ({ index }) => !isPositiveAction(text, index),
  );
}
