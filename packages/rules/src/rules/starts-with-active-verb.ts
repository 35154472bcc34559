import { exampleOf } from '../example.ts';
import { type Opening, openingOf } from '../opening.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';

export const startsWithActiveVerb = defineRule({
  id: 'starts-with-active-verb',
  group: 'statements',
  severity: ADVICE,
  docs: {
    summary:
      'A duty does not start with what is done: “Responsible for…”, “Management of…”, “Overseeing…”, “To manage…”.',
    why: 'A verb in front says at once what the person does. “Responsible for” leaves open whether they do it, check it or only answer for it, and so two evaluators read two jobs.',
    instead: 'Start with the verb in its plain form: “Plan berths”, “Lead the night shift”.',
    source:
      'Essex County Council builds each accountability from action, subject and end result; Brown University asks to “begin each sentence with a descriptive action verb”.',
    examples: [
      exampleOf.duty('Responsible for planning berths, so that no ship waits.', 'Plan berths, so that no ship waits.'),
      exampleOf.duty('Supervision of the night shift.', 'Supervise the night shift.'),
    ],
  },
  *check({ lists, known, rangeWithin }) {
    for (const { sort, isNested, intro, statements } of lists) {
      if (sort !== 'accountability' || isNested || isOpen(intro)) continue;
      for (const { text } of statements) {
        const opening = known(openingOf, text.value);
        if (opening === undefined || opening.form === 'base' || opening.form === 'third') continue;
        const words = text.value.slice(opening.start, opening.end);
        yield {
          path: text.path,
          range: rangeWithin(text, opening.start, opening.end),
          message: messageOf(words, opening),
          fixable: replacementOf(text.value, opening) !== undefined,
        };
      }
    }
  },
  fix({ path, range }, { lists }) {
    const text = lists
      .flatMap(({ statements }) => statements)
      .find((one) => String(one.text.path) === String(path))?.text;
    const opening = text && openingOf(text.value);
    const newText = opening && replacementOf(text.value, opening);
    if (newText === undefined) return undefined;
    return { title: `Start with “${newText}”`, suggested: true, edits: [{ range, newText }] };
  },
});

/** Words such as “responsible for:” go on in each statement, which then starts as they ask. */
function isOpen(intro: string): boolean {
  return /\b(?:for|in|by|of|through|include[sd]?|including|involves?|involving|are|is|to)[\s:…–—-]*$/iu.test(intro);
}

function messageOf(words: string, { verb, form }: Opening): string {
  const advice =
    verb === undefined
      ? 'Start with a verb in its plain form, such as “Plan” or “Lead”.'
      : `Start with the verb: “${capital(verb)}”.`;
  if (form === 'holder') return `“${words}” says nothing that readers do not know. ${advice}`;
  return `“${words}” hides what this person does. ${advice}`;
}

/** What stands there instead. Where other verbs follow in the same form, all of them have to change, and that is left to the author. */
function replacementOf(text: string, { form, start, end, verb }: Opening): string | undefined {
  if (verb === undefined) return undefined;
  const rest = text.slice(end);
  const isParallel = form === 'gerund' || form === 'responsible';
  if (isParallel && /[.;,]\s*\p{L}+ing\b|\b(?:and|or|then)\s+(?:for\s+)?(?:\p{L}+ly\s+)?\p{L}+ing\b/iu.test(rest))
    return undefined;
  if (form === 'noun' && /^[^.]{0,60}\band\s/iu.test(text.slice(0, end))) return undefined;
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  return isCapital ? capital(verb) : verb;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
