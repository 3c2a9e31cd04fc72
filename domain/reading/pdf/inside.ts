/** Reads "Label: answer" where both stand in one cell, or on one line: told apart by weight (bold, then plain), by a colon, or by what was typed over. */
import { type Answer, addAnswer, answerOf, SURE } from './answers.ts';
import { isTitle, readFields, titleOf } from './cards.ts';
import { type Cell, cellOf, stretch } from './cells.ts';
import { addPassage, type Found } from './found.ts';
import { isKnownLabel, isWholeLabel, labelBefore, labelOverAnswer, type Style } from './labels.ts';
import { isToDelete } from './offered.ts';
import { ticksOf } from './options.ts';
import type { Piece } from './page.ts';
import { around } from './shapes.ts';
import { joined, type Line, linesOf, oneLine, spoken } from './words.ts';

type Pair = { label: string; labelPieces: Piece[]; answer: Piece[] };

const COLON = /^(.{2,90}?)(:|\?)(?=\s|$)\s*/;

/** The bold words that begin a line, and the rest of it. */
function boldStart(line: Line): { bold: Piece[]; rest: Piece[] } {
  const at = line.pieces.findIndex((p) => !p.bold);
  return at < 0 ? { bold: line.pieces, rest: [] } : { bold: line.pieces.slice(0, at), rest: line.pieces.slice(at) };
}

function afterColon(line: Line): Pair | undefined {
  const match = COLON.exec(line.text);
  const [piece, ...rest] = line.pieces;
  if (!match || !piece || !isKnownLabel(match[1] ?? '')) return undefined;
  const label = `${match[1]}${match[2] === '?' ? '?' : ''}`;
  const inPiece = COLON.exec(piece.text);
  const left = inPiece ? piece.text.slice(inPiece[0].length).trim() : '';
  if (!inPiece && !/[:?]\s*$/.test(piece.text) && rest.length === 0) return undefined;
  const share = inPiece ? inPiece[0].length / piece.text.length : 1;
  const cut = piece.at.l + (piece.at.r - piece.at.l) * share;
  const answer = [...(left ? [{ ...piece, text: left, at: { ...piece.at, l: cut } }] : []), ...(inPiece ? rest : [])];
  return inPiece ? { label, labelPieces: [{ ...piece, at: { ...piece.at, r: cut } }], answer } : undefined;
}

/** `more` = the bold lines right under it, which may be the rest of the same label. */
function afterBold(line: Line, style: Style, more = ''): Pair | undefined {
  const { bold, rest } = boldStart(line);
  const label = oneLine(linesOf(bold));
  if (bold.length === 0 || label.length > 200) return undefined;
  const known = isKnownLabel(label) || (rest.length === 0 && more !== '' && isWholeLabel(`${label} ${more}`));
  const blank = /^_{2}/.test(rest[0]?.text ?? '');
  if (!style.bold && !known && !blank && !/[:?]$/.test(label) && !isToDelete(label)) return undefined;
  return { label: label.replace(/\s*:$/, ''), labelPieces: bold, answer: rest };
}

/** "AFFIX PATIENT LABEL" over "Patient name:": what stands over a whole label, set otherwise, is a title of all that follows. */
const titles = (over: string, own: string): boolean =>
  (isWholeLabel(own) || /:$/.test(own)) && over === over.toUpperCase() && own !== own.toUpperCase();

/** A label on a line of its own, its answer under it. */
const overAnswer = (line: Line): Pair => ({
  label: line.text.replace(/\s*:$/, ''),
  labelPieces: line.pieces,
  answer: [],
});

/** "DOB: 1/2/2015  Gender: F", each label in bold: a line for each label that begins in its midst. */
function linesOfLabels(line: Line): Line[] {
  const starts = line.pieces.flatMap((piece, i) => {
    if (i === 0 || !piece.bold || line.pieces[i - 1]?.bold === true) return [];
    const end = line.pieces.findIndex((p, k) => k > i && !p.bold);
    const words = spoken(line.pieces.slice(i, end < 0 ? undefined : end));
    return /[:?]$/.test(words) || isWholeLabel(words) ? [i] : [];
  });
  if (starts.length === 0) return [line];
  return [0, ...starts].flatMap((from, n) => linesOf(line.pieces.slice(from, starts[n])));
}

/** The labelled answers inside these lines, in order; lines before the first label are `loose`. */
export function pairsIn(printed: readonly Line[], style: Style, stacked = false): { loose: Line[]; pairs: Pair[] } {
  const loose: Line[] = [];
  const pairs: Pair[] = [];
  const lines = printed.flatMap(linesOfLabels);
  const mixed = lines.some((line) => line.bold) && lines.some((line) => !line.bold);
  // Bold lines and then only plain ones: what stands in bold is asked, whether forms are known to print it or not.
  const plain = lines.findIndex((line) => line.pieces.every((p) => !p.bold));
  const apart = plain > 0 && lines.every((line, i) => line.pieces.every((p) => p.bold === i < plain));
  lines.forEach((line, i) => {
    const last = pairs.at(-1);
    const starts = boldStart(line);
    const under = lines[i + 1];
    const more = under === undefined ? '' : oneLine(linesOf(boldStart(under).bold));
    const waits =
      last !== undefined && last.answer.length === 0 && starts.bold.length > 0 && !/[:?]$/.test(last.label);
    const own = oneLine(linesOf(starts.bold));
    const whole = waits && isWholeLabel(`${last.label} ${own}`);
    if (waits && !whole && titles(last.label, own)) {
      pairs.pop();
      loose.push(...linesOf(last.labelPieces));
    }
    const weighs = starts.bold.length > 0 && (starts.rest.length > 0 || mixed);
    const byWeight = weighs ? afterBold(line, whole || apart ? { ...style, bold: true } : style, more) : undefined;
    const wraps = byWeight && waits && pairs.at(-1) === last;
    // Where labels are told by their weight, a plain line is none, whatever it holds.
    const weighed = last?.labelPieces.every((p) => p.bold) === true;
    const pair =
      byWeight ?? (weighed ? undefined : afterColon(line)) ?? (i === 0 && stacked ? overAnswer(line) : undefined);
    if (wraps && byWeight) {
      last.label = `${last.label} ${byWeight.label}`;
      last.labelPieces.push(...byWeight.labelPieces);
      last.answer.push(...byWeight.answer);
    } else if (pair) pairs.push(pair);
    else if (last) last.answer.push(...line.pieces);
    else loose.push(line);
  });
  return { loose, pairs };
}

