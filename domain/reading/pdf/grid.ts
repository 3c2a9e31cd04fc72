/** Turns crossing rules into tables of cells: whatever is walled off is one cell, however many columns it spans. */
import type { Rule } from './page.ts';
import { encloses, height, overlap, type Rect, width } from './shapes.ts';

/** Ends of rules this close meet. */
const MEET = 3;
/** Edges this close are one edge. */
const SAME = 2.5;
/** More rules than this on a page is a drawing, not a form. */
const MOST_RULES = 3000;

export type Grid = { at: Rect; cells: Rect[] };

const meet = (a: Rule, b: Rule): boolean =>
  a.flat !== b.flat && a.at > b.from - MEET && a.at < b.to + MEET && b.at > a.from - MEET && b.at < a.to + MEET;

/** Joins the numbered things that belong together; gives back who leads each. */
function unions(count: number): { lead: (i: number) => number; join: (i: number, j: number) => void } {
  const up = Array.from({ length: count }, (_, i) => i);
  const lead = (i: number): number => {
    let at = i;
    for (let next = up[at] ?? at; next !== at; next = up[at] ?? at) at = next;
    up[i] = at;
    return at;
  };
  const join = (i: number, j: number): void => {
    up[lead(i)] = lead(j);
  };
  return { lead, join };
}

function connected(rules: readonly Rule[]): Rule[][] {
  const { lead, join } = unions(rules.length);
  rules.forEach((a, i) => {
    if (!a.flat) return;
    rules.forEach((b, j) => {
      if (meet(a, b)) join(i, j);
    });
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, i) => {
    const key = lead(i);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  });
  return [...groups.values()];
}

/** The distinct positions among these, nearby ones taken as one. */
function edges(positions: readonly number[]): number[] {
  const out: number[] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last === undefined || at - last > SAME) out.push(at);
  }
  return out;
}

function wall(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) <= SAME) covered += Math.max(0, overlap(rule.from, rule.to, from, to));
  }
  return covered > (to - from) * 0.5;
}

/** The cells of one connected group of rules; none when it does not enclose anything. */
function cellsOf(rules: readonly Rule[]): Rect[] {
  const flat = rules.filter((r) => r.flat);
  const upright = rules.filter((r) => !r.flat);
  if (flat.length < 2 || upright.length < 1) return [];
  const xs = edges([...upright.map((r) => r.at), ...flat.flatMap((r) => [r.from, r.to])]);
  const ys = edges([...flat.map((r) => r.at), ...upright.flatMap((r) => [r.from, r.to])]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > 20_000) return [];
  const { lead, join } = unions(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [l = 0, r = 0, t = 0, b = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      if (column + 1 < columns && !wall(upright, r, t, b)) join(row * columns + column, row * columns + column + 1);
      if (row + 1 < rows && !wall(flat, b, l, r)) join(row * columns + column, (row + 1) * columns + column);
    }
  }
  const cells = new Map<number, Rect>();
  for (let i = 0; i < columns * rows; i += 1) {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const own = { l: xs[column] ?? 0, r: xs[column + 1] ?? 0, t: ys[row] ?? 0, b: ys[row + 1] ?? 0 };
    const sum = cells.get(lead(i)) ?? own;
    cells.set(lead(i), {
      l: Math.min(sum.l, own.l),
      r: Math.max(sum.r, own.r),
      t: Math.min(sum.t, own.t),
      b: Math.max(sum.b, own.b),
    });
  }
  return [...cells.values()].filter((cell) => width(cell) > 4 && height(cell) > 4 && closed(cell, flat, upright));
}

/** A cell needs rules on at least three of its sides: tables without outer uprights are common, loose underlines are not tables. */
function closed(cell: Rect, flat: readonly Rule[], upright: readonly Rule[]): boolean {
  const sides = [
    wall(flat, cell.t, cell.l, cell.r),
    wall(flat, cell.b, cell.l, cell.r),
    wall(upright, cell.l, cell.t, cell.b),
    wall(upright, cell.r, cell.t, cell.b),
  ];
  return sides.filter(Boolean).length >= 3;
}

/** The tables of a page, from the top. A lone frame round other tables, or inside a cell of one, is decoration and left out. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const grids: Grid[] = [];
  for (const group of connected(rules)) {
    const cells = cellsOf(group);
    const [first] = cells;
    if (!first) continue;
    const at = cells.reduce(
      (sum, c) => ({
        l: Math.min(sum.l, c.l),
        r: Math.max(sum.r, c.r),
        t: Math.min(sum.t, c.t),
        b: Math.max(sum.b, c.b),
      }),
      first,
    );
    grids.push({ at, cells });
  }
  return grids
    .filter((grid) => {
      if (grid.cells.length > 1) return true;
      return !grids.some(
        (o) => o !== grid && (encloses(grid.at, o.at, 1) || o.cells.some((c) => encloses(c, grid.at, 1))),
      );
    })
    .sort((a, b) => a.at.t - b.at.t || a.at.l - b.at.l);
}
