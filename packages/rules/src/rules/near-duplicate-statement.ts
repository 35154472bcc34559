import { exampleOf } from '../example.ts';
import { type Repeatable, repeatablesOf } from '../repeatable.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** How much of their words two statements share before they count as one. */
const SAME_SHARE = 0.8;

/** How much of the shorter one the longer one may hold, word for word and in pairs of neighbours, before it says the same and more. */
const HELD_SHARE = 0.85;
const HELD_PAIRS = 0.6;

/** Shorter ones share most of their words by chance. */
const LEAST_WORDS = 5;

/** A pair of words that stands in more statements than this is a phrase of the trade and tells nothing. */
const MOST_HOLDERS = 12;

export const nearDuplicateStatement = defineRule({
  id: 'near-duplicate-statement',
  group: 'statements',
  severity: ADVICE,
  docs: {
    summary: 'Two statements say nearly the same in nearly the same words.',
    why: 'Readers look for the difference and find none. Evaluators count the duty twice, or ask which of the two holds.',
    instead: 'Make one statement of the two, or say what makes them different.',
    source:
      'Found in published Civil Service adverts, where a duty of the summary comes back in the list with a word changed.',
    examples: [
      exampleOf.duties(
        [
          'Oversee the flow of ships into and out of the inner harbour.',
          'Brief each watch.',
          'Oversee the daily flow of ships in and out of the inner harbour.',
        ],
        ['Oversee the daily flow of ships in and out of the inner harbour.', 'Brief each watch.'],
      ),
    ],
  },
  *check({ lists, prose, known, rangeWithin }) {
    // Paragraphs elsewhere sum up what the lists say, and are meant to.
    const purpose = prose.filter(({ path }) => path[0] === 'purpose');
    const units = repeatablesOf({ lists, prose: purpose, known }).filter(
      ({ list, isLine }) => list !== undefined || isLine,
    );
    const all = units.flatMap(prepared);
    const holders = new Map<string, number[]>();
    for (const [index, { one, pairs }] of all.entries()) {
      const before = likeliest(index);
      if (before !== undefined) {
        yield {
          path: one.text.path,
          range: rangeWithin(one.text, one.start, one.end),
          message:
            'This says nearly the same as a statement further up. Make one of the two, or say what makes them different.',
          related: {
            range: rangeWithin(before.text, before.start, before.end),
            message: 'It is nearly the same as this.',
          },
        };
      }
      for (const pair of pairs) {
        const known = holders.get(pair) ?? [];
        if (known.length < MOST_HOLDERS) holders.set(pair, [...known, index]);
      }
    }

    /** The earlier statement that shares enough words; only those that share a pair of neighbours are looked at. */
    function likeliest(index: number): Repeatable | undefined {
      const { pairs = [] } = all[index] ?? {};
      const seen = new Set<number>(pairs.flatMap((pair) => holders.get(pair) ?? []));
      for (const other of seen) {
        const [a, b] = [all[other], all[index]];
        if (a !== undefined && b !== undefined && isNearly(a, b)) return a.one;
      }
      return undefined;
    }
  },
});

interface Prepared {
  readonly one: Repeatable;
  readonly words: ReadonlySet<string>;
  readonly pairs: readonly string[];
}

function prepared(one: Repeatable): readonly Prepared[] {
  const words = one.words.filter((word) => !STOP_WORDS.has(word)).map(stem);
  if (words.length < LEAST_WORDS) return [];
  return [{ one, words: new Set(words), pairs: words.slice(1).map((word, index) => `${words[index]} ${word}`) }];
}

/** Both in full, and not word for word: that is told by another rule. What differs in a number is meant to. */
function isNearly(a: Prepared, b: Prepared): boolean {
  if (a.one.scope !== b.one.scope || a.one.words.join(' ') === b.one.words.join(' ')) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const isSame = shared >= SAME_SHARE * (a.words.size + b.words.size - shared);
  if (!isSame && !isHeld(a, b, shared)) return false;
  return ![...a.words, ...b.words].some((word) => /^\d/.test(word) && a.words.has(word) !== b.words.has(word));
}

function isHeld(a: Prepared, b: Prepared, shared: number): boolean {
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (shared < HELD_SHARE * short.words.size) return false;
  const pairs = new Set(long.pairs);
  return short.pairs.filter((pair) => pairs.has(pair)).length >= HELD_PAIRS * short.pairs.length;
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '').replace(/e+$/, '');
}
