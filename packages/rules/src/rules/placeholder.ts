import { placeholdersIn } from '../placeholders.ts';
import { defineRule } from '../rule.ts';
import { byStatus } from '../severity.ts';

export const placeholder = defineRule({
  id: 'placeholder',
  group: 'language',
  severity: byStatus({ draft: 'hint', review: 'warning', final: 'error', template: 'hint' }),
  docs: {
    summary:
      'Words that hold the place of others are still there: `[Department]`, `TBC`, `XXXXX`, `<insert date>`, `{{grade}}`.',
    why: 'An applicant who reads `[Department]` learns that nobody read the advert before it went out.',
    instead:
      'Write the real words, or take the sentence out. In a template, where others will fill the blanks, write `template: true`.',
    examples: [
      {
        bad: {
          yaml: 'kind: vacancy\ntitle: Tide Analyst\nstatus: review\nadvert: Join [Department] and work out when the ferries can sail.\n',
          markdown:
            '---\nkind: vacancy\ntitle: Tide Analyst\nstatus: review\n---\n\n## Vacancy advert\n\nJoin [Department] and work out when the ferries can sail.\n',
        },
        good: {
          yaml: 'kind: vacancy\ntitle: Tide Analyst\nstatus: review\nadvert: Join the Port Services Agency and work out when the ferries can sail.\n',
          markdown:
            '---\nkind: vacancy\ntitle: Tide Analyst\nstatus: review\n---\n\n## Vacancy advert\n\nJoin the [Port Services Agency](https://ports.example) and work out when the ferries can sail.\n',
        },
      },
    ],
  },
  *check({ document, texts, isTemplate, hasIssue, known, rangeWithin }) {
    for (const text of texts) {
      const spans = known(placeholdersIn, text.value);
      if (spans.length === 0 || text.path.some((_, index) => hasIssue('wrong', text.path.slice(0, index + 1))))
        continue;
      for (const { start, end } of spans) {
        const range = rangeWithin(text, start, end);
        const words = document.text.slice(range.start, range.end).replace(/\s+/g, ' ');
        const advice = isTemplate
          ? 'Whoever uses this template writes the real words here.'
          : 'Readers would see it as it is. Write the real words, or take it out.';
        yield { path: text.path, range, message: `“${words}” is still to be replaced. ${advice}` };
      }
    }
  },
});
