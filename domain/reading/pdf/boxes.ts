/** Finds tick boxes drawn as shapes and tells ticked from empty: by what is drawn inside, or by what the box is filled with. */
import type { Drawing } from './drawings.ts';
import type { Mark } from './page.ts';
import { isRound } from './round.ts';
import { SMALL } from './rules.ts';
import { height, holds, type Rect, width } from './shapes.ts';

const SMALLEST = 5;
/** A shade under this is dark enough to be a made mark. */
const DARK = 0.6;

function isBox({ at, outlines, curved }: Drawing): boolean {
  const w = width(at);
  const h = height(at);
  if (w < SMALLEST || h < SMALLEST || w > SMALL || h > SMALL || w / h > 1.45 || h / w > 1.45) return false;
  return curved || outlines.some((outline) => outline.length >= 5);
}

const covers = (inner: Rect, outer: Rect): number =>
  Math.max(width(inner) / width(outer), height(inner) / height(outer));

/** A box's state after everything painted in it, in the order painted. */
function stateOf(box: Rect, inside: readonly Drawing[]): boolean | 'unclear' {
  let state: boolean | 'unclear' = false;
  for (const { at, filled, stroked, shade, outlines } of inside) {
    const share = covers(at, box);
    const points = Math.max(...outlines.map((o) => o.length));
    const full = share > 0.8 && points >= 5;
    if (full && filled && outlines.length === 1) state = shade < DARK;
    else if (full) continue;
    else if (filled && shade >= DARK && !stroked) state = share > 0.6 ? false : state;
    else if (share < 0.25 || Math.min(width(at), height(at)) < 0.5) state = state === true ? true : 'unclear';
    else state = true;
  }
  return state;
}

/** Boxes that stand edge to edge are a row for letters (a comb), not tick boxes. */
function isComb(box: Rect, all: readonly Rect[]): boolean {
  const beside = all.filter(
    (o) => o !== box && Math.abs(o.t - box.t) < 1 && (Math.abs(o.l - box.r) < 1.2 || Math.abs(box.l - o.r) < 1.2),
  );
  return beside.length > 0;
}

/** The tick boxes among a page's drawings. */
export function boxesOf(drawings: readonly Drawing[]): Mark[] {
  const small = drawings.filter(({ at }) => width(at) <= SMALL + 1 && height(at) <= SMALL + 1);
  const frames: Drawing[] = [];
  for (const box of small.filter(isBox).sort((a, b) => width(b.at) - width(a.at))) {
    if (!frames.some((frame) => holds(frame.at, box.at))) frames.push(box);
  }
  const all = frames.map((frame) => frame.at);
  return frames
    .filter((frame) => !isComb(frame.at, all))
    .map((frame) => {
      const inside = small.filter(({ at }) => holds(frame.at, at));
      return { at: frame.at, round: isRound(frame), on: stateOf(frame.at, inside) };
    });
}
