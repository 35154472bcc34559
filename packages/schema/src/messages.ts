import type { z } from 'zod';
import { type Field, fieldAt } from './field.ts';
import type { Kind } from './kinds.ts';
import type { Path } from './path.ts';
import type { Requirement } from './requirements.ts';
import { kindTerms } from './vocabularies.ts';

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
  return `${names} is missing. ${why} ${first.guidance}`;
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
  const start = `Nothing is called “${key}” ${where}, so nobody will read what stands there.`;
  if (suggestion !== undefined) return `${start} Did you mean “${suggestion}”?`;
  if (parent.length > 0 && siblings.length > 0)
    return `${start} Use one of: ${listOf(siblings.map((field) => field.key))}.`;
  return `${start} To keep a fact of your own, write it as “x-${key}”.`;
}

interface Wrong {
  readonly field: Field | undefined;
  readonly value: unknown;
  readonly issue: z.core.$ZodIssue;
  readonly suggestion: string | undefined;
  readonly options: readonly string[];
}

/** What is wrong with a value that is there, in the author's own words, and what to write instead. */
export function wrongMessage({ field, value, issue, suggestion, options }: Wrong): string {
  const title = field === undefined ? 'This' : titleOf(field);
  if (options.length > 0) {
    const start = `${title}: “${show(value)}” is not one of the values that are understood here.`;
    return suggestion === undefined
      ? `${start} Write one of: ${listOf(options)}.`
      : `${start} Did you mean “${suggestion}”?`;
  }
  const advice = field === undefined ? '' : ` ${field.guidance}`;
  const reason = FORMATS[issue.message];
  if (reason !== undefined)
    return `${title}: ${reason.replace('{value}', show(value))}${issue.message === 'salary-range' ? '' : advice}`;
  if (issue.code === 'too_big')
    return `${title}: ${show(value)} is too much. Write ${String(issue.maximum)} or less.${advice}`;
  if (issue.code === 'too_small')
    return `${title}: ${show(value)} is too little. Write ${String(issue.minimum)} or more.${advice}`;
  return `${title}: ${sortOf(value)} stands here, and ${expected(issue, field)} is needed.${advice}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  blank: 'nothing is written here.',
  'too-long': 'this is longer than 100 characters, and job sites cut it off. Shorten it.',
  date: '“{value}” cannot be read as a date. Write year, month and day with hyphens, as 2027-03-01.',
  time: '“{value}” cannot be read as a time. Write hours and minutes, as "09:00" or "23:55".',
  slug: '“{value}” cannot be used as an id. Use lower-case letters, digits and hyphens, as harbour-manager.',
  email: '“{value}” is not an e-mail address. Write it as name@example.org.',
  language: '“{value}” is not a language code. Write en-GB for British English or cy-GB for Welsh.',
  currency: '“{value}” is not a currency code. Write three capital letters, as GBP.',
  'salary-range': 'the lowest pay, {value}, is above the highest. Swap the two, or mend the one that is mistyped.',
};

function expected(issue: z.core.$ZodIssue, field: Field | undefined): string {
  if (issue.code !== 'invalid_type') return 'something else';
  switch (issue.expected) {
    case 'string':
      return 'text';
    case 'number':
    case 'int':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
      return field === undefined || field.fields.length === 0
        ? 'named facts'
        : `one or more of ${listOf(field.fields.map((below) => below.key))}`;
    default:
      return 'something else';
  }
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of named facts';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `“${value}”`;
  return value === undefined || value === null ? 'nothing' : `the text “${show(value)}”`;
}

/** A field of a field needs both names: “Closing date (date)”, because “date” alone says too little. */
function titleOf(field: Field): string {
  const parent = field.path.length > 1 ? fieldAt(field.path.slice(0, -1)) : undefined;
  return parent === undefined || parent.key === 'items'
    ? field.title
    : `${parent.title} (${field.title.toLowerCase()})`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 12);
  const last =
    shown.length === names.length && shown.length > 1 ? ` or ${shown.pop()}` : names.length > 12 ? ' and others' : '';
  return shown.join(', ') + last;
}

function kindTitle(kind: Kind): string {
  return kindTerms.terms.find((term) => term.value === kind)?.title.toLowerCase() ?? kind;
}

function a(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
