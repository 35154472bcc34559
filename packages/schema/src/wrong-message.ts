import type { z } from 'zod';
import { type Field, fieldAt } from './field.ts';
import { listOf, show } from './wording.ts';

/** A value that is there and cannot be what it should be. */
export interface WrongValue {
  readonly field: Field | undefined;
  readonly value: unknown;
  readonly issue: z.core.$ZodIssue;
  /** What was most likely meant. */
  readonly suggestion: string | undefined;
  /** Every value that may stand here, where there is such a list. */
  readonly options: readonly string[];
}

/** What is wrong with it, why that matters and what to write instead, in the author's own words. */
export function wrongMessage(wrong: WrongValue): string {
  const { field, suggestion, options } = wrong;
  const name = field === undefined ? 'This' : nameOf(field);
  const meant = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
  if (field?.key === 'schemaVersion') return `${name}: ${otherVersion(wrong)}`;
  if (options.length > 0 && isPlain(wrong.value)) {
    return `${name}: “${show(wrong.value)}” is not one of the values that are understood here.${meant || ` Write one of: ${listOf(options)}.`}`;
  }
  const format = inFormat(wrong);
  if (format !== undefined) return `${name}: ${format}${meant}`;
  const advice = field === undefined ? '' : ` ${field.guidance}`;
  return `${name}: ${outOfBounds(wrong) ?? ofAnotherSort(wrong)}${meant || advice}`;
}

/** A field of a field needs both names: “Salary (currency)”, because “currency” alone says too little. */
function nameOf(field: Field): string {
  const parent = field.path.length > 1 ? fieldAt(field.path.slice(0, -1)) : undefined;
  if (parent === undefined || parent.key === 'items') return field.title;
  return FILLED_BY_SHORT_FORMS.has(field.path.join('.'))
    ? parent.title
    : `${parent.title} (${field.title.toLowerCase()})`;
}

/** Most authors never see these names: `grade: HEO` says all. */
const FILLED_BY_SHORT_FORMS: ReadonlySet<string> = new Set([
  'grade.code',
  'organisation.name',
  'evaluation.scheme',
  'contract.type',
  'opening.date',
  'closing.date',
  'sift.date',
  'interviews.date',
  'successProfile.behaviours.name',
  'securityClearance.level',
]);

function otherVersion({ value }: WrongValue): string {
  const versions = 'the newest version that is known here is 1';
  if (typeof value === 'number' && value > 1)
    return `this file follows version ${value} of the model, and ${versions}, so part of it may go unread. Use a newer version of this program.`;
  if (value === 0)
    return `this file follows version 0 of the model, so its facts have other names than those that are read. In a terminal, type “role-profile migrate” and the file’s name.`;
  return `“${show(value)}” is no version of the model, so nobody knows how to read the file. Write 1, or leave it out.`;
}

const FORMATS: Readonly<Record<string, string>> = {
  blank: 'nothing is written here, so nobody can find the post. Write the job title.',
  'too-long': 'this is longer than 100 characters, so job sites cut it off. Shorten it.',
  date: '“{value}” cannot be read as a date, so no calendar can use it. Write year, month and day with hyphens, as 2027-03-01.',
  time: '“{value}” cannot be read as a time, so nobody knows when the day ends. Write hours and minutes, as "09:00" or "23:55".',
  slug: '“{value}” cannot be used as an id, so no other file can point to it. Use lower-case letters, digits and hyphens, as harbour-manager.',
  email: '“{value}” is not an e-mail address, so nobody can write to it. Write it as name@example.org.',
  language:
    '“{value}” is not a language code, so programs may read the text aloud in the wrong voice. Write en-GB for British English or cy-GB for Welsh.',
  currency: '“{value}” is not a currency code, so pay cannot be compared. Write three capital letters, as GBP.',
};

const DAY_THAT_IS_NOT = /^\d{4}-\d{2}-\d{2}/;

function inFormat({ field, issue, value }: WrongValue): string | undefined {
  if (issue.message === 'date' && typeof value === 'string' && DAY_THAT_IS_NOT.test(value)) {
    return `there is no such day as “${show(value)}”, so no calendar can use it. Look at the month and the day again: they stand in the order year, month, day.`;
  }
  const format =
    FORMATS[issue.message] ?? (field?.format === undefined || value === null ? undefined : FORMATS[field.format]);
  return format?.replace('“{value}”', () => (isPlain(value) ? `“${show(value)}”` : sortOf(value)));
}

function outOfBounds({ issue, value }: WrongValue): string | undefined {
  if (issue.code === 'too_big')
    return `${show(value)} is too much, so it must be a slip. Write ${String(issue.maximum)} or less.`;
  if (issue.code === 'too_small')
    return `${show(value)} is too little, so it must be a slip. Write ${String(issue.minimum)} or more.`;
  return undefined;
}

function ofAnotherSort({ field, value, issue, options }: WrongValue): string {
  if (value === null || value === undefined) {
    return 'an item of the list is empty, so readers find a point that says nothing. Write something after the hyphen, or delete the line.';
  }
  const stands = sortOf(value);
  if (options.length > 0) return `${stands} stands here, and one value is needed. Write one of: ${listOf(options)}.`;
  switch (field === undefined ? 'text' : neededIn(field, issue)) {
    case 'number':
      return typeof value === 'string'
        ? `“${show(value)}” cannot be read as a number, so nothing can be worked out from it. Write it in figures alone, without words, signs or commas.`
        : `${stands} stands here, and a number is needed. Write it in figures alone.`;
    case 'whole number':
      return `${sortOf(value)} is not a whole number, so it cannot be counted. Write a whole number in figures.`;
    case 'yes or no':
      return `${isPlain(value) ? `“${show(value)}”` : stands} is neither true nor false, so programs cannot tell which is meant. Write true for yes, or false for no.`;
    case 'facts':
      return `${stands} stands here, and nobody can tell what it is without a name. Write, each on a line of its own below: ${factsOf(field)}.`;
    case 'text or facts':
      return `${stands} stands here, and text is needed. ${isPlain(value) ? 'Put quotation marks around it' : 'Write it in one piece'}; or write, each on a line of its own below: ${factsOf(field)}.`;
    default:
      return `${stands} stands here, and text is needed. ${asText(value)}`;
  }
}

type Need = 'text' | 'number' | 'whole number' | 'yes or no' | 'facts' | 'text or facts';

function neededIn(field: Field, issue: z.core.$ZodIssue): Need {
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'int') return 'whole number';
  if (field.type === 'number') return 'number';
  if (field.type === 'boolean') return 'yes or no';
  if (field.fields.length > 0 && expected !== 'string') return field.inWords ? 'text or facts' : 'facts';
  return 'text';
}

function factsOf(field: Field | undefined): string {
  return listOf(field?.fields.map((below) => `${below.key}:`) ?? [], 'and');
}

/** How to make text of what was read as something else. */
function asText(value: unknown): string {
  if (Array.isArray(value))
    return 'Write it in one piece, with no hyphens before its lines and no square brackets around it.';
  if (typeof value === 'object') {
    return 'Write it in one piece. A name with a colon after it is read as a fact of its own, so put quotation marks around text that has one.';
  }
  return 'Put quotation marks around it, so that it stays just as you wrote it.';
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of named facts';
  if (typeof value !== 'number') return `“${show(value)}”`;
  return Number.isFinite(value) ? `the number ${value}` : 'a number that nobody can count to';
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
