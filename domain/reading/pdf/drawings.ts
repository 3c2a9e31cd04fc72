/** Walks a page's drawing operators and gives back what was drawn: each path with its place on the page, filled or stroked, light or dark. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, matrixOf, moved, type Rect, times } from './shapes.ts';

export type Point = { x: number; y: number };
/** One path: its strokes between points, its outline box, and how it was painted. `shade` 0 = black, 1 = white. `curved` = it has bends. */
export type Drawing = {
  at: Rect;
  outlines: Point[][];
  curved: boolean;
  filled: boolean;
  stroked: boolean;
  shade: number;
  line: number;
};
export type Drawn = { drawings: Drawing[]; pictures: number; hiddenText: boolean };

/** Codes inside pdf.js 5.4.296's packed paths (not public: pinned, and a test counts the cells of a known file). Value = how many numbers follow. */
const PATH_NUMBERS: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 0 };
const BEND = 2;
const CLOSE = 3;

const FILLS = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
for (const op of [OPS.closeFillStroke, OPS.closeEOFillStroke]) FILLS.add(op);
const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
for (const op of [OPS.closeFillStroke, OPS.closeEOFillStroke]) STROKES.add(op);
const PICTURES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
for (const op of [OPS.paintImageXObjectRepeat, OPS.paintInlineImageXObjectGroup]) PICTURES.add(op);

type Pen = { matrix: Matrix; fill: number; stroke: number; line: number; invisible: boolean };

function lightness(colour: unknown): number | undefined {
  if (typeof colour !== 'string' || !/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.3 * r + 0.59 * g + 0.11 * b;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && value.every((n) => typeof n === 'number'));
}

/** Each outline of a packed path, on the page. */
function outlinesOf(packed: ArrayLike<number>, matrix: Matrix): { outlines: Point[][]; curved: boolean } {
  const outlines: Point[][] = [];
  let curved = false;
  for (let i = 0; i < packed.length; ) {
    const code = packed[i] ?? CLOSE;
    const count = PATH_NUMBERS[code];
    if (count === undefined) break;
    const current = outlines.at(-1);
    if (code === CLOSE) {
      const [start] = current ?? [];
      if (current && start) current.push(start);
    } else {
      const point = moved(matrix, packed[i + count - 1] ?? 0, packed[i + count] ?? 0);
      if (code === 0) outlines.push([point]);
      else if (current) {
        if (code === BEND) {
          curved = true;
          for (const at of [1, 3]) current.push(moved(matrix, packed[i + at] ?? 0, packed[i + at + 1] ?? 0));
        }
        current.push(point);
      }
    }
    i += 1 + count;
  }
  return { outlines, curved };
}

function boxRound(outlines: readonly Point[][]): Rect | undefined {
  const points = outlines.flat();
  if (points.length < 2) return undefined;
  const at = { l: Number.POSITIVE_INFINITY, t: Number.POSITIVE_INFINITY, r: -1e9, b: -1e9 };
  for (const { x, y } of points) {
    at.l = Math.min(at.l, x);
    at.r = Math.max(at.r, x);
    at.t = Math.min(at.t, y);
    at.b = Math.max(at.b, y);
  }
  return at;
}

function pathDrawn(args: readonly unknown[], pen: Pen): Drawing | undefined {
  const [paint, data] = args;
  if (typeof paint !== 'number' || !Array.isArray(data)) return undefined;
  const [packed]: unknown[] = data;
  if (!isNumbers(packed)) return undefined;
  const filled = FILLS.has(paint);
  const stroked = STROKES.has(paint);
  if (!filled && !stroked) return undefined;
  const { outlines, curved } = outlinesOf(packed, pen.matrix);
  const at = boxRound(outlines);
  if (!at) return undefined;
  const scale = Math.sqrt(Math.abs(pen.matrix[0] * pen.matrix[3] - pen.matrix[1] * pen.matrix[2]));
  return { at, outlines, curved, filled, stroked, shade: filled ? pen.fill : pen.stroke, line: pen.line * scale };
}

function lettersIn(args: readonly unknown[]): number {
  const [glyphs] = args;
  return Array.isArray(glyphs) ? glyphs.filter((g) => typeof g === 'object' && g !== null).length : 0;
}

/** Changes the pen for a state operator; true when it did. */
function turn(pen: Pen, op: number, args: readonly unknown[]): void {
  const [first] = args;
  if (op === OPS.transform) {
    const by = matrixOf(args);
    if (by) pen.matrix = times(pen.matrix, by);
  } else if (op === OPS.setFillRGBColor) pen.fill = lightness(first) ?? pen.fill;
  else if (op === OPS.setStrokeRGBColor) pen.stroke = lightness(first) ?? pen.stroke;
  else if (op === OPS.setLineWidth && typeof first === 'number') pen.line = first;
  else if (op === OPS.setTextRenderingMode) pen.invisible = first === 3;
}

/** All that one page draws, given its operators and the matrix that brings PDF points to points from the top left. */
export function drawn(operators: { fnArray: readonly number[]; argsArray: readonly unknown[] }, page: Matrix): Drawn {
  const out: Drawn = { drawings: [], pictures: 0, hiddenText: false };
  let pen: Pen = { matrix: page, fill: 0, stroke: 0, line: 1, invisible: false };
  const kept: Pen[] = [];
  let dark = false;
  operators.fnArray.forEach((op, i) => {
    const given = operators.argsArray[i];
    const args: unknown[] = Array.isArray(given) ? given : [];
    if (op === OPS.save) kept.push({ ...pen });
    else if (op === OPS.restore || op === OPS.paintFormXObjectEnd) pen = kept.pop() ?? pen;
    else if (op === OPS.paintFormXObjectBegin) {
      kept.push({ ...pen });
      const by = matrixOf(args[0]);
      if (by) pen.matrix = times(pen.matrix, by);
    } else if (op === OPS.constructPath) {
      const drawing = pathDrawn(args, pen);
      if (drawing) out.drawings.push(drawing);
      dark ||= drawing?.filled === true && drawing.shade < 0.8 && drawing.at.b - drawing.at.t > 6;
    } else if (PICTURES.has(op)) out.pictures += 1;
    else if (op === OPS.showText) {
      if (lettersIn(args) > 3 && (pen.invisible || (pen.fill > 0.97 && !dark))) out.hiddenText = true;
    } else turn(pen, op, args);
  });
  return out;
}
