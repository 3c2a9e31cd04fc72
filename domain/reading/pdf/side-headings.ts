/** Finds the heading that stands down the side of several rows ("Mother" beside her name, birth date and consent): it says whose they are. */
import { labelOf } from './answers.ts';
import type { Block, Cell } from './cells.ts';
import { isLabel, type Style } from './labels.ts';

const EDGE = 5;
const LONGEST = 60;

/** The first cell of a row, when it is as high as several rows that each begin with a label of their own. */
export function sideOf(block: Block, row: readonly Cell[], style: Style): Cell | undefined {
  const [side, first, second] = row;
  if (!side || !first || !second || !isLabel(side, style) || !isLabel(first, style) || isLabel(second, style))
    return undefined;
  if (labelOf(side).length > LONGEST || side.at.b < first.at.b + EDGE) return undefined;
  const others = block.rows.flatMap((other) => {
    const [begin] = other;
    const beside =
      begin && begin.at.l > side.at.r - EDGE && begin.at.t > side.at.t - EDGE && begin.at.b < side.at.b + EDGE;
    return beside ? [begin] : [];
  });
  return others.some((begin) => isLabel(begin, style)) ? side : undefined;
}
