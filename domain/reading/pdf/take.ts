/** Takes one page apart: asks pdf.js for its operators, text and notes, and brings them all to points from the top left. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { boxesOf } from './boxes.ts';
import { drawn } from './drawings.ts';
import { isOptionWord } from './offered.ts';
import type { Mark, Page, Piece, Rule } from './page.ts';
import { piecesOf } from './pieces.ts';
import { ruled } from './rules.ts';
import { across, height, holds, matrixOf, type Rect, width } from './shapes.ts';
import { FULL, MARKS, OFF } from './symbols.ts';
import { overlayOf } from './widgets.ts';

/** pdf.js's word for "leave notes and fields out of the drawing": they are read by value instead. */
const WITHOUT_NOTES = 0;

/** Letters that tick the box they are drawn in: a full square or dot does, inside one. */
const MADE = `${MARKS.replace(OFF, '')}${FULL}`;

/** What people type into a box to tick it. Other letters may mean anything. */
const isTick = (text: string): boolean =>
  /^[xX✓√/]+$/.test(text.trim()) || (MADE.includes(text.trim()) && text.trim() !== '');

/** A letter or tick typed into a drawn box makes it a made box, and is no longer text. */
function typedInto(
  boxes: readonly Mark[],
  pieces: readonly Piece[],
): { marks: Mark[]; pieces: Piece[]; rings: Rect[] } {
  const used = new Set<Piece>();
  const rings: Rect[] = [];
  const marks = boxes.flatMap((box) => {
    const inside = pieces.filter(
      (p) => p.text.trim().length <= 2 && holds(box.at, p.at) && width(p.at) <= width(box.at) + 2,
    );
    if (inside.length === 0) return [box];
    if (inside.some((p) => isOptionWord(p.text)) && box.round === true) {
      rings.push(box.at);
      return [];
    }
    for (const piece of inside) used.add(piece);
    return [{ ...box, on: inside.every((p) => isTick(p.text)) ? true : ('unclear' as const) }];
  });
  return { marks, pieces: pieces.filter((p) => !used.has(p)), rings };
}

/** A rule through the middle of letters strikes them out; one under them underlines. */
function strikesAmong(rules: readonly Rule[], pieces: readonly Piece[]): { rules: Rule[]; strikes: Rect[] } {
  const strikes: Rect[] = [];
  const kept = rules.filter((rule) => {
    if (!rule.flat) return true;
    const hit = pieces.filter(({ at }) => {
      const depth = (rule.at - at.t) / height(at);
      const own = { l: rule.from, r: rule.to, t: rule.at, b: rule.at };
      return depth > 0.3 && depth < 0.74 && across(at, own) > Math.min(3, width(at) * 0.5);
    });
    const reach = hit.reduce(
      (sum, { at }) => sum + Math.max(0, Math.min(at.r, rule.to) - Math.max(at.l, rule.from)),
      0,
    );
    if (reach < (rule.to - rule.from) * 0.6) return true;
    strikes.push({ l: rule.from, r: rule.to, t: rule.at, b: rule.at });
    return false;
  });
  return { rules: kept, strikes };
}

/** Ink on a box makes it; ink round a word rings it; the rest is left over, and said. */
function scribbled(
  scribbles: readonly Rect[],
  marks: readonly Mark[],
  pieces: readonly Piece[],
): Pick<Page, 'marks' | 'rings' | 'strays'> {
  const made = new Set<Mark>();
  const rings: Rect[] = [];
  const strays: Rect[] = [];
  for (const ink of scribbles) {
    const hit = marks.filter((m) => holds(ink, m.at) || holds(m.at, ink, 2));
    if (hit.length > 0) for (const mark of hit) made.add(mark);
    else if (pieces.some(({ at }) => across(ink, at) > 4 && ink.t < at.t + 2 && ink.b > at.b - 3)) rings.push(ink);
    else strays.push(ink);
  }
  const several = made.size > scribbles.length;
  return {
    marks: marks.map((m) => (made.has(m) ? { ...m, on: several ? ('unclear' as const) : true } : m)),
    rings,
    strays,
  };
}

/** The parts of one page. Cleans up after itself inside pdf.js. */
export async function takePage(page: PDFPageProxy): Promise<Page> {
  const view = page.getViewport({ scale: 1 });
  const matrix = matrixOf(view.transform) ?? [1, 0, 0, -1, 0, view.height];
  const operators = await page.getOperatorList({ annotationMode: WITHOUT_NOTES });
  const { drawings, pictures, hiddenText } = drawn(operators, matrix);
  const printed = await piecesOf(page, matrix);
  const over = await overlayOf(page, matrix);
  const { rules: allRules, shades, frames, rings } = ruled(drawings);
  const { rules, strikes } = strikesAmong(allRules, printed);
  const drawnBoxes = boxesOf(drawings).filter((box) => !over.marks.some((m) => holds(m.at, box.at, 3)));
  const typed = typedInto([...drawnBoxes, ...over.marks], printed);
  const noted = typedInto(typed.marks, over.notes);
  const inked = scribbled(over.scribbles, noted.marks, typed.pieces);
  const lines = over.strikes.map((at) => ({ l: at.l, r: at.r, t: (at.t + at.b) / 2, b: (at.t + at.b) / 2 }));
  page.cleanup();
  return {
    number: page.pageNumber,
    width: view.width,
    height: view.height,
    pieces: [...typed.pieces, ...noted.pieces],
    rules,
    shades,
    marks: inked.marks,
    slots: over.slots,
    frames,
    strikes: [...strikes, ...lines],
    rings: [...rings, ...typed.rings, ...inked.rings],
    strays: inked.strays,
    comments: over.comments,
    pictures,
    hiddenText,
  };
}
