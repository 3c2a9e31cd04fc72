/** Finds the titles of tables that stand side by side: each belongs to the one under it, and to nothing after (domain reference 1.4, 2). */
import type { Block, Sorted } from './cells.ts';
import type { Piece } from './page.ts';
import { across, down, height } from './shapes.ts';
import { type Line, linesOf } from './words.ts';

/** A title stands at most this far above its table. */
const NEAR = 18;

const isBeside = (a: Block, b: Block): boolean =>
  a !== b && across(a.at, b.at) <= 0 && down(a.at, b.at) > 0.5 * Math.min(height(a.at), height(b.at));

function titleOver(block: Block, loose: readonly Piece[]): Line | undefined {
  const over = loose.filter((p) => p.at.l > block.at.l - 3 && p.at.r < block.at.r + 3 && p.at.b < block.at.t + 3);
  const line = linesOf(over).at(-1);
  return line && block.at.t - line.at.b < NEAR && line.text.length < 80 ? line : undefined;
}

/** One table whose halves have a title each: labels and answers under both. The two halves, or undefined. */
function halvesOf(
  block: Block,
  loose: readonly Piece[],
): { halves: [Block, Block]; lines: [Line, Line] } | undefined {
  const [first = []] = block.rows;
  const even = first.length === 4 && block.rows.every((row) => row.length === 4);
  const cut = first[2]?.at.l;
  if (!even || cut === undefined || block.rows.length < 2) return undefined;
  const half = (right: boolean): Block => {
    const at = right ? { ...block.at, l: cut } : { ...block.at, r: cut };
    return { page: block.page, at, rows: block.rows.map((row) => row.slice(right ? 2 : 0, right ? 4 : 2)) };
  };
  const halves: [Block, Block] = [half(false), half(true)];
  const [left, right] = halves.map((one) => titleOver(one, loose));
  const level = left && right && Math.abs(left.at.t - right.at.t) < 3 && Math.abs(right.at.l - cut) < 6;
  return level ? { halves, lines: [left, right] } : undefined;
}

/** The titles of this page's side-by-side tables, and its parts without their words. Nothing is taken unless all tables of a row have one. */
export function titlesBeside(sorted: Sorted): { titles: ReadonlyMap<Block, Line>; rest: Sorted } {
  const titles = new Map<Block, Line>();
  const blocks = sorted.blocks.flatMap((block) => {
    const two = halvesOf(block, sorted.loose);
    two?.halves.forEach((half, i) => {
      const line = two.lines[i];
      if (line) titles.set(half, line);
    });
    return two?.halves ?? [block];
  });
  for (const block of sorted.blocks) {
    const row = [block, ...sorted.blocks.filter((other) => isBeside(block, other))];
    const lines = row.map((one) => titleOver(one, sorted.loose));
    if (row.length > 1 && lines[0] && lines.every((line) => line !== undefined)) titles.set(block, lines[0]);
  }
  const used = new Set([...titles.values()].flatMap((line) => line.pieces));
  if (used.size === 0) return { titles, rest: sorted };
  return { titles, rest: { ...sorted, blocks, loose: sorted.loose.filter((p) => !used.has(p)) } };
}
