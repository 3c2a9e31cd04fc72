/** Joins what a page end cut in two: a label above its answer on the next page, and an answer that runs on over it. Each is doubted. */
import { answerOf, SURE } from './answers.ts';
import type { Block, Cell } from './cells.ts';
import { type Found, placeOf } from './found.ts';
import { isBlank, isLabel, type Style } from './labels.ts';
import type { LoosePart } from './loose.ts';
import { encloses } from './shapes.ts';
import { joined, linesOf } from './words.ts';

const EDGE = 5;
/** Longer than this is a story. */
const STORY = 100;
/** A heading this close above a lone box names it. */
const CAPTION = 26;

const sameWidth = (a: Cell, b: Cell): boolean => Math.abs(a.at.l - b.at.l) < EDGE && Math.abs(a.at.r - b.at.r) < EDGE;

function fieldAt(found: Found, cell: Cell): Found['fields'][number] | undefined {
  const place = JSON.stringify(placeOf(found, cell.page, cell.at));
  return found.fields.findLast((f) => JSON.stringify(f.place) === place);
}

/** The answer that stands in this cell, whole or after its own label there. */
function fieldIn(found: Found, { page, at }: Cell): Found['fields'][number] | undefined {
  return found.fields.findLast(({ place }) => {
    if (place.kind !== 'box' || place.page !== page.number) return false;
    const [l, t, w, h] = place.box;
    return encloses(at, { l, t, r: l + w, b: t + h }, 2);
  });
}

/** Whether these words break off in the midst of a sentence. */
const breaksOff = (text: string): boolean => text.length > STORY && !/[.!?:]["”’)]?$/.test(text.trim());

/** Adds the first row of a page to the answers it goes on with; gives back how many rows were used so (0 or 1). */
export function goesOnOver(found: Found, before: Block | undefined, block: Block, style: Style): number {
  const last = before?.rows.at(-1) ?? [];
  const [row = []] = block.rows;
  if (before?.page.number !== block.page.number - 1 || row.length !== last.length || row.length === 0) return 0;
  if (!row.every((cell, i) => sameWidth(cell, last[i] ?? cell)) || row.some((c) => isLabel(c, style))) return 0;
  const beside = row.some((c, i) => isBlank(c) && isLabel(last[i] ?? c, style));
  const broken = last.some((c, i) => !isBlank(row[i] ?? c) && breaksOff(fieldIn(found, c)?.value ?? ''));
  if (row.length > 1 && !beside && !(broken && row.some(isBlank))) return 0;
  const joins = row.flatMap((cell, i) => {
    const field = isBlank(cell) ? undefined : (fieldAt(found, last[i] ?? cell) ?? fieldIn(found, last[i] ?? cell));
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

/** A story that breaks off in a table's last row, low on its page, and was not joined with what begins the next: doubted. */
export function doubtBroken(found: Found, before: Block | undefined): void {
  for (const cell of before?.rows.at(-1) ?? []) {
    const field = cell.at.b > cell.page.height * LOW ? fieldIn(found, cell) : undefined;
    if (!field || field.options || !breaksOff(field.value)) continue;
    field.doubts = [...new Set([...(field.doubts ?? []), 'split-over-page'])];
    field.confidence = Math.min(field.confidence, SURE.guessed);
  }
}

/** A box that ends this far down its page may go on over it. */
export const LOW = 0.88;
/** Words this far up a page may go on with a box of the page before. */
export const HIGH = 0.1;

/**
 * Loose lines at the top of a page, set in just as the words of the box that ended the page before: they are its rest, where the box's
 * words break off in the midst of a sentence. Otherwise they stay where they are, and the box is doubted.
 */
export function restOver(found: Found, before: Block | undefined, part: LoosePart): boolean {
  const last = before?.rows.at(-1)?.at(-1);
  if (!last || part.heading !== undefined || last.page.number !== part.page.number - 1 || last.lines.length === 0)
    return false;
  const left = Math.min(...last.lines.map((line) => line.at.l));
  const low = last.at.b > last.page.height * LOW && part.at.t < part.page.height * HIGH;
  if (!low || Math.abs(part.at.l - left) > 2 || part.rows.some((row) => row.length > 1)) return false;
  const field = fieldAt(found, last);
  if (!field || field.options !== undefined) return false;
  field.doubts = [...new Set([...(field.doubts ?? []), 'split-over-page'])];
  field.confidence = Math.min(field.confidence, SURE.guessed);
  const rest = linesOf(part.rows.flatMap((row) => row.flatMap((s) => s.things.flatMap((t) => t.piece ?? []))));
  if (/[.!?:]["”’)]?$/.test(field.value.trim()) || !/^[\p{Ll}\d(]/u.test(rest[0]?.text ?? '')) return false;
  field.value = `${field.value} ${joined(rest, last.at.r)}`;
  return true;
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
