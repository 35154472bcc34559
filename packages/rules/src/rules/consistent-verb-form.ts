import type { RuleContext } from '../context.ts';
import { exampleOf } from '../example.ts';
import { type Opening, openingOf } from '../opening.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';
import type { StatementList, StatementSort } from '../statements.ts';

const FORMS: Readonly<Record<string, string>> = {
  base: 'in its plain form (“Plan”)',
  third: 'with an “s” (“Plans”)',
  gerund: 'in “-ing” (“Planning”)',
  infinitive: 'after “to” (“To plan”)',
};

const SORTS: ReadonlySet<StatementSort> = new Set(['accountability', 'objective', 'measure', 'factor']);

/** A list in which as many statements start in one way as in another has no form of its own yet. */
const LEAST_SHARE = 2 / 3;

export const consistentVerbForm = defineRule({
  id: 'consistent-verb-form',
  group: 'statements',
  severity: ADVICE,
  docs: {
    summary:
      'One statement of a list starts with its verb in another form than the rest: “Plans” among “Lead” and “Write”.',
    why: 'A list reads fast when its lines are built alike. A line that is not makes readers stop, and looks as if it came from another document.',
    instead: 'Write each verb of a list in the same form. The plain form (“Plan”, “Lead”) is the shortest.',
    source: 'Brown University’s guide to writing job descriptions asks for parallel structure in lists of duties.',
    examples: [
      exampleOf.duties(
        ['Plan berths.', 'Leads the night shift.', 'Inspect the quay.', 'Brief each watch.'],
        ['Plan berths.', 'Lead the night shift.', 'Inspect the quay.', 'Brief each watch.'],
      ),
    ],
  },
  *check({ lists, known, rangeWithin }) {
    for (const list of lists) {
      if (!SORTS.has(list.sort)) continue;
      const { usual, odd } = formsOf(list, known);
      for (const { text, opening } of odd) {
        const words = text.value.slice(opening.start, opening.end);
        const message = `“${words}” starts ${FORMS[opening.form]}, and most of this list starts ${FORMS[usual]}. Lists are easier to read when each line is built alike.`;
        yield { path: text.path, range: rangeWithin(text, opening.start, opening.end), message };
      }
    }
  },
});

function formsOf({ sort, isNested, statements }: StatementList, known: RuleContext['known']) {
  const openings = statements.flatMap(({ text }) => {
    const opening = known(openingOf, text.value);
    return opening !== undefined && Object.hasOwn(FORMS, opening.form) ? [{ text, opening }] : [];
  });
  const counts = new Map<string, number>();
  for (const { opening } of openings) counts.set(opening.form, (counts.get(opening.form) ?? 0) + 1);
  const [usual = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (openings.length < 4 || most < openings.length * LEAST_SHARE) return { usual, odd: [] };
  // Duties that start in “-ing” or after “to” are findings already, and would be told of twice.
  const isTold = ({ form }: Opening) =>
    sort === 'accountability' && !isNested && (form === 'gerund' || form === 'infinitive');
  return { usual, odd: openings.filter(({ opening }) => opening.form !== usual && !isTold(opening)) };
}
