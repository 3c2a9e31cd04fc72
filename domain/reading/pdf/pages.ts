/** Reads page after page in the order a person would: headings, tables, and the lines between them; tables go on over page ends. */
import { type Block, type Cell, sortedInto } from './cells.ts';
import { readBlock } from './form.ts';
import type { Found } from './found.ts';
import { gridsOf } from './grid.ts';
import { styleOf } from './labels.ts';
import { guessedCells, type LoosePart, looseParts, readLoose } from './loose.ts';
import type { Page } from './page.ts';
import { continuesOver, type Open, readRows } from './tables.ts';

type Step = { top: number } & ({ block: Block } | { loose: LoosePart });

/** All of the document, into `found`. */
export function readPages(found: Found, pages: readonly Page[]): void {
  const sorted = pages.map((page) => {
    const own = sortedInto(page, gridsOf(page.rules));
    return { ...own, parts: looseParts(page, own) };
  });
  const cells: Cell[] = sorted.flatMap((s) => s.blocks.flatMap((b) => b.rows.flat()));
  const style = styleOf(cells);
  const looseStyle = styleOf(sorted.flatMap((s) => guessedCells(s.parts)));
  let open: Open | undefined;
  for (const { blocks, parts } of sorted) {
    const things: Step[] = [
      ...blocks.map((block) => ({ top: block.at.t, block })),
      ...parts.map((loose) => ({ top: loose.at.t, loose })),
    ];
    let first = true;
    for (const step of things.sort((a, b) => a.top - b.top)) {
      if ('loose' in step) {
        readLoose(found, step.loose, looseStyle);
        if (step.loose.heading !== undefined) open = undefined;
        continue;
      }
      const { block } = step;
      const from: number =
        first && open && continuesOver(open, block) ? readRows(found, open, block, 0, style, true) : 0;
      if (from < block.rows.length) open = readBlock(found, block, style, from);
      first = false;
    }
  }
}
