import { type Format, printRole } from '@role-profile/document';
import type { RoleEntry } from '@role-profile/rules';
import { type Field, kindTerms, type Term } from '@role-profile/schema';
import { exampleText } from './example-text.ts';
import { termsOf } from './vocabularies-of.ts';

/**
 * What an author is told about a field: what to write, one good and one poor example, and the values where there is a
 * list. Examples of several lines are written in the syntax of the file.
 */
export function aboutField(field: Field, format: Format): string {
  const { title, path, guidance } = field;
  const parts = [`**${title}** (\`${path.join('.')}\`)`, guidance, examplesOf(field, format), valuesOf(field)];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function examplesOf({ example, key, path }: Field, format: Format): string | undefined {
  if (example === undefined) return undefined;
  const { good, poor } = example;
  const hasFacts = Array.isArray(good) ? good.some((item) => typeof item === 'object') : typeof good === 'object';
  if (!hasFacts || path.length > 1) return goodAndPoor(exampleText(good), exampleText(poor));
  const block = `\`\`\`${format}\n${printRole({ [key]: good }, format).trimEnd()}\n\`\`\``;
  return `Good:\n\n${block}\n\nPoor: ${exampleText(poor)}`;
}

function valuesOf(field: Field): string | undefined {
  const values = termsOf(field);
  if (values.length === 0) return undefined;
  const shown = values.slice(0, MOST_VALUES).map(({ value, title }) => {
    return value === title ? `- \`${value}\`` : `- \`${value}\`: ${title}`;
  });
  const more = values.length > shown.length ? [`- and ${values.length - shown.length} more`] : [];
  const lead = field.vocabulary?.closed === false ? 'Often written:' : 'Write one of:';
  return [lead, '', ...shown, ...more].join('\n');
}

const MOST_VALUES = 15;

/** What a value means, with a case it is for and one it is not for. */
export function aboutTerm({ value, title, guidance, example }: Term, field: Field): string {
  const name = value === title ? `**${value}**` : `**${title}** (\`${value}\`)`;
  const cases = example === undefined ? '' : goodAndPoor(example.good, example.poor);
  return [name, guidance, cases, `${field.title}: ${field.guidance}`].filter((part) => part !== '').join('\n\n');
}

/** The role that an id names. */
export function aboutRole({ id, title, grade, kind }: RoleEntry): string {
  const kindTitle = kindTerms.terms.find(({ value }) => value === kind)?.title;
  const known = [kindTitle, grade === undefined ? undefined : `Grade: ${grade}`].filter((part) => part !== undefined);
  return [`**${title ?? id}**`, known.join(' · ')].filter((part) => part !== '').join('\n\n');
}

function goodAndPoor(good: string, poor: string): string {
  return `- Good: ${good}\n- Poor: ${poor}`;
}
