import type { RuleExample } from './rule.ts';

/** An example of one place in a role profile, in both syntaxes: with the mistake, and without it. */
export const exampleOf = {
  purpose: (bad: string, good: string) => example(bad, good, (text) => `purpose: ${text}\n`, heading('Role purpose')),
  duty: (bad: string, good: string) => exampleOf.duties([bad], [good]),
  duties: (bad: readonly string[], good: readonly string[]) =>
    example(
      bad,
      good,
      (duties) => `accountabilities:\n${duties.map((duty) => `  - ${duty}\n`).join('')}`,
      (duties) => `## Key accountabilities\n\n${duties.map((duty) => `- ${duty}\n`).join('')}`,
    ),
  criterion: (bad: string, good: string) =>
    example(
      bad,
      good,
      (text) => `personSpecification:\n  essential:\n    - ${text}\n`,
      (text) => `## Person specification\n\n### Essential\n\n- ${text}\n`,
    ),
} as const;

const FACTS = 'kind: role-profile\ntitle: Harbour Pilot\n';

function example<T>(bad: T, good: T, yaml: (content: T) => string, body: (content: T) => string): RuleExample {
  const texts = (content: T) => ({
    yaml: `${FACTS}${yaml(content)}`,
    markdown: `---\n${FACTS}---\n\n${body(content)}`,
  });
  return { bad: texts(bad), good: texts(good) };
}

function heading(words: string): (text: string) => string {
  return (text) => `## ${words}\n\n${text}\n`;
}
