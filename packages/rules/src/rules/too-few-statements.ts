import { keyRangeAt } from '@role-profile/document';
import { numberOptions } from '../configuration/rule-options.ts';
import { exampleOf } from '../example.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';

export const tooFewStatements = defineRule({
  id: 'too-few-statements',
  group: 'statements',
  presets: ['civil-service', 'strict'],
  severity: ADVICE,
  options: numberOptions({ accountabilities: 3 }),
  docs: {
    summary: 'There are fewer than three duties.',
    why: 'One or two lines leave out most of a job, so it is evaluated too low and advertised too dimly.',
    instead:
      'Write a line for each thing that the post answers for; three to eight are usual. The option `accountabilities` sets another limit.',
    source: 'Guides of universities speak of three to five key accountabilities, Voltedge’s of four to eight.',
    examples: [
      exampleOf.duties(
        ['Look after the quay.'],
        ['Plan berths for the week.', 'Lead the night shift.', 'Inspect the quay before each watch.'],
      ),
    ],
  },
  *check({ document, lists }, least) {
    const duties = lists.filter(({ sort }) => sort === 'accountability');
    const count = duties.reduce((sum, { statements }) => sum + statements.length, 0);
    if (count === 0 || count >= least.accountabilities) return;
    const said = count === 1 ? 'There is one duty' : `There are ${count} duties`;
    const message = `${said}, and that leaves out most of a job. Write a line for each thing that the post answers for.`;
    yield { path: ['accountabilities'], range: keyRangeAt(document, ['accountabilities']), message };
  },
});
