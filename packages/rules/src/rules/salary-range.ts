import { rangeAt } from '@role-profile/document';
import { refinementRule } from '../refinement-rule.ts';

export const salaryRange = refinementRule({
  id: 'salary-range',
  docs: {
    summary: 'The lowest pay of a salary is above its highest.',
    why: 'Applicants cannot tell what is offered, and job sites that sort by pay put the post in the wrong place.',
    instead: 'Swap the two amounts, or mend the one that is mistyped.',
    examples: [
      {
        bad: {
          yaml: 'kind: vacancy\ntitle: Bridge Inspector\nsalary: { min: 38400, max: 34800, currency: GBP, period: year }\n',
          markdown:
            '---\nkind: vacancy\ntitle: Bridge Inspector\n---\n\n## Salary\n\n| min | max | currency | period |\n| --- | --- | --- | --- |\n| 38400 | 34800 | GBP | year |\n',
        },
        good: {
          yaml: 'kind: vacancy\ntitle: Bridge Inspector\nsalary: { min: 34800, max: 38400, currency: GBP, period: year }\n',
          markdown:
            '---\nkind: vacancy\ntitle: Bridge Inspector\n---\n\n## Salary\n\n| min | max | currency | period |\n| --- | --- | --- | --- |\n| 34800 | 38400 | GBP | year |\n',
        },
      },
    ],
  },
  mend(document, path) {
    const salary = path.slice(0, -1);
    const low = rangeAt(document, [...salary, 'min']);
    const high = rangeAt(document, [...salary, 'max']);
    const isApart = low.end <= high.start || high.end <= low.start;
    if (!isApart) return undefined;
    return {
      title: 'Swap the lowest and the highest pay',
      edits: [
        { range: low, newText: document.text.slice(high.start, high.end) },
        { range: high, newText: document.text.slice(low.start, low.end) },
      ],
    };
  },
});
