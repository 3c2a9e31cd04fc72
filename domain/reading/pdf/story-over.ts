/** Joins a story that no box holds and a page end cut in two: its rest stands at the top of the next page. Doubted, as it was told by position. */
import { SURE } from './answers.ts';
import type { Found } from './found.ts';
import { isKnownLabel, isWholeLabel } from './labels.ts';
import type { LoosePart } from './loose.ts';
import { HIGH, LOW } from './over.ts';
import type { Segment } from './segments.ts';
import { around } from './shapes.ts';
import { joined, type Line, linesOf } from './words.ts';

const EDGE = 5;
/** A line that runs over this share of its width may have had no room for more. */
const FULL_LINE = 0.75;

const wordsOf = (rows: readonly Segment[][]): Line[] =>
  linesOf(rows.flatMap((row) => row.flatMap((s) => s.things.flatMap((t) => t.piece ?? []))));

/** Printed at the same height on the page before: the top of every page of this form. */
const isRunningHead = (row: Segment[], before: LoosePart): boolean => {
  const text = wordsOf([row])[0]?.text ?? '';
  return linesOf(before.page.pieces).some((l) => l.text === text && Math.abs(l.at.t - (row[0]?.at.t ?? 0)) < 4);
};

/** Plain words alone on their line, set in as far as the answer was. */
function isMoreOf(row: Segment[], left: number): boolean {
  const [only, more] = row;
  return (
    only !== undefined &&
    more === undefined &&
    Math.abs(only.at.l - left) < EDGE &&
    only.things.every((t) => t.piece !== undefined && !t.piece.bold)
  );
}

/**
 * The rest of a story that no box holds, from the top of the next page; gives back what follows it there. It is one where the answer that
 * ended its page broke off in the midst of a sentence or of a full line; whether it was one is doubted.
 */
export function storyOver(found: Found, before: LoosePart | undefined, part: LoosePart): LoosePart {
  const field = found.fields.at(-1);
  const page = before?.page;
  if (!page || part.heading !== undefined || before.heading !== undefined || part.page.number !== page.number + 1)
    return part;
  if (field?.place.kind !== 'box' || field.place.page !== page.number || field.options) return part;
  const [left, top, , high] = field.place.box;
  const low = top + high > page.height * LOW && part.at.t < part.page.height * HIGH;
  const last = wordsOf(before.rows).at(-1);
  if (!low || field.value === '' || field.tag !== undefined || !last) return part;
  const heads = part.rows.findIndex((row) => !isRunningHead(row, before));
  const from = Math.max(0, heads);
  const end = part.rows.findIndex((row, i) => i >= from && !isMoreOf(row, left));
  const taken = part.rows.slice(from, end < 0 ? undefined : end);
  const rest = wordsOf(taken);
  const right = Math.max(...rest.map((l) => l.at.r), last.at.r);
  const ended = /[.!?:]["”’)]?$/.test(field.value.trim());
  if (rest.length === 0 || (ended && last.at.r < left + (right - left) * FULL_LINE)) return part;
  const [first] = rest;
  if (first && (isWholeLabel(first.text) || (ended && isKnownLabel(first.text)))) return part;
  field.value = `${field.value} ${joined(rest, right)}`;
  field.doubts = [...new Set([...(field.doubts ?? []), 'split-over-page'])];
  field.confidence = Math.min(field.confidence, SURE.guessed);
  const rows = [...part.rows.slice(0, from), ...part.rows.slice(from + taken.length)];
  return { page: part.page, rows, at: around(rows.flat().map((s) => s.at)) ?? part.at };
}
