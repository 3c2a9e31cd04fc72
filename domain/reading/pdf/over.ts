/** Joins what a page end cut in two: a label above its answer on the next page, and an answer that runs on over it. Each is doubted. */
import { answerOf, SURE } from './answers.ts';
import type { Block, Cell } from './cells.ts';
import { type Found, placeOf } from './found.ts';
import { isBlank, isLabel, type Style } from './labels.ts';

const EDGE = 5;
/** A heading this close above a lone box names it. */
const CAPTION = 26;

const sameWidth = (a: Cell, b: Cell): boolean => Math.abs(a.at.l - b.at.l) < EDGE && Math.abs(a.at.r - b.at.r) < EDGE;

function fieldAt(found: Found, cell: Cell): Found['fields'][number] | undefined {
  const place = JSON.stringify(placeOf(found, cell.page, cell.at));
  return found.fields.findLast((f) => JSON.stringify(f.place) === place);
}

/** Adds the first row of a page to the answers it goes on with; gives back how many rows were used so (0 or 1). */
export function goesOnOver(found: Found, before: Block | undefined, block: Block, style: Style): number {
  const last = before?.rows.at(-1) ?? [];
  const [row = []] = block.rows;
  if (before?.page.number !== block.page.number - 1 || row.length !== last.length || row.length === 0) return 0;
  if (!row.every((cell, i) => sameWidth(cell, last[i] ?? cell)) || row.some((c) => isLabel(c, style))) return 0;
  if (row.length > 1 && !row.some((c, i) => isBlank(c) && isLabel(last[i] ?? c, style))) return 0;
  const joins = row.flatMap((cell, i) => {
    const field = isBlank(cell) ? undefined : fieldAt(found, last[i] ?? cell);
    return field && field.options === undefined ? [{ cell, field }] : [];
  });
  if (joins.length !== row.filter((c) => !isBlank(c)).length || joins.length === 0) return 0;
  for (const { cell, field } of joins) {
    const { value } = answerOf(found, cell);
    field.value = field.value === '' ? value : `${field.value} ${value}`;
    field.doubts = [...new Set([...(field.doubts ?? []), 'split-over-page'])];
    field.confidence = Math.min(field.confidence, SURE.guessed);
  }
  return 1;
}

/** The heading that stands right above a lone box, or ended the page before it: that box's label, and no section's name. */
export function captionOf(found: Found, block: Block, first: boolean): string | undefined {
  const heading = found.headings.at(-1);
  const [row = []] = block.rows;
  if (!heading || heading.used || heading.place.kind !== 'box' || row.length !== 1) return undefined;
  const { page, box } = heading.place;
  const gap = block.at.t - (box[1] + box[3]);
  const above = page === block.page.number && gap > -3 && gap < CAPTION && block.rows.length === 1;
  const before = first && page === block.page.number - 1;
  if (!above && !before) return undefined;
  return heading.text;
}
