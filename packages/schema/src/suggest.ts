/** Words to compare with, folded once and kept by their length. */
export interface Dictionary {
  readonly byLength: { get(length: number): Iterable<KnownWord> | undefined };
}

/** A word as it is compared. */
export interface KnownWord {
  /** Its length is what the word is kept by. */
  readonly folded: string;
  readonly word: string;
  /** Which letters occur in it, a bit each. */
  readonly letters: number;
}

export function dictionary(words: Iterable<string>): Dictionary {
  const byLength = new Map<number, KnownWord[]>();
  for (const word of words) {
    const known = knownWord(word);
    const same = byLength.get(known.folded.length);
    if (same === undefined) byLength.set(known.folded.length, [known]);
    else same.push(known);
  }
  return { byLength };
}

/** One word ready to be compared with, for a dictionary whose words come and go. */
export function knownWord(word: string): KnownWord {
  const folded = squeeze(word);
  return { folded, word, letters: lettersOf(folded) };
}

/**
 * The word that `typed` most likely means, or `undefined` where none is near enough to be worth saying.
 * Case, spaces and hyphens do not count; beyond that about one slip in four letters is forgiven, and never more than `slips`.
 */
export function suggest(
  typed: string,
  words: Dictionary | readonly string[],
  slips = Number.POSITIVE_INFINITY,
): string | undefined {
  const wanted = squeeze(typed);
  if (wanted === '' || wanted.length > MAX_LENGTH) return undefined;
  const { byLength } = 'byLength' in words ? words : dictionary(words);
  let allowed = Math.min(slips, Math.max(1, Math.floor(wanted.length / 4)));
  const letters = lettersOf(wanted);
  let best: string | undefined;
  for (const length of nearFirst(wanted.length, allowed)) {
    for (const { folded, word, letters: known } of byLength.get(length) ?? []) {
      // One slip changes at most two of the letters that occur, so most words need no closer look.
      if (bits(letters ^ known) > 2 * allowed) continue;
      const found = distance(wanted, folded, allowed);
      if (found > allowed) continue;
      best = word;
      if (found === 0) return best;
      allowed = found - 1;
    }
    if (allowed === 0 && best !== undefined && length !== wanted.length) break;
  }
  return best;
}

/** Nobody types a name this long; a longer one is not compared, so that the work stays small. */
const MAX_LENGTH = 100;

function* nearFirst(length: number, reach: number): Iterable<number> {
  yield length;
  for (let away = 1; away <= reach; away++) {
    yield length - away;
    yield length + away;
  }
}

function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) letters |= 1 << (folded.charCodeAt(at) & 31);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A zero in a word is nearly always a mistyped letter: `HE0`. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–—]+/gu, '')
    .replaceAll('0', 'o');
}

/**
 * Edits between two words: insert, delete, replace, or swap two neighbours (optimal string alignment).
 * Gives up with `limit + 1` as soon as the answer is above `limit`.
 */
function distance(wanted: string, known: string, limit: number): number {
  if (wanted === known) return 0;
  if (Math.abs(wanted.length - known.length) > limit) return limit + 1;
  const [a, b] = apart(wanted, known);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const differs = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Two words without what they begin and end with alike, which costs nothing to change. */
function apart(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
