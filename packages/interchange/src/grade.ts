import { gradeSchemes } from '@role-profile/schema';
import type { Value } from './draft.ts';
import { foldName, nameTable } from './names.ts';

/** The grade that a short text names: a code of a known scheme, a band of the employer's own, or words. */
export function gradeIn(text: string): { [key: string]: Value } {
  const band = bandIn(text);
  const named = codeIn(text) ?? codeNamed(text);
  if (named === undefined) return { ...(band !== undefined && { payBand: band }), label: text };
  return {
    ...named,
    ...(band !== undefined && !named.code.endsWith(band) && { payBand: band }),
    ...(text.trim() !== named.code && { label: text }),
  };
}

/** The letter or number of a pay band, such as C of `Band C`. */
export function bandIn(text: string): string | undefined {
  return /\b(?:[Pp]ay )?(?:[Bb]and|BAND)\s+([A-Z][a-d]?|\d{1,2}[A-Da-d]?)\b/u.exec(text)?.[1];
}

/** Whether a line names a band or a grade and nothing else. */
export function isGradeLine(text: string): boolean {
  if (/^(?:pay )?band\s+(?:[A-Z][a-d]?|\d{1,2}[a-d]?)$/iu.test(text) || /^grade\s+\d{1,2}$/iu.test(text)) return true;
  return titles.has(foldName(text));
}

interface Code {
  readonly code: string;
  readonly scheme: string;
}

const HEALTH = 'nhs-afc';

/** Codes as words of their own, the longest first, so that SCS1A is not read as SCS1. */
const CODES = gradeSchemes
  .flatMap((scheme) => scheme.terms.map((term) => ({ code: term.value, scheme: scheme.id })))
  .sort((a, b) => b.code.length - a.code.length)
  .map((one) => ({
    ...one,
    shape: new RegExp(`(?<![\\p{L}\\d-])${one.code.replaceAll(' ', '\\s?')}(?![\\p{L}\\d])`, 'u'),
  }));

function codeIn(text: string): Code | undefined {
  // A lone “Band 5” is a band of the employer's own unless the text says it is of the health service.
  const health = /\b(?:nhs|afc|agenda for change)\b/iu.test(text);
  const found = CODES.find((one) => one.shape.test(text) && (one.scheme !== HEALTH || health));
  return found === undefined ? undefined : { code: found.code, scheme: found.scheme };
}

const titles = nameTable(gradeSchemes.filter((scheme) => scheme.id !== HEALTH));

function codeNamed(text: string): Code | undefined {
  const code = titles.get(foldName(text));
  const scheme = gradeSchemes.find((one) => one.terms.some((term) => term.value === code));
  return code === undefined || scheme === undefined ? undefined : { code, scheme: scheme.id };
}
