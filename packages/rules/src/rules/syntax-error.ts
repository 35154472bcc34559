import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

export const syntaxError = defineRule({
  id: 'syntax-error',
  group: 'structure',
  severity: always('error'),
  docs: {
    summary: 'A place where the file cannot be read.',
    why: 'From there on it is guesswork what was meant, so other people’s tools may drop or mix up what you wrote.',
    instead:
      'Write each fact as `key: value` on a line of its own. Put a value that has a colon, a bracket or a quotation mark in it into quotation marks. In Markdown, the facts stand at the top between two lines of three hyphens.',
    examples: [
      {
        bad: {
          yaml: 'kind: vacancy\ntitle: Harbour Manager: nights\nadvert: Run the harbour while the town sleeps.\n',
          markdown:
            '---\nkind: vacancy\ntitle: Harbour Manager: nights\n---\n\n## Vacancy advert\n\nRun the harbour while the town sleeps.\n',
        },
        good: {
          yaml: 'kind: vacancy\ntitle: "Harbour Manager: nights"\nadvert: Run the harbour while the town sleeps.\n',
          markdown:
            '---\nkind: vacancy\ntitle: "Harbour Manager: nights"\n---\n\n## Vacancy advert\n\nRun the harbour while the town sleeps.\n',
        },
      },
    ],
  },
  *check({ issues }) {
    for (const { path, range, message } of issues('syntax')) yield { path, range, message };
  },
});
