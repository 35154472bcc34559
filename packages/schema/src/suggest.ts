/**
 * The candidate that `typed` most likely means, or `undefined` where none is near enough to be worth saying.
 * Case, spaces and hyphens do not count; beyond that about one slip in four letters is forgiven.
 */
export function suggest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = squeeze(typed);
  if (wanted === '' || wanted.length > MAX_LENGTH) return undefined;
  const allowed = wanted.length <= 2 ? 1 : Math.max(1, Math.floor(wanted.length / 4));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const squeezed = squeeze(candidate);
    if (Math.abs(squeezed.length - wanted.length) >= bestDistance) continue;
    const found = distance(wanted, squeezed);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** Nobody types a name this long; a longer one is not compared, so that the work stays small. */
const MAX_LENGTH = 100;

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–—]+/gu, '')
    .replaceAll('0', 'o');
}

/** Edits between two words: insert, delete, replace, or swap two neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
