import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import type { Path } from './path.ts';
import type { Requirement } from './requirements.ts';
import { kindTerms } from './vocabularies.ts';
import { a, capital, listOf, show } from './wording.ts';

/**
 * “Key accountabilities is missing. A vacancy needs it.” `choices` are the fields of which any one would do.
 * `kind` is undefined for what every role file needs.
 */
export function missingMessage(choices: readonly Field[], kind: Kind | undefined, level: Requirement['level']): string {
  const [first] = choices;
  if (first === undefined) return 'Something is missing here.';
  const names = choices.map((field) => field.title).join(' or ');
  const who = capital(kind === undefined ? 'every role file' : a(kindTitle(kind)));
  const why = level === 'required' ? `${who} needs it.` : `${who} is better with it.`;
  return `${names} is missing. ${why} ${wayToWrite(first)} ${first.guidance}`;
}

/** A fact follows its key; what may be a section has a key in one syntax and a heading in the other. */
function wayToWrite({ key, path, title, shape, vocabulary }: Field): string {
  if (path.length === 1 && vocabulary?.closed === true) {
    return `Write “${key}:” and then one of: ${listOf(vocabulary.terms.map(({ value }) => value))}.`;
  }
  const above = path.length > 1 ? ` in “${path[0]}:”` : '';
  return shape === undefined
    ? `Write it after “${key}:”${above}.`
    : `Write it below “${key}:”${above} or below a heading “${title}”.`;
}

/** “Nothing is called “grde” here. Did you mean “grade”?” */
export function unknownMessage(
  key: string,
  parent: Path,
  suggestion: string | undefined,
  siblings: readonly Field[],
): string {
  const where =
    parent.length === 0 ? 'in a role file' : `under “${parent.filter((step) => typeof step === 'string').join('.')}”`;
  const start = `Nothing is called “${show(key)}” ${where}, so nobody will read what stands there.`;
  if (suggestion !== undefined) return `${start} Did you mean “${suggestion}”?`;
  if (parent.length > 0 && siblings.length > 0)
    return `${start} Use one of: ${listOf(siblings.map((field) => field.key))}.`;
  return `${start} To keep a fact of your own, write it as “x-${show(key)}”.`;
}

function kindTitle(kind: Kind): string {
  return kindTerms.terms.find((term) => term.value === kind)?.title.toLowerCase() ?? kind;
}
