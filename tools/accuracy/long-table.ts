/** How much of a household table that runs over pages is read: cell by cell, in the worst of the files that have one. */
import * as z from 'zod';
import type { Score } from './score.ts';
import type { ArtefactTruth } from './truth.ts';

const count = z.int().min(0);
export const longTable = z.strictObject({ files: count, cells: count, right: count });
export type LongTable = z.infer<typeof longTable>;

/** Columns of the sample form's household and agency tables. */
const HOUSEHOLD = 5;
const AGENCIES = 3;
/** From so many people on, a table runs over pages. */
const LONG = 30;

/** Undefined when no file has such a table. */
export function longTableOf(
  truths: readonly ArtefactTruth[],
  scores: (file: string) => readonly Score[],
): LongTable | undefined {
  const long = truths.filter(({ people }) => people.length > LONG);
  const counted = long.map(({ file, people, involvements }) => {
    const cells = people.filter(({ subject }) => !subject).length * HOUSEHOLD + involvements.length * AGENCIES;
    const wrong = scores(file).filter(
      ({ field, verdict }) => /^(family|agency)/.test(field) && verdict !== 'right' && verdict !== 'rightly-blank',
    );
    return { cells, right: Math.max(0, cells - wrong.length) };
  });
  const [worst] = counted.sort((one, other) => one.right / one.cells - other.right / other.cells);
  return worst === undefined ? undefined : { files: counted.length, ...worst };
}
