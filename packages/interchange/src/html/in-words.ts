import { fieldAt, gradeSchemes, normalise, type Vocabulary } from '@role-profile/schema';
import { words } from '../words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2027-03-31` as “31 March 2027”; any other text as it is. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** A number with commas between its thousands. */
export function numberInWords(value: number): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(String(value)) ?? [];
  return whole === '' ? String(value) : `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest}`;
}

const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** An amount with its currency: “£31,265”, “£12.50”, “CHF 900”. */
export function moneyInWords(amount: number, currency: string | undefined): string {
  const number = numberInWords(amount);
  // Pence are written with both their figures.
  const full = /\.\d$/.test(number) ? `${number}0` : number;
  if (currency === undefined) return full;
  const symbol = Object.hasOwn(SYMBOLS, currency) ? SYMBOLS[currency] : undefined;
  return symbol === undefined ? `${currency} ${full}` : `${symbol}${full}`;
}

/** The title of a value, with the value itself behind it where its words are not in the title: “Developed Vetting (DV)”. */
export function termInWords(vocabulary: Vocabulary | undefined, value: string): string {
  const title = vocabulary?.terms.find((term) => term.value === value)?.title;
  return title === undefined ? value : withCode(title, value);
}

/** The code of a grade: “Higher Executive Officer (HEO)”. */
export function gradeInWords(code: string, scheme: unknown): string {
  return termInWords(
    gradeSchemes.find(({ id }) => id === scheme),
    code,
  );
}

/** Whether the scheme of a grade goes without saying, because its code alone would be read as one of it. */
export function isImpliedScheme(code: unknown, scheme: unknown): boolean {
  const { grade } = normalise({ grade: code }).role;
  return typeof code === 'string' && typeof grade === 'object' && grade !== null && 'scheme' in grade
    ? grade.scheme === scheme
    : false;
}

/** What to call a key that the model does not know: `x-cost-centre` is “Cost centre”. */
export function keyInWords(key: string): string {
  const spaced = key
    .replace(/^x-/, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .trim();
  return spaced === '' ? 'Other' : spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** What a role calls itself on the page: “Vacancy”. */
export function kindInWords(kind: unknown): string | undefined {
  return typeof kind === 'string' ? termInWords(fieldAt(['kind'])?.vocabulary, kind) : undefined;
}

function withCode(title: string, value: string): string {
  // “onsite” is “On site”, and “cross-government” is “Across government”.
  const [whole, code] = [words(title), words(value)];
  const saysCode = code.every((word) => whole.includes(word)) || whole.join('').endsWith(code.join(''));
  if (saysCode) return title;
  // Codes that are written small in a file are abbreviations to their readers.
  return `${title} (${value.length <= 8 && value === value.toLowerCase() ? value.toUpperCase() : value})`;
}
