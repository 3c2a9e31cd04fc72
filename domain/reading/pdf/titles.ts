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

/** The titles of this page's side-by-side tables, and its parts without their words. Nothing is taken unless all tables of a row have one. */
export function titlesBeside(sorted: Sorted): { titles: ReadonlyMap<Block, Line>; rest: Sorted } {
  const titles = new Map<Block, Line>();
  for (const block of sorted.blocks) {
    const row = [block, ...sorted.blocks.filter((other) => isBeside(block, other))];
    const lines = row.map((one) => titleOver(one, sorted.loose));
    if (row.length > 1 && lines[0] && lines.every((line) => line !== undefined)) titles.set(block, lines[0]);
  }
  const used = new Set([...titles.values()].flatMap((line) => line.pieces));
  return { titles, rest: used.size === 0 ? sorted : { ...sorted, loose: sorted.loose.filter((p) => !used.has(p)) } };
}
