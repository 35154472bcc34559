import type { FieldInfo } from '../form.ts';
import { gradeSchemes, type Term, type Vocabulary, vocabularies } from '../vocabularies.ts';
import type { SchemaNode } from './schema-node.ts';

/** Keywords that say something to people and nothing to validators. */
export const HINTS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'markdownDescription',
  'examples',
  'defaultSnippets',
  'errorMessage',
  'patternErrorMessage',
  'enumDescriptions',
  'markdownEnumDescriptions',
]);

/** What an editor shows of a field: its name, its guidance with a good and a poor example, values to choose from. */
export function fieldHints({ title, guidance, example, vocabulary }: FieldInfo): SchemaNode {
  const told =
    example === undefined
      ? ''
      : `\n\n- Good: ${inline(example.good)}\n- ${example.refused ? 'Refused' : 'Poor'}: ${inline(example.poor)}`;
  const isOpen = vocabulary?.closed === false;
  return {
    title,
    description: guidance,
    markdownDescription: `**${title}**: ${guidance}${told}`,
    ...(isOpen && { examples: vocabulary.terms.map(({ value }) => value) }),
  };
}

/** What each value of a list means, in the order of the list; null stands for a fact that is still to be filled. */
export function valueHints(
  values: readonly unknown[],
  label: string | undefined,
  patterns: readonly string[] = [],
  among: readonly Vocabulary[] = vocabularies,
): SchemaNode {
  const texts = values.filter((value) => typeof value === 'string');
  const known = among.find((list) => texts.every((value) => termOf([list], value) !== undefined));
  const from = known === undefined ? gradeSchemes : [known];
  const told = values.map((value) => {
    if (value === null) return 'Still to be filled.';
    const term = termOf(from, value);
    return term === undefined ? String(value) : `**${term.title}**: ${term.guidance}`;
  });
  return {
    ...(texts.length > 0 && { markdownEnumDescriptions: told }),
    errorMessage: `${label ?? 'This'}: write ${[orList(values.filter((value) => value !== null).map(String)), ...formsOf(patterns)].join(', or ')}.`,
  };
}

/** What to say where a value is of the wrong sort, or where text does not have the form it must have. */
export function sortHints(types: readonly unknown[], patterns: readonly string[], label: string): SchemaNode {
  const known = formsOf(patterns);
  if (known.length > 0) return { patternErrorMessage: `${label}: write ${known.join(', or ')}.` };
  const wanted = SORTS.find(([type]) => types.includes(type));
  return wanted === undefined || types.includes('object') || types.includes('array')
    ? {}
    : { errorMessage: `${label}: write ${wanted[1]}.` };
}

/** The first keys of a map, ready to be filled in by an editor. */
export function mapSnippet(label: string, properties: SchemaNode): SchemaNode {
  const keys = Object.keys(properties).slice(0, 3);
  const body = Object.fromEntries(keys.map((key, index) => [key, `$${index + 1}`]));
  return { defaultSnippets: [{ label, description: keys.join(', '), body }] };
}

/** What text of these patterns looks like, in words. */
function formsOf(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => FORMS.find(([example]) => new RegExp(pattern, 'u').test(example))?.[1] ?? []);
}

const FORMS: readonly (readonly [example: string, words: string])[] = [
  ['2027-03-01', 'a date as 2027-03-01'],
  ['2027-03-31 23:55', 'a date and time as 2027-03-31 23:55'],
  ['23:55', 'a time as "23:55"'],
  ['GBP', 'three capital letters, as GBP'],
  ['en-GB', 'a language code, as en-GB'],
  ['harbour-manager', 'lower-case letters, digits and hyphens, as harbour-manager'],
  ['name@example.org', 'an e-mail address, as name@example.org'],
  ['Leadership (level 3)', 'a behaviour and its level, as Leadership (level 3)'],
  ['Harbour Operations Manager 2', 'at most 100 characters'],
];

const SORTS = [
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['string', 'text, in quotation marks where it could be read as a number'],
] as const;

function termOf(from: readonly Vocabulary[], value: unknown): Term | undefined {
  return from.flatMap(({ terms }) => terms).find((term) => term.value === value);
}

const MAX_SHOWN = 12;

function orList(words: readonly string[]): string {
  if (words.length === 1) return words.join('');
  if (words.length > MAX_SHOWN) return `one of ${words.slice(0, MAX_SHOWN).join(', ')} and others`;
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function inline(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : `\`${JSON.stringify(value)}\``;
}
