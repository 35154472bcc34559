import { lengthInWords } from './blocks.ts';

/** Pay as it was found in a text. */
export interface Salary {
  readonly location?: string;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly period?: string;
}

const AMOUNT = '([£€$])\\s?(\\d{1,3}(?:,\\d{3})+|\\d+)(?!\\d)(\\.\\d{2})?(k\\b)?(?!\\s?(?:million|billion|m\\b|bn\\b))';
const RANGE = new RegExp(
  `${AMOUNT}(?:\\s*(?:[-–—]|to|up to|and)\\s*(?:up to )?([£€$])?\\s?(\\d{1,3}(?:,\\d{3})+|\\d+)(?!\\d)(\\.\\d{2})?(k\\b)?)?`,
  'giu',
);
const PLACE =
  /((?:\p{Lu}[\p{L}’']+)(?:(?:[ -]|-(?:on|upon|under|in|le|by)-| (?:and|upon|on) )\p{Lu}[\p{L}’']+)*)\s*(?:[-–—:,(]|is|salary is)\s*$/u;
const CURRENCIES: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };

/** Every range of pay that a text names, with the place it is for where one stands right before it. */
export function salariesIn(text: string): readonly Salary[] {
  const period = periodIn(text);
  const found: Salary[] = [];
  for (const match of text.matchAll(RANGE)) {
    const [, sign = '', low = '', lowPence = '', lowK, , high, highPence = '', highK] = match;
    const min = amountOf(low, lowPence, lowK ?? highK);
    const max = high === undefined ? undefined : amountOf(high, highPence, highK);
    if (max === undefined && found.length > 0) continue;
    if (max !== undefined && max < min) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const location = PLACE.exec(before)?.[1];
    found.push({
      ...(location !== undefined && !/^(?:salary|pay|national salary|range|band)$/iu.test(location) && { location }),
      ...bounds(min, max, before),
      currency: CURRENCIES[sign] ?? 'GBP',
      ...(period !== undefined && { period }),
    });
  }
  return found;
}

/** Whether a line holds pay and hardly anything else. */
export function isSalaryLine(text: string): boolean {
  return salariesIn(text).length > 0 && lengthInWords(text.replace(/[£€$][\d,.k]+/giu, '')) <= 5;
}

/** A single amount is the lowest pay, the highest, or all there is, as the words before it say. */
function bounds(min: number, max: number | undefined, before: string): Salary {
  if (max !== undefined) return { min, max };
  if (/\bup to\s*$/iu.test(before)) return { max: min };
  if (/\b(?:from|starting(?: at)?|minimum(?: of)?)\s*$/iu.test(before)) return { min };
  return { min, max: min };
}

function amountOf(digits: string, pence: string, thousand: string | undefined): number {
  const amount = Number(`${digits.replaceAll(',', '')}${pence}`);
  return thousand === undefined ? amount : amount * 1000;
}

function periodIn(text: string): string | undefined {
  if (/\b(?:per annum|annum|p\.?a\.?|a year|per year|annual(?:ly)?|yearly)(?:\b|\s|$)/iu.test(text)) return 'year';
  return /\b(?:per|an?) (month|week|day|hour)\b/iu.exec(text)?.[1]?.toLowerCase();
}
