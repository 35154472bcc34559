import { date } from './form.ts';
import { suggest } from './suggest.ts';
import { vocabularies } from './vocabularies.ts';

/** What is needed where a value is wrong, as far as a suggestion goes. */
export type Wanted = { readonly options: readonly string[] } | 'date' | 'number' | 'yes or no' | undefined;

/** What a wrong value was most likely meant to be, as it is best written; `undefined` where only the author can know. */
export function meantValue(value: unknown, wanted: Wanted): string | undefined {
  if (typeof value !== 'string' || wanted === undefined) return undefined;
  switch (wanted) {
    case 'date':
      return dateMeant(value);
    case 'number':
      return numberMeant(value);
    case 'yes or no':
      return YES_OR_NO.get(value.toLowerCase());
    default:
      return suggest(value, wanted.options) ?? byTitle(value, wanted.options);
  }
}

/** “Grade 7” is called so, and written G7. */
function byTitle(value: string, options: readonly string[]): string | undefined {
  const title = value.toLowerCase();
  return vocabularies
    .flatMap(({ terms }) => terms)
    .find((term) => term.title.toLowerCase() === title && options.includes(term.value))?.value;
}

const YES_OR_NO: ReadonlyMap<string, string> = new Map([
  ...['yes', 'y', 'on', 'true'].map((word) => [word, 'true'] as const),
  ...['no', 'n', 'off', 'false'].map((word) => [word, 'false'] as const),
]);

const AMOUNT = /^[£€$]?\s?([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\.[0-9]+)?(k?)$/iu;
const COUNTS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numberMeant(value: string): string | undefined {
  const count = COUNTS.indexOf(value.toLowerCase());
  if (count >= 0) return String(count);
  const [, whole, part = '', thousands] = AMOUNT.exec(value) ?? [];
  if (whole === undefined) return undefined;
  const number = Number(whole.replaceAll(',', '') + part);
  return String(thousands === '' ? number : number * 1000);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MONTH = /^(?:[a-z]+day,? )?([0-9]{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? ([0-9]{4})$/iu;
const MONTH_DAY = /^([a-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$/iu;
const YEAR_FIRST = /^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$/u;
const FIGURES = /^([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})$/u;

function dateMeant(value: string): string | undefined {
  const [, day1, month1 = '', year1] = DAY_MONTH.exec(value) ?? [];
  if (day1 !== undefined) return dayOf(year1, monthOf(month1), day1);
  const [, month2, day2, year2] = MONTH_DAY.exec(value) ?? [];
  if (month2 !== undefined) return dayOf(year2, monthOf(month2), day2);
  const [, year3, month3, day3] = YEAR_FIRST.exec(value) ?? [];
  if (year3 !== undefined) return dayOf(year3, Number(month3), day3);
  const [, first, second, year4] = FIGURES.exec(value) ?? [];
  // 03/04 is the third of April to some and the fourth of March to others; only its author can know.
  if (first === undefined || (Number(first) <= 12 && Number(second) <= 12 && first !== second)) return undefined;
  return Number(first) > 12 ? dayOf(year4, Number(second), first) : dayOf(year4, Number(first), second);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year = '', month = 0, day = ''): string | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return date.safeParse(written).success ? written : undefined;
}
