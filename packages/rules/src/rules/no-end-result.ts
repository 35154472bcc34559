import { exampleOf } from '../example.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';

/** Words that lead to what comes of the work, or to how far it goes. */
const RESULT =
  /\b(?:to|so|that|until|for|because|ensur(?:e|es|ing)|mak(?:e|es|ing)\s+sure|enabl(?:e|es|ing)|allowing|helping|improving|reducing|increasing|achieving|maintaining|meeting|keeping|giving|providing|supporting|protecting|preventing|resulting|leading|delivering|creating|building|with\s+the\s+(?:aim|goal|result)|which|within|by)\b/iu;

export const noEndResult = defineRule({
  id: 'no-end-result',
  group: 'statements',
  presets: ['strict'],
  severity: ADVICE,
  docs: {
    summary: 'A duty says what is done and not what it is for.',
    why: 'Two posts may both “plan berths”; what comes of it tells them apart, and tells a new colleague when the work is done well.',
    instead: 'Add the result: “so that…”, “to…”, “ensuring…”.',
    source: 'Essex County Council builds each accountability from action, subject and end result.',
    examples: [exampleOf.duty('Plan the berths.', 'Plan the berths, so that no ship waits.')],
  },
  *check({ lists }) {
    for (const { sort, isNested, statements } of lists) {
      if (sort !== 'accountability' || isNested) continue;
      for (const { text, hasItems } of statements) {
        if (hasItems || RESULT.test(text.value)) continue;
        const message =
          'This says what is done and not what it is for. Add its result, such as “…, so that no ship waits.”';
        yield { path: text.path, range: text.range, message };
      }
    }
  },
});
