import type { ExampleTexts, Rule, RuleExample } from './rule.ts';
import { rules } from './rules/registry.generated.ts';
import type { SeverityByStatus } from './severity.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this code. */
export function ruleOf(code: string): Rule | undefined {
  return byId.get(code);
}

/** A rule's page: what it finds, why that matters, what to write instead, and examples. `undefined` for no code of ours. */
export function explain(code: string): string | undefined {
  const rule = ruleOf(code);
  return rule === undefined ? undefined : pageOf(rule);
}

function pageOf({ id, docs, severity, fix }: Rule): string {
  const blocks = [
    `# ${id}`,
    docs.summary,
    `**Why it matters.** ${docs.why}`,
    `**What to do instead.** ${docs.instead}`,
    ...(fix === undefined ? [] : ['**Fix.** Where what was meant is plain, your editor offers to write it for you.']),
    `**How much it weighs.** ${weight(severity)}`,
    '## Examples',
    ...docs.examples.flatMap(exampleBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function weight({ draft, review, final, template }: SeverityByStatus): string {
  const inTemplates = template === undefined ? '' : ` With \`template: true\`: ${template} in every status.`;
  if (draft === review && review === final) return `${capital(draft)} in every status.${inTemplates}`;
  return `${capital(draft)} in a draft, ${review} in review, ${final} once approved or published.${inTemplates}`;
}

function exampleBlocks({ beside = [], bad, good }: RuleExample): readonly string[] {
  const syntaxes = [
    ['### In YAML', 'yaml'],
    ['### In Markdown', 'markdown'],
  ] as const satisfies readonly (readonly [string, keyof ExampleTexts])[];
  const others = beside.flatMap(({ name, text }) => [`In the same folder, \`${name}\` says`, fenced(text, 'yaml')]);
  const blocks = syntaxes.flatMap(([title, syntax]) => {
    const [wrong, right] = [bad[syntax], good[syntax]];
    if (wrong === undefined || right === undefined) return [title, 'Here this cannot happen.'];
    return [title, 'Instead of', fenced(wrong, syntax), 'write', fenced(right, syntax)];
  });
  return [...others, ...blocks];
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
