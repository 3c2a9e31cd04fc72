/** Finds the ruled lines, tinted areas and input frames among a page's drawings. A rule may be a stroke or a thin filled bar: both look alike on paper. */
import type { Drawing, Point } from './drawings.ts';
import type { Rule } from './page.ts';
import { isRound } from './round.ts';
import { height, type Rect, width } from './shapes.ts';

/** A bar no thicker than this is a line. */
const THIN = 2.2;
/** A line shorter than this rules nothing. */
const SHORT = 5;
/** Tick boxes and ticks are no larger than this: their sides are not rules. */
export const SMALL = 19;
/** Two pieces of a rule this close are one. */
const NEAR = 1.6;

const isMarkSized = (at: Rect): boolean =>
  width(at) <= SMALL && height(at) <= SMALL && width(at) > THIN && height(at) > THIN;

function sides(at: Rect): Rule[] {
  return [
    { flat: true, at: at.t, from: at.l, to: at.r },
    { flat: true, at: at.b, from: at.l, to: at.r },
    { flat: false, at: at.l, from: at.t, to: at.b },
    { flat: false, at: at.r, from: at.t, to: at.b },
  ];
}

function bar(at: Rect): Rule | undefined {
  if (height(at) <= THIN && width(at) >= SHORT) return { flat: true, at: (at.t + at.b) / 2, from: at.l, to: at.r };
  if (width(at) <= THIN && height(at) >= SHORT) return { flat: false, at: (at.l + at.r) / 2, from: at.t, to: at.b };
  return undefined;
}

function segments(outline: readonly Point[]): Rule[] {
  const rules: Rule[] = [];
  outline.forEach((to, i) => {
    const from = outline[i - 1];
    if (!from) return;
    const at = {
      l: Math.min(from.x, to.x),
      r: Math.max(from.x, to.x),
      t: Math.min(from.y, to.y),
      b: Math.max(from.y, to.y),
    };
    if (width(at) > 0.6 && height(at) > 0.6) return;
    const rule = bar(at);
    if (rule) rules.push(rule);
  });
  return rules;
}

function boxOfOutline(outline: readonly Point[]): Rect {
  const xs = outline.map((p) => p.x);
  const ys = outline.map((p) => p.y);
  return { l: Math.min(...xs), r: Math.max(...xs), t: Math.min(...ys), b: Math.max(...ys) };
}

/** Rules from one drawing: its strokes, or its filled thin bars, or the rim between two nested fills. */
function rulesOf(drawing: Drawing): Rule[] {
  if (isMarkSized(drawing.at) || drawing.shade > 0.97 || (drawing.curved && !bar(drawing.at))) return [];
  if (drawing.stroked) {
    const only = bar(drawing.at);
    return only ? [only] : drawing.outlines.flatMap((outline) => segments(outline));
  }
  if (drawing.outlines.length === 2 && !drawing.curved) {
    const [outer, inner] = drawing.outlines.map(boxOfOutline);
    if (outer && inner && Math.abs(width(outer) - width(inner)) < 6 && width(outer) > SMALL) return sides(outer);
  }
  return drawing.outlines.flatMap((outline) => bar(boxOfOutline(outline)) ?? []);
}

/** Pieces of one rule drawn cell by cell, or twice over, become one. */
export function merged(rules: readonly Rule[]): Rule[] {
  const out: Rule[] = [];
  const sorted = [...rules].sort((a, b) => Number(a.flat) - Number(b.flat) || a.at - b.at || a.from - b.from);
  for (const rule of sorted) {
    const same = out.find(
      (o) =>
        o.flat === rule.flat &&
        Math.abs(o.at - rule.at) < NEAR &&
        rule.from <= o.to + NEAR &&
        rule.to >= o.from - NEAR,
    );
    if (!same) out.push({ ...rule });
    else {
      same.from = Math.min(same.from, rule.from);
      same.to = Math.max(same.to, rule.to);
    }
  }
  return out;
}

/** All rules of a page (tinted areas are not rules), its tinted areas, and the rounded frames of printed inputs. */
export function ruled(drawings: readonly Drawing[]): {
  rules: Rule[];
  shades: Rect[];
  frames: Rect[];
  rings: Rect[];
} {
  const rules = merged(merged(drawings.flatMap(rulesOf)));
  const shades: Rect[] = [];
  const frames: Rect[] = [];
  const rings: Rect[] = [];
  for (const drawing of drawings) {
    const { at, filled, shade, outlines, curved, stroked } = drawing;
    if (width(at) < 12 || height(at) < 6) continue;
    if (isMarkSized(at)) continue;
    if (isRound(drawing) && width(at) < 120 && height(at) < 40) rings.push(at);
    else if (curved && stroked) frames.push(at);
    else if (filled && shade < 0.985 && outlines.length === 1 && !bar(at)) shades.push(at);
  }
  return { rules, shades, frames, rings };
}
