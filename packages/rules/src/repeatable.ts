import type { RuleContext } from './context.ts';
import type { StatementList } from './statements.ts';
import type { RoleText } from './texts.ts';

/** A statement, or a paragraph or a line of a list in prose: what an author may have written twice. */
export interface Repeatable {
  readonly text: RoleText;
  /** Offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Its words in lower case, without punctuation, and how many they are. */
  readonly line: string;
  readonly wordCount: number;
  /** Where a second one would be too many: criteria of two grades may say the same. */
  readonly scope: string;
  /** The statement’s list, and whether the statement is nothing but its text. */
  readonly list?: StatementList;
  readonly isBare?: boolean;
  /** Whether it is a line of a list in prose. */
  readonly isLine?: boolean;
}

const LEAST_WORDS = 3;

/** A paragraph shorter than this may be a formula, such as a greeting. */
const LEAST_PARAGRAPH_WORDS = 12;

/** Everything in a role that could stand twice, in the order of the normal form. */
export function repeatablesOf({
  lists,
  prose,
  known,
}: Pick<RuleContext, 'lists' | 'prose' | 'known'>): readonly Repeatable[] {
  const found: Repeatable[] = [];
  for (const list of lists) {
    const scope = scopeOf(list);
    for (const { text, hasItems, hasFacts } of list.statements) {
      if (hasItems || !known(isWording, text.value)) continue;
      const { line, wordCount } = known(fold, text.value);
      if (wordCount < LEAST_WORDS) continue;
      found.push({ text, start: 0, end: text.value.length, line, wordCount, scope, list, isBare: !hasFacts });
    }
  }
  const taken = new Set(lists.flatMap(({ statements: all }) => all.map(({ text }) => text)));
  for (const text of prose) {
    if (taken.has(text)) continue;
    for (const part of known(partsIn, text.value)) {
      if (part.wordCount >= LEAST_WORDS && isPart(part, text)) found.push({ ...part, text, scope: '' });
    }
  }
  return found;
}

/** What introduces others may be the same above each of them; HTML is no statement, nor is what a template engine fills in. */
function isWording(text: string): boolean {
  return !/^\s*[<{]|:\s*$/.test(text);
}

/** Two grades may share a criterion, and two duties a step: those are looked at within one list. */
function scopeOf({ sort, path, isNested }: StatementList): string {
  if (isNested) return JSON.stringify(path);
  return sort === 'criterion' ? JSON.stringify(path.slice(0, -1)) : '';
}

/** Paragraphs, and in a purpose the lines of a list. Headings, tables, HTML, and what a template engine fills in may well be alike. */
function partsIn(text: string) {
  return Array.from(text.matchAll(PART), ({ 0: all, 1: bullet, 2: words = '', index }) => {
    const end = index + all.length;
    return { start: end - words.length, end, ...fold(words), isLine: bullet !== undefined };
  });
}

function isPart({ wordCount, isLine }: ReturnType<typeof partsIn>[number], { path }: RoleText): boolean {
  return isLine ? path[0] === 'purpose' : wordCount >= LEAST_PARAGRAPH_WORDS;
}

/** Lines up to the next blank one, or to the next sign of a list. */
const PART = /(?<=^|\n)[ \t]*([-*+•] +)?(?!\d+[.)]\s)([^\s|{<#][^\n]*(?:\n(?![ \t]*(?:[-*+•] |\n|\|))[^\n]+)*)/gu;

function fold(text: string): { readonly line: string; readonly wordCount: number } {
  const folded = text.toLowerCase().normalize('NFKC');
  const words = folded.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  return { line: words.join(' '), wordCount: words.length };
}
