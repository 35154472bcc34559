/** Numbers that look random and come again with the same seed. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  chance(likelihood: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  upTo(most: number): number;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return {
    next,
    upTo,
    chance: (likelihood) => next() < likelihood,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[upTo(items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to pick from');
      return item;
    },
  };
}