/** What was typed on the form over its own printed words in the same cell. */
function typedOver(found: Found, cell: Cell): boolean {
  const printed = cell.pieces.filter((p) => p.from === 'print');
  const notes = cell.pieces.filter((p) => p.from === 'note');
  if (printed.length === 0 || (notes.length === 0 && cell.slots.length === 0) || ticksOf(cell)) return false;
  const answer = answerOf(found, cellOf(cell.page, cell.at, notes, [], cell.slots, cell.guessed));
  addAnswer(found, oneLine(linesOf(printed)).replace(/\s*:$/, ''), undefined, answer, { page: cell });
  return true;
}

/** The words of a line from one of its letters on. */
function from(line: Line, start: number): Piece[] {
  let before = 0;
  return line.pieces.flatMap((piece) => {
    const begin = line.text.indexOf(piece.text.trim(), before);
    before = begin + piece.text.trim().length;
    if (begin >= start) return [piece];
    if (before <= start) return [];
    const cut = piece.text.indexOf(piece.text.trim()) + start - begin;
    return [{ ...piece, text: piece.text.slice(cut), at: stretch(piece, cut, piece.text.length) }];
  });
}

/** "First language Polish": a known label and its answer with only a space between; each by itself, and doubted. */
export function splitBySpace(found: Found, cell: Cell): boolean {
  const ends = cell.lines.map((line) => labelBefore(line.text));
  if (cell.guessed || !ends[0] || cell.slots.length > 0 || cell.marks.length > 0) return false;
  if (cell.pieces.some((p) => p.from === 'note')) return false;
  cell.lines.forEach((line, i) => {
    const end = ends[i] ?? 0;
    if (end === 0) return;
    const next = ends.findIndex((other, n) => n > i && other > 0);
    const lines = cell.lines.slice(i + 1, next < 0 ? undefined : next);
    const pieces = [...from(line, end), ...lines.flatMap((one) => one.pieces)];
    const at = around(pieces.map((p) => p.at)) ?? line.at;
    const own = cellOf(cell.page, { ...at, r: cell.at.r }, pieces, [], []);
    const answer = { ...answerOf(found, own), confidence: SURE.guessed };
    addAnswer(found, line.text.slice(0, end), undefined, answer, { page: own, doubts: ['label-by-words'] });
  });
  return true;
}

/** So many letters before the first colon are a story, and "History:" in it is its teller's. */
const STORY = 150;

/** Reads the labelled answers inside one cell; false when there are none. Nothing in the cell is lost. */
export function splitInside(found: Found, cell: Cell, style: Style): boolean {
  if (readFields(found, cell) || typedOver(found, cell)) return true;
  const [title, ...under] = cell.lines;
  const card = isTitle(title) && cell.slots.length === 0 ? pairsIn(under, style).pairs.length > 1 : false;
  const headed = card && title ? titleOf(found, title.text) : {};
  const { loose, pairs } = pairsIn(card ? under : cell.lines, style, cell.lines.length > 1 && labelOverAnswer(cell));
  if (pairs.length === 0 || cell.slots.length > 0) return false;
  if (!cell.lines.some((line) => line.pieces.some((p) => p.bold)) && joined(loose, cell.at.r).length > STORY)
    return false;
  if (pairs.every((p) => p.answer.length === 0) && cell.marks.length === 0) return false;
  pairs.forEach((pair, i) => {
    const from = around(pair.labelPieces.map((p) => p.at)) ?? cell.at;
    const next = around(pairs[i + 1]?.labelPieces.map((p) => p.at) ?? []);
    const level = next !== undefined && next.t < from.b - 2;
    const at = {
      l: pairs.some((p, n) => n < i && p.labelPieces.some((o) => o.at.b > from.t + 2)) ? from.l : cell.at.l,
      r: level ? next.l - 1 : cell.at.r,
      t: from.t,
      b: level ? from.b : Math.max(next?.t ?? cell.at.b, from.b),
    };
    const marks = cell.marks.filter((m) => m.at.t < at.b - 2 && m.at.b > at.t + 2 && m.at.l > at.l && m.at.l < at.r);
    const own = cellOf(cell.page, at, pair.answer, marks, [], cell.guessed);
    const answer: Answer = answerOf(found, own);
    const labelled = cellOf(cell.page, from, pair.labelPieces, [], []);
    addAnswer(
      found,
      pair.label,
      labelled,
      { ...answer, confidence: Math.min(answer.confidence, SURE.inline) },
      { page: own, ...headed },
    );
  });
  const at = around(loose.map((l) => l.at));
  if (at) addPassage(found, joined(loose, cell.at.r), cell.page, at);
  return true;
}
