import { keyRangeAt } from '@role-profile/document';
import type { Path } from '@role-profile/schema';
import { numberOptions } from '../configuration/rule-options.ts';
import { exampleOf } from '../example.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';
import type { StatementList } from '../statements.ts';

const MANY = Array.from({ length: 21 }, (_, index) => `Inspect berth ${index + 1} at low tide.`);

export const tooManyStatements = defineRule({
  id: 'too-many-statements',
  group: 'statements',
  severity: ADVICE,
  options: numberOptions({ accountabilities: 20, essential: 20 }),
  docs: {
    summary: 'There are more than 20 duties, or more than 20 essential criteria.',
    why: 'Nobody sees which of so many count. Applicants who do not meet every single criterion stay away, women sooner than men.',
    instead:
      'Join what belongs together, and cut what any post at this grade does. Nine duties are enough for most posts. The options `accountabilities` and `essential` set other limits.',
    source:
      'Essex County Council allows “up to 9” accountabilities; the UK Digital Marketplace allows 20 essential requirements in a brief.',
    examples: [exampleOf.duties(MANY, ['Inspect every berth at low tide.'])],
  },
  *check({ document, lists }, most) {
    const duties = lists.filter(({ sort, isNested }) => sort === 'accountability' && !isNested);
    const essential = lists.filter(({ path, isNested }) => path.at(-1) === 'essential' && !isNested);
    const count = countOf(duties);
    if (count > most.accountabilities) {
      const message = `There are ${count} duties, and nobody sees which of them count. Join what belongs together: nine are enough for most posts.`;
      yield { path: ['accountabilities'], range: keyRangeAt(document, ['accountabilities']), message };
    }
    const criteria = countOf(essential);
    if (criteria > most.essential) {
      const path = essential.length === 1 ? (essential[0]?.path ?? []) : (['personSpecification'] satisfies Path);
      const message = `There are ${criteria} essential criteria. People who lack one of them stay away: keep those that nobody could do the work without.`;
      yield { path, range: keyRangeAt(document, path), message };
    }
  },
});

function countOf(lists: readonly StatementList[]): number {
  return lists.reduce((sum, { statements }) => sum + statements.length, 0);
}
