/** Measures two things in turns (A B A B …), so that whatever else the machine does meets both alike. */

export type Measured = {
  ours: number[];
  baseline: number[];
};

/** What is timed, in milliseconds; each call is one measurement and prepares what the next one needs outside its own time. */
export type Timed = (round: number) => Promise<number>;

export async function inTurns(
  rounds: number,
  { ours, baseline }: { ours: Timed; baseline: Timed },
): Promise<Measured> {
  const measured: Measured = { ours: [], baseline: [] };
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes from pair to pair: what the first leaves behind must not always meet the same one.
    const [first, second] = round % 2 === 0 ? (['ours', 'baseline'] as const) : (['baseline', 'ours'] as const);
    for (const side of [first, second]) measured[side].push(await { ours, baseline }[side](round));
  }
  return measured;
}

/** How long something took, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
