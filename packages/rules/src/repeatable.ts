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
}

const LEAST_WORDS = 3;

/** A paragraph shorter than this may be a formula, such as a greeting. */
const LEAST_PARAGRAPH_WORDS = 12;

/** Everything in a role that could stand twice, in the order of the normal form. */
export function repeatablesOf({ lists, prose }: Pick<RuleContext, 'lists' | 'prose'>): readonly Repeatable[] {
  const statements = lists.flatMap((list) =>
    list.statements.map(({ text, hasFacts }) => ({
      ...whole(text, list),
      list,
      isBare: !hasFacts,
    })),
  );
  const taken = new Set(statements.map(({ text }) => text));
  const others = prose.filter((text) => !taken.has(text)).flatMap(partsOf);
  return [...statements, ...others].filter(({ words }) => words.length >= LEAST_WORDS);
}

function whole(text: RoleText, { sort, path }: StatementList) {
  const scope = sort === 'criterion' ? JSON.stringify(path.slice(0, -1)) : '';
  return { text, start: 0, end: text.value.length, words: fold(text.value), scope };
}

function partsOf(text: RoleText): readonly Repeatable[] {
  // Lines of a list, or paragraphs. Lines of a table, and what a template engine fills in, may well be alike.
  return Array.from(
    text.value.matchAll(/(?<=^|\n)[ \t]*(?:[-*+•] +)?([^\s|{][^\n]*(?:\n(?![ \t]*(?:[-*+•] |\n|\|))[^\n]+)*)/gu),
    (found) => {
      const [all, words = ''] = found;
      const end = found.index + all.length;
      return { text, start: end - words.length, end, words: fold(words), scope: '' };
    },
  ).filter(({ words }) => words.length >= LEAST_PARAGRAPH_WORDS || text.path[0] === 'purpose');
}

function fold(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  );
}
