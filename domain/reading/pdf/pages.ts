/** Reads page after page in the order a person would: headings, tables, and the lines between them; tables go on over page ends. */
import { type Block, type Cell, sortedInto } from './cells.ts';
import { readBlock } from './form.ts';
import { addPassage, type Found, head } from './found.ts';
import { gridsOf } from './grid.ts';
import { isBlank, isPrintedLabel, printedText, styleOf } from './labels.ts';
import { guessedCells, type LoosePart, looseParts, readLoose } from './loose.ts';
import { judgeByNeighbours } from './neighbours.ts';
import { captionOf, doubtBroken, goesOnOver, restOver } from './over.ts';
import type { Page } from './page.ts';
import { columnsOfPage } from './page-columns.ts';
import { withoutRunningLines } from './running-lines.ts';
import { withoutSmallPrint } from './small-print.ts';
import { setOf } from './stack-setting.ts';
import { storyOver } from './story-over.ts';
import { continuesOver, fits, type Open, readRows } from './tables.ts';
import { titlesBeside } from './titles.ts';

type Step = { top: number } & ({ block: Block } | { loose: LoosePart });

/** A heading, or words clear of the margins, stand between two pages' boxes: the second does not go on with the first. */
const interrupts = (loose: LoosePart): boolean =>
  loose.heading !== undefined || loose.at.b > loose.page.height * 0.09;

/** So many cells of words at a page's end are the heads of the rows that begin the next. */
const LEAST_HEADS = 3;

/** Heads that a page end parted from their rows go over to them. */
function headsOverPages(pages: readonly { page: Page; blocks: Block[] }[]): void {
  pages.forEach(({ page, blocks }, i) => {
    const block = blocks.at(-1);
    const next = pages[i + 1];
    const [below] = next?.blocks ?? [];
    const heads = block?.rows.at(-1) ?? [];
    const [row = [], ...more] = below?.rows ?? [];
    if (!block || !below || next?.page.number !== page.number + 1 || block.rows.length < 2) return;
    if (heads.length < LEAST_HEADS || row.length !== heads.length || !fits(row, heads)) return;
    const named = heads.every((cell) => !isBlank(cell) && isPrintedLabel(printedText(cell)));
    if (!named || row.some((cell) => isPrintedLabel(printedText(cell)))) return;
    block.rows.pop();
    below.rows = [heads, row, ...more];
  });
}

/** All of the document, into `found`. Small print that tells how to fill it in comes last. */
export function readPages(found: Found, pages: readonly Page[]): void {
  const running = withoutRunningLines(pages);
  const plain = running.pages.map(withoutSmallPrint);
  const sorted = plain
    .flatMap(({ page }) => columnsOfPage(page))
    .map((page) => {
      const { titles, rest } = titlesBeside(sortedInto(page, gridsOf(page.rules)));
      return { ...rest, page, titles, parts: looseParts(page, rest) };
    });
  headsOverPages(sorted);
  const cells: Cell[] = sorted.flatMap((s) => s.blocks.flatMap((b) => b.rows.flat()));
  const style = styleOf(cells);
  for (const { blocks } of sorted) for (const block of blocks) judgeByNeighbours(block, style);
  const looseStyle = styleOf(sorted.flatMap((s) => guessedCells(s.parts)));
  const stacked = setOf(
    sorted.flatMap(({ parts }) => parts.flatMap((part) => (part.heading === undefined ? [part] : []))),
  );
  let open: Open | undefined;
  let before: Block | undefined;
  let ended: LoosePart | undefined;
  for (const { page, blocks, titles, parts } of sorted) {
    const things: Step[] = [
      ...blocks.map((block) => ({ top: block.at.t, block })),
      ...parts.map((loose) => ({ top: loose.at.t, loose })),
    ];
    let first = true;
    let top = true;
    if (page.number !== before?.page.number) doubtBroken(found, before);
    for (const step of things.sort((a, b) => a.top - b.top)) {
      if ('loose' in step) {
        if (first && restOver(found, before, step.loose)) continue;
        const loose = top ? storyOver(found, ended, step.loose) : step.loose;
        readLoose(found, loose, looseStyle, stacked);
        top = false;
        ended = loose;
        if (step.loose.heading !== undefined) open = undefined;
        if (interrupts(step.loose)) before = undefined;
        continue;
      }
      const { block } = step;
      top = false;
      ended = undefined;
      const title = titles.get(block);
      if (title) head(found, title.text, block.page, title.at);
      const from: number =
        first && open && continuesOver(open, block) ? readRows(found, open, block, 0, style, true) : 0;
      const rows = from > 0 ? from : first ? goesOnOver(found, before, block, style) : 0;
      const caption = rows === 0 ? captionOf(found, block, first) : undefined;
      if (rows < block.rows.length) open = readBlock(found, block, style, rows, caption);
      first = false;
      before = block;
    }
  }
  for (const { page, line } of running.said) addPassage({ ...found, section: '' }, line.text, page, line.at);
  for (const { page, said } of plain)
    for (const { text, at } of said) addPassage({ ...found, section: '' }, text, page, at);
}
