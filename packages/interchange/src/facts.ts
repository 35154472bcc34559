import {
  clearanceLevels,
  contractTypes,
  professions,
  type Vocabulary,
  workingPatternTerms,
} from '@role-profile/schema';
import type { Value } from './draft.ts';
import { foldName, nameTable } from './names.ts';

/** What a text says of the contract. Only what is said is there. */
export function contractIn(text: string): { [key: string]: Value } {
  const type = contractTypes.terms.find((term) =>
    new RegExp(`\\b${term.value.replaceAll('-', '[ -]')}\\b`, 'iu').test(text),
  );
  const duration = /\b(\d+)[ -]+(months?|years?|weeks?)\b/iu.exec(text);
  const fixed = type ?? (duration !== null && /\bterm\b/iu.test(text) ? { value: 'fixed-term' } : undefined);
  const ofFixed = /\bfixed[ -]term\b/iu.test(text) ? 'fixed-term' : fixed?.value;
  return {
    ...(ofFixed !== undefined && { type: ofFixed }),
    ...(duration !== null && { duration: `${duration[1]} ${duration[2]}` }),
    ...(/\bexten(?:sion|ded|dable)\b/iu.test(text) && {
      extension: !/\b(?:no|not|without)\b[^.]*\bexten/iu.test(text),
    }),
    ...(/\b(?:permanency|made permanent|become permanent|permanent later)\b/iu.test(text) && { permanency: true }),
  };
}

/** The working patterns that a text offers, in the words of the model. */
export function workingPatternsIn(text: string): readonly string[] {
  const shapes: Readonly<Record<string, RegExp>> = {
    'full-time': /\bfull[ -]?tim/iu,
    'part-time': /\bpart[ -]?tim/iu,
    'job-share': /\bjob[ -]?shar/iu,
    flexible: /\bflexible (?:working|hours)|\bflexi/iu,
    'compressed-hours': /\bcompressed/iu,
    'term-time': /\bterm[ -]time/iu,
    'annualised-hours': /\bannuali[sz]ed/iu,
    shift: /\bshifts?\b|\brota\b/iu,
  };
  return values(workingPatternTerms).filter((value) => shapes[value]?.test(text) === true);
}

/** The level of security clearance that a text asks for. */
export function clearanceIn(text: string): string | undefined {
  const levels = values(clearanceLevels).filter((level) => new RegExp(`\\b${level}\\b`, 'u').test(text));
  if (levels.length > 0) return levels.at(-1);
  return clearanceLevels.terms.find((term) => text.toLowerCase().includes(term.title.toLowerCase()))?.value;
}

/** Whether a text says that a post is, or is not, kept for UK nationals; `undefined` where it says neither. */
export function reservedIn(text: string): boolean | undefined {
  if (/\b(?:is|are) not (?:a )?reserved\b|\bnon-reserved\b|^(?:no|not reserved)\b/iu.test(text)) return false;
  return /\bis (?:a )?reserved (?:post|for|to)\b|\bthis post is reserved\b|^(?:yes|reserved)\b/iu.test(text)
    ? true
    : undefined;
}

/** The government profession that a short text is, or that a sentence says the post belongs to. */
export function professionIn(text: string): string | undefined {
  const said =
    /\b(?:within|part of|belongs to|in|member of|sits in) the (\p{Lu}[\p{L}& ]{2,50}?) [Pp]rofession\b/u.exec(
      text,
    )?.[1];
  return professionNames.get(foldName(said ?? text)) ?? said;
}

const professionNames = nameTable([professions]);

/** Whether a text is nothing but the name of a government profession. */
export function isProfessionName(text: string): boolean {
  return professionNames.has(foldName(text));
}

/** The post that a sentence says this one reports to. */
export function managerIn(text: string): string | undefined {
  const found =
    /\b(?:will |directly |and )*report(?:s|ing)?(?: directly)? (?:in)?to (?:the |an? )?((?:\p{Lu}[\p{L}’'&-]*|\([A-Z0-9]{1,6}\)|of|for|and|the|\d)(?: (?:\p{Lu}[\p{L}’'&-]*|\([A-Z0-9]{1,6}\)|of|for|and|the|\d))*)/iu.exec(
      text,
    )?.[1];
  if (found === undefined) return undefined;
  const title = /^\p{Lu}[^.]*?(?=(?:\s(?:of|for|and|the))*$)/u.exec(capitalRun(found))?.[0];
  return title !== undefined && title.length > 3 ? title : undefined;
}

/** The words from the first capital on, as long as they are capitals, initials in brackets or small words between them. */
function capitalRun(text: string): string {
  const kept: string[] = [];
  for (const word of text.split(' ')) {
    if (!/^(?:\p{Lu}|\(|\d|of$|for$|and$|the$)/u.test(word)) break;
    kept.push(word);
  }
  return kept.join(' ');
}

/** The values of a vocabulary, in its order. */
function values(list: Vocabulary): readonly string[] {
  return list.terms.map((term) => term.value);
}

/** An e-mail address in a text, without the marks around it. */
export function emailIn(text: string): string | undefined {
  return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.exec(text)?.[0];
}

/** A telephone number in a text. */
export function telephoneIn(text: string): string | undefined {
  return /(?:\+\d{1,3}[\s-]?)?(?:\(0\)\s?)?\(?0?\d{2,5}\)?(?:[\s-]\d{2,5}){1,4}\b/u.exec(text)?.[0]?.trim();
}
