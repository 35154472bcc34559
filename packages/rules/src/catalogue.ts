import type { ExampleTexts, Rule, RuleExample } from './rule.ts';
import type { Preset } from './rule-sets.ts';
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

function pageOf({ id, presets, docs, severity, fix }: Rule): string {
  const blocks = [
    `# ${id}`,
    docs.summary,
    `**Why it matters.** ${docs.why}`,
    `**What to do instead.** ${docs.instead}`,
    ...(fix === undefined ? [] : ['**Fix.** Where what was meant is plain, your editor offers to write it for you.']),
    `**How much it weighs.** ${weight(severity)}`,
    ...(presets === undefined ? [] : [`**Where it runs.** ${where(presets)}`]),
    ...(docs.source === undefined ? [] : [`**Whose advice this is.** ${docs.source}`]),
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

function where(presets: readonly Preset[]): string {
  const others = presets.filter((preset) => preset !== 'recommended').map((preset) => `\`${preset}\``);
  const rest = others.length === 0 ? '' : ` It is in the sets ${others.join(', ')}.`;
  if (presets.includes('recommended')) return `Wherever nothing else is chosen.${rest}`;
  return `Not unless it is chosen: name it under “rules” in the configuration, with how much it shall weigh.${rest}`;
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
