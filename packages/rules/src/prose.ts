import type { Path } from '@role-profile/schema';
import type { RoleText } from './texts.ts';

/** Fields in which people write sentences. */
const PROSE: ReadonlySet<string> = new Set([
  'purpose',
  'accountabilities',
  'otherDuties',
  'keyObjectives',
  'measures',
  'personSpecification',
  'problemSolving',
  'decisionMaking',
  'problemSolvingAndDecisionMaking',
  'managementOfResources',
  'autonomy',
  'impact',
  'contacts',
  'additionalSections',
  'jobContext',
  'additionalInformation',
  'advert',
  'about',
  'application',
  'recruitmentProcess',
  'eligibility',
  'benefits',
  'statements',
]);

/** The texts of a role that are sentences or parts of them, and no facts such as a name or a date. */
export function proseOf(texts: readonly RoleText[]): readonly RoleText[] {
  return texts.filter(({ path: [field] }) => typeof field === 'string' && PROSE.has(field));
}

/** The same with the names of posts. */
export function proseWithTitles(texts: readonly RoleText[]): readonly RoleText[] {
  return texts.filter(({ path: [field] }) => typeof field === 'string' && (PROSE.has(field) || TITLES.has(field)));
}

const TITLES: ReadonlySet<string> = new Set(['title', 'alternativeTitles', 'reportsTo', 'directReports']);

/** Whether a path leads into one of these fields. */
export function isIn({ path: [field] }: { readonly path: Path }, fields: ReadonlySet<string>): boolean {
  return typeof field === 'string' && fields.has(field);
}

/** What is not the author’s own wording: quotations, code, addresses, and what a template engine fills in. */
const FOREIGN =
  /`[^`\n]{1,300}`|\]\([^()\n]{0,300}\)|<[^<>\s]{1,300}>|https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|“[^”]{1,300}”|"[^"\n]{1,300}"|‘[^’\n]{1,300}’(?!\p{L})|\{\{[^{}]{0,300}\}\}|\{%[^%]{0,300}%\}/gu;

/** Words that an expression fits, and where they start in the text. */
export interface Phrase {
  readonly words: string;
  readonly index: number;
}

/**
 * Prepares to find every place where an expression (with the flag `g`) fits the author’s own wording. A long expression
 * is tried only on texts that hold one of `hints`, in lower case: most texts hold none, and that is seen much sooner.
 */
export function phraseFinder(expression: RegExp, hints?: readonly string[]): (text: string) => readonly Phrase[] {
  return (text) => {
    if (hints !== undefined && !holdsOneOf(text.toLowerCase(), hints)) return NOTHING;
    const found = Array.from(text.matchAll(expression), ({ 0: words, index }) => ({ words, index }));
    if (found.length === 0) return NOTHING;
    const foreign = Array.from(text.matchAll(FOREIGN), ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    return found.filter(({ index }) => !foreign.some(({ start, end }) => start <= index && index < end));
  };
}

const NOTHING: readonly Phrase[] = [];

function holdsOneOf(text: string, hints: readonly string[]): boolean {
  return hints.some((hint) => text.includes(hint));
}

/** A word: letters and digits, with hyphens, apostrophes and strokes inside. */
const WORD = /[\p{L}\p{N}]+(?:['’/-][\p{L}\p{N}]+)*/gu;

/** The words of a text, without the addresses of links. */
export function wordsIn(text: string): readonly string[] {
  return text.replace(/\]\([^()\n]{0,300}\)|https?:\/\/\S+/g, ']').match(WORD) ?? [];
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** How many sentences a text has. A stop after “e.g.” or before a list does not end one. */
export function sentenceCount(text: string): number {
  const plain = text.replace(/\b(?:e\.g|i\.e|etc|incl|inc|approx|no|vs|St|Dr|Mr|Mrs|Ms)\.(?=\s)/giu, (short) =>
    short.replaceAll('.', ''),
  );
  return [...SENTENCES.segment(plain)].filter(({ segment }) => /\p{L}/u.test(segment)).length;
}

/** The sentence around a place in a text. */
export function sentenceAround(text: string, index: number): string {
  const start = Math.max(...['. ', '! ', '? ', '\n\n'].map((end) => text.lastIndexOf(end, index - 1))) + 1;
  const end = /[.!?](?=\s)|\n\n/.exec(text.slice(index))?.index ?? text.length;
  return text.slice(start, index + end + 1);
}
