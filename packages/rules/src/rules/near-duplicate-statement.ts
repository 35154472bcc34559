import type { RuleContext } from '../context.ts';
import { exampleOf } from '../example.ts';
import { type Repeatable, repeatablesOf } from '../repeatable.ts';
import { defineRule, type Report } from '../rule.ts';
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
    for (const group of groupsOf(units, known)) {
      const holders = new Map<string, Said[]>();
      for (const said of group) {
        const before = likeliest(said, holders);
        if (before !== undefined) yield reportOf(said.one, before.one);
        for (const pair of said.stems.pairs) {
          const others = holders.get(pair);
          if (others === undefined) holders.set(pair, [said]);
          else if (others.length < MOST_HOLDERS) others.push(said);
        }
      }
    }

    function reportOf(one: Repeatable, before: Repeatable): Report {
      return {
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
  },
});

/** The words of a statement without their endings and without those that tell nothing, and each two that are neighbours. */
interface Stems {
  readonly words: ReadonlySet<string>;
  readonly pairs: readonly string[];
  /** The figures among the words: what differs in a figure is meant to. */
  readonly figures: string;
}

interface Said {
  readonly one: Repeatable;
  readonly stems: Stems;
}

/** Statements that may be nearly the same: of one scope and with the same figures. Most files have few, or one large one. */
function groupsOf(units: readonly Repeatable[], known: RuleContext['known']): Iterable<readonly Said[]> {
  const groups = new Map<string, Said[]>();
  for (const one of units) {
    const stems = known(stemsOf, one.line);
    if (stems.pairs.length < LEAST_WORDS - 1) continue;
    const key = `${one.scope}|${stems.figures}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ one, stems }]);
    else group.push({ one, stems });
  }
  return groups.values();
}

function stemsOf(line: string): Stems {
  const words = line
    .split(' ')
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
  const figures = words.filter((word) => /^\d/.test(word));
  return {
    words: new Set(words),
    pairs: words.slice(1).map((word, index) => `${words[index]} ${word}`),
    figures: [...new Set(figures)].sort().join(' '),
  };
}

/** The earlier statement that shares enough words; only those that share a pair of neighbours are looked at. */
function likeliest(said: Said, holders: ReadonlyMap<string, readonly Said[]>): Said | undefined {
  if (holders.size === 0) return undefined;
  const seen = new Set<Said>();
  for (const pair of said.stems.pairs) {
    for (const other of holders.get(pair) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      if (isNearly(other, said)) return other;
    }
  }
  return undefined;
}

/** Not word for word: that is told by another rule. */
function isNearly(a: Said, b: Said): boolean {
  if (a.one.line === b.one.line) return false;
  let shared = 0;
  const [these, those] = [a.stems.words, b.stems.words];
  for (const word of these) if (those.has(word)) shared += 1;
  return shared >= SAME_SHARE * (these.size + those.size - shared) || isHeld(a.stems, b.stems, shared);
}

function isHeld(a: Stems, b: Stems, shared: number): boolean {
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (shared < HELD_SHARE * short.words.size) return false;
  const pairs = new Set(long.pairs);
  return short.pairs.filter((pair) => pairs.has(pair)).length >= HELD_PAIRS * short.pairs.length;
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '').replace(/e+$/, '');
}
