import type { RuleContext } from './context.ts';
import type { StatementList } from './statements.ts';
import type { RoleText } from './texts.ts';

/** A statement, or a paragraph or a line of a list in prose: what an author may have written twice. */
export interface Repeatable {
  readonly text: RoleText;
  /** Offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Its words in lower case, without punctuation. */
  readonly words: readonly string[];
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
  const statements = lists.flatMap((list) =>
    list.statements
      // What introduces others may be the same above each of them, and HTML is no statement, nor is what a template engine fills in.
      .filter(({ text, hasItems }) => !hasItems && !/^\s*[<{]|:\s*$/.test(text.value))
      .map(({ text, hasFacts }) => ({ ...whole(text, list), words: known(fold, text.value), list, isBare: !hasFacts })),
  );
  const taken = new Set(lists.flatMap(({ statements: all }) => all.map(({ text }) => text)));
  const others = prose
    .filter((text) => !taken.has(text))
    .flatMap((text) =>
      known(partsIn, text.value)
        .filter((part) => isPart(part, text))
        .map((part) => ({ ...part, text, scope: '' })),
    );
  return [...statements, ...others].filter(({ words }) => words.length >= LEAST_WORDS);
}

/** Two grades may share a criterion, and two duties a step: those are looked at within one list. */
function whole(text: RoleText, { sort, path, isNested }: StatementList) {
  const scope = isNested ? JSON.stringify(path) : sort === 'criterion' ? JSON.stringify(path.slice(0, -1)) : '';
  return { text, start: 0, end: text.value.length, scope };
}

/** Paragraphs, and in a purpose the lines of a list. Headings, tables, HTML, and what a template engine fills in may well be alike. */
function partsIn(text: string) {
  return Array.from(text.matchAll(PART), ({ 0: all, 1: bullet, 2: words = '', index }) => {
    const end = index + all.length;
    return { start: end - words.length, end, words: fold(words), isLine: bullet !== undefined };
  });
}

function isPart({ words, isLine }: ReturnType<typeof partsIn>[number], { path }: RoleText): boolean {
  return isLine ? path[0] === 'purpose' : words.length >= LEAST_PARAGRAPH_WORDS;
}

/** Lines up to the next blank one, or to the next sign of a list. */
const PART = /(?<=^|\n)[ \t]*([-*+•] +)?(?!\d+[.)]\s)([^\s|{<#][^\n]*(?:\n(?![ \t]*(?:[-*+•] |\n|\|))[^\n]+)*)/gu;

function fold(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  );
}
