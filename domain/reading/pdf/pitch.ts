/** Learns how loose lines are set apart, so that a wrapped line is told from the next row. */

/** Lines set closer than this share of their height may be one wrapped row. */
export const WRAP = 1.5;
/** Fewer wide gaps than this share of all are no rule; pitches that differ by more than this are of two kinds. */
const FEW = 0.2;
const TWO_KINDS = 1.12;

/** The step from one line to the next, in letter heights. `columns` = the next line has several columns. */
type Gap = { ratio: number; columns: boolean };

/** `even` = no line is set closer than another; else lines set up to `wrap` letter heights apart are one row. */
export type Pitch = { even: boolean; wrap: number };

/** How these lines are set apart. One wide gap among many (under a title) is not how its rows are. */
export function pitchOf(gaps: readonly Gap[]): Pitch {
  const tight = gaps.map(({ ratio }) => ratio).filter((ratio) => ratio <= WRAP);
  if (tight.length === 0) return { even: true, wrap: WRAP };
  const some = gaps.some(({ columns }) => columns) ? gaps.filter(({ columns }) => columns) : gaps;
  const loose = some.filter(({ ratio }) => ratio > WRAP).length;
  if (loose > 0 && loose >= some.length * FEW) return { even: false, wrap: WRAP };
  const [least, most] = [Math.min(...tight), Math.max(...tight)];
  const middle = (least + most) / 2;
  if (most > least * TWO_KINDS) return { even: false, wrap: middle };
  return { even: true, wrap: WRAP };
}
