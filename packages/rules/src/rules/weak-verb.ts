import { exampleOf } from '../example.ts';
import { openingOf } from '../opening.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';
import { WEAK_PHRASES, WEAK_VERBS } from '../words/weak-verbs.ts';

export const weakVerb = defineRule({
  id: 'weak-verb',
  group: 'statements',
  presets: ['strict'],
  severity: ADVICE,
  docs: {
    summary: 'A duty starts with a verb that leaves open what is done: “Assist with”, “Handle”, “Liaise”, “Work with”.',
    why: 'Evaluators weigh what somebody does, and “Assist with the budget” may be to type it or to write it.',
    instead: 'Name the part of the work that this person does: “Draft the budget”, “Check each invoice”.',
    source:
      'Brown University’s guide to writing job descriptions warns of verbs such as “handle”; so does Voltedge’s on accountabilities.',
    examples: [
      exampleOf.duty(
        'Assist with the yearly budget, so that it is ready in March.',
        'Draft the yearly budget, so that it is ready in March.',
      ),
    ],
  },
  *check({ lists, rangeWithin }) {
    for (const { sort, isNested, statements } of lists) {
      if (sort !== 'accountability' || isNested) continue;
      for (const { text } of statements) {
        const found = weakStart(text.value);
        if (found === undefined) continue;
        const message = `“${text.value.slice(found.start, found.end)}” leaves open what this person does. Write ${found.advice}.`;
        yield { path: text.path, range: rangeWithin(text, found.start, found.end), message };
      }
    }
  },
});

function weakStart(text: string) {
  const [words] = WEAK_PHRASES.exec(text) ?? [];
  if (words !== undefined)
    return { start: 0, end: words.length, advice: 'what comes of it, such as “Agree”, “Write” or “Decide”' };
  const { verb = '', start = 0, end = 0 } = openingOf(text) ?? {};
  const advice = WEAK_VERBS.get(verb);
  return advice === undefined ? undefined : { start, end, advice };
}
