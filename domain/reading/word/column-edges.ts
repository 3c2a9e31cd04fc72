/** Finds a table's columns by where its cells end, for files that say nothing else of them. */

/** Edges this close, in twentieths of a point, are one. */
const SAME = 40;

/** `rights` = where each cell of each row ends. Gives the column, from 1, that ends there; 0 = none does. */
export function columnEnds(rights: readonly number[]): (right: number) => number {
  const sorted = [...rights].sort((one, other) => one - other);
  const edges = sorted.filter((right, index) => index === 0 || right - (sorted[index - 1] ?? 0) > SAME);
  return (right) => edges.findIndex((edge) => Math.abs(edge - right) <= SAME) + 1;
}
