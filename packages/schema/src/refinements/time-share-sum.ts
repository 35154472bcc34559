import { isMap } from '../normal/shaper.ts';
import type { Path } from '../path.ts';
import type { Refinement } from './refinement.ts';

const WHOLE = 100;

export const timeShareSum: Refinement = {
  code: 'time-share-sum',
  holds: 'The time shares of the accountabilities add up to 100 per cent at most.',
  *check({ accountabilities }) {
    let sum = 0;
    let tooMuch: Path | undefined;
    for (const { share, path } of sharesIn(accountabilities, ['accountabilities'])) {
      sum += share;
      if (tooMuch === undefined && rounded(sum) > WHOLE) tooMuch = path;
    }
    if (tooMuch === undefined) return;
    yield {
      path: tooMuch,
      message: `Time share: all shares together are ${rounded(sum)} per cent, and a post has only ${WHOLE}, so they say nothing about its weight. Lower this one or others above it, until they add up to ${WHOLE} or less.`,
    };
  },
};

interface Share {
  readonly share: number;
  readonly path: Path;
}

/** A statement's own share covers what stands under it; only where it has none do those count. */
function* sharesIn(list: unknown, path: Path): Iterable<Share> {
  if (!Array.isArray(list)) return;
  for (const [index, entry] of list.entries()) {
    if (!isMap(entry)) continue;
    const here = [...path, index];
    if (isShare(entry.timeShare)) yield { share: entry.timeShare, path: [...here, 'timeShare'] };
    else yield* sharesIn(entry.items, [...here, 'items']);
  }
}

/** A share that is wrong by itself has a finding of its own. */
function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= WHOLE;
}

/** Shares such as 33.3 do not add up exactly. */
function rounded(sum: number): number {
  return Math.round(sum * 100) / 100;
}
