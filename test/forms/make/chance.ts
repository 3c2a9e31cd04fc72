/** Chance that is the same on every run: a form made again is the same form, byte for byte where its tool allows it. */

export type Chance = {
  /** 0 ≤ number < 1. */
  next(): number;
  pick<T>(from: readonly T[]): T;
  /** True about this often. */
  often(share: number): boolean;
};

export function chance(seed: string): Chance {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick(from) {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    often: (share) => next() < share,
  };
}
