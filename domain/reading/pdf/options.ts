/** Reads tick questions however they were marked: boxes before or after the words, brackets, typed X, struck-out or ringed words. */
import type { TickOption } from '../../../schemas/reading.ts';
import { typedMarks } from '../typed-marks.ts';
import { type Cell, stretch } from './cells.ts';
import { isOptionWord, withoutMarks } from './offered.ts';
import type { Mark, Page, Piece } from './page.ts';
import { around, boxOf, down, height, type Rect, width } from './shapes.ts';
import { CROSS, FULL, MARKS, OFF, TICK } from './symbols.ts';
import type { Line } from './words.ts';

export type Choice = { text: string; marked: boolean | 'unclear'; at: Rect; name?: string; label?: string };
/** `lead` = words before the first option (a question in the same cell), `tail` = words after the last that are no option. */
export type Ticks = { lead: string; choices: Choice[]; tail: string; at: Rect };

type Token = { at: Rect; line: number } & ({ words: string } | { mark: Mark });
const words = (token: Token | undefined): string => (token && 'words' in token ? token.words : '');

const BRACKETS = /\[\s*[xX✓√/]?\s*\]|\(\s*[xX✓√]?\s*\)/g;
const MADE = new RegExp(`[${MARKS}]|${BRACKETS.source}`, 'gu');
const MADE_OR_FULL = new RegExp(`[${MARKS}${FULL}]|${BRACKETS.source}`, 'gu');
/** Neighbouring runs without a gap are one run: brackets and words come in pieces. */
function fused(line: Line): Piece[] {
  const out: Piece[] = [];
  for (const piece of line.pieces) {
    const last = out.at(-1);
    const gap = last ? piece.at.l - last.at.r : 0;
    const emptyBox = last !== undefined && /[[(]$/.test(last.text) && /^[\])]/.test(piece.text) && gap < piece.size;
    if (last && (gap < 0.25 * piece.size || emptyBox) && last.bold === piece.bold) {
      const text = gap > 0.15 * piece.size ? `${last.text} ${piece.text}` : last.text + piece.text;
      out[out.length - 1] = { ...last, text, at: around([last.at, piece.at]) ?? last.at };
    } else out.push(piece);
  }
  return out;
}

function isMade(found: string): boolean {
  return found === TICK || found === CROSS || FULL.includes(found) || /[xX✓√/]/.test(found);
}

/** A run of text as words and the tick characters between them. Ticks and crosses in one question: a cross may mean "not this one". */
function tokensOf(piece: Piece, line: number, fullCounts: boolean, mixed: boolean): Token[] {
  const pattern = fullCounts ? MADE_OR_FULL : MADE;
  const out: Token[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = piece.text.slice(from, to).trim();
    if (text) out.push({ words: text, at: stretch(piece, from, to), line });
  };
  for (const match of piece.text.matchAll(pattern)) {
    push(match.index);
    const at = stretch(piece, match.index, match.index + match[0].length);
    out.push({ mark: { at, on: mixed && match[0] === CROSS ? 'unclear' : isMade(match[0]) }, at, line });
    from = match.index + match[0].length;
  }
  push(piece.text.length);
  return out;
}

function lineFor(mark: Mark, lines: readonly Line[]): number {
  let best = lines.length;
  let most = 0.3;
  lines.forEach((line, i) => {
    const share = down(line.at, mark.at) / Math.min(height(line.at), height(mark.at));
    if (share > most) {
      most = share;
      best = i;
    }
  });
  return best;
}

/** Everything in the cell in reading order: words and marks. */
function tokens(lines: readonly Line[], marks: readonly Mark[]): Token[] {
  const text = lines.map((l) => l.text).join(' ');
  const fullCounts = text.includes(OFF) && [...FULL].some((c) => text.includes(c));
  const mixed = text.includes(TICK) && text.includes(CROSS);
  const all = lines.flatMap((line, i) => fused(line).flatMap((piece) => tokensOf(piece, i, fullCounts, mixed)));
  const drawnMarks = marks.map((mark): Token => ({ mark, at: mark.at, line: lineFor(mark, lines) }));
  return [...all, ...drawnMarks].sort((a, b) => a.line - b.line || a.at.l - b.at.l);
}

/** Whether the line under this mark begins with words: a box at a line's end whose words wrapped. */
const wrapsAfter = (all: readonly Token[], mark: Token): boolean =>
  words(all.find((t) => t.line === mark.line + 1)) !== '';

/** Whether marks stand before their words or after: by how the lines begin and end, and by known option words. */
function marksLead(all: readonly Token[]): boolean {
  let votes = 0;
  for (const line of new Set(all.map((t) => t.line))) {
    const own = all.filter((t) => t.line === line);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last || !own.some((t) => 'mark' in t) || own.every((t) => 'mark' in t)) continue;
    if ('mark' in first && 'mark' in last && !wrapsAfter(all, last)) continue;
    const firstWord = words(first).split(/[:?]/).at(-1) ?? '';
    if ('mark' in first) votes += 2;
    else if ('words' in first && 'mark' in last) votes -= 2;
    else if ('words' in first) votes += isOptionWord(firstWord) && !isOptionWord(words(last)) ? -1 : 1;
  }
  return votes >= 0;
}

/** Words on the next line belong to the option above only when their first word had no room beside it. */
function continues(token: Token, last: Choice | undefined, right: number): boolean {
  if (last === undefined) return false;
  const [word = ''] = words(token).split(' ');
  const letter = width(token.at) / Math.max(1, words(token).length);
  return (word.length + 2) * letter + height(token.at) * 0.5 > right - last.at.r;
}

function withMarks(all: readonly Token[], right: number): Omit<Ticks, 'at'> {
  const lead = marksLead(all);
  const choices: Choice[] = [];
  const before: string[] = [];
  const tail: string[] = [];
  const ticked = new Set(all.flatMap((t) => ('mark' in t ? [t.line] : [])));
  let waiting: Token[] = [];
  let current: { choice: Choice; line: number } | undefined;
  for (const token of all) {
    if ('mark' in token) {
      const { on, name, label } = token.mark;
      const named = { ...(name === undefined ? {} : { name }), ...(label ? { label } : {}) };
      if (lead) {
        current = { choice: { text: '', marked: on, at: token.at, ...named }, line: token.line };
        choices.push(current.choice);
      } else {
        const text = waiting.map(words).join(' ');
        choices.push({ text, marked: on, at: around([...waiting, token].map((t) => t.at)) ?? token.at, ...named });
        waiting = [];
      }
    } else if (!lead && choices.length === 0 && !ticked.has(token.line)) before.push(token.words);
    else if (!lead) waiting.push(token);
    else if (!current) before.push(token.words);
    else if (token.line === current.line || continues(token, current.choice, right)) {
      current.choice.text = `${current.choice.text} ${token.words}`.trim();
      if (token.line === current.line) current.choice.at = around([current.choice.at, token.at]) ?? token.at;
    } else tail.push(token.words);
  }
  tail.push(...waiting.map(words));
  const [first] = choices;
  const asked = lead ? undefined : /^(.*[?:])\s*(\S.*)$/s.exec(first?.text ?? '');
  if (first && asked) {
    before.push(asked[1] ?? '');
    first.text = asked[2] ?? '';
  }
  return { lead: before.join(' '), choices, tail: tail.join(' ') };
}

/** "Yes __  No X": a mark or a blank beside each option. Each option's place is its line. */
function onBlanks(lines: readonly Line[]): Omit<Ticks, 'at'> | undefined {
  const at = around(lines.map((line) => line.at));
  const typed = typedMarks(lines.map((line) => line.text).join(' '), isOptionWord);
  if (!typed || !at) return undefined;
  return { lead: '', choices: typed.map(({ text, marked }) => ({ text, marked, at })), tail: '' };
}

/** "X Yes   No": a typed X among option words is a mark; where it stands between two of them it could be either's. */
function withTypedX(lines: readonly Line[]): Omit<Ticks, 'at'> | undefined {
  if (!lines.some((line) => line.pieces.some(({ text }) => /(?<!\S)[xX✓√](?!\S)/.test(text)))) return undefined;
  const all = lines.flatMap((line) =>
    line.pieces.flatMap((piece) =>
      [...piece.text.matchAll(/\S+/g)].map((m) => ({
        text: m[0],
        at: stretch(piece, m.index, m.index + m[0].length),
      })),
    ),
  );
  const isX = (text: string): boolean => /^[xX✓√]$/.test(text);
  const options = all.filter(({ text }) => !isX(text) && text !== '/');
  if (options.length < 2 || !all.some(({ text }) => isX(text)) || !options.every(({ text }) => isOptionWord(text)))
    return undefined;
  const gap = (a: Rect, b: Rect): number => Math.max(a.l - b.r, b.l - a.r);
  const choices = options.map(({ text, at }): Choice => ({ text, marked: false, at }));
  for (const x of all.filter(({ text }) => isX(text))) {
    const [near, next] = [...choices].sort((a, b) => gap(a.at, x.at) - gap(b.at, x.at));
    if (!near) continue;
    const close = next && gap(next.at, x.at) < gap(near.at, x.at) * 1.6 + 2;
    near.marked = close ? 'unclear' : true;
    if (close && next) next.marked = 'unclear';
  }
  return { lead: '', choices, tail: '' };
}

/** The tick question in these lines; undefined when there is none. */
export function ticksIn(page: Page, lines: readonly Line[], marks: readonly Mark[], at: Rect): Ticks | undefined {
  const all = tokens(lines, marks);
  if (all.some((t) => 'mark' in t)) return { ...withMarks(all, at.r), at };
  const plain = onBlanks(lines) ?? withTypedX(lines) ?? withoutMarks(page, lines);
  return plain && { ...plain, at };
}

/** A cell is asked whether it is a tick question by every rule that might take it for something else. */
const TICKS = new WeakMap<Cell, { ticks: Ticks | undefined }>();

/** The tick question in a cell. The cell is whole: nothing is added to it afterwards. */
export function ticksOf(cell: Cell): Ticks | undefined {
  const known = TICKS.get(cell) ?? { ticks: ticksIn(cell.page, cell.lines, cell.marks, cell.at) };
  TICKS.set(cell, known);
  return known.ticks;
}

/** As the reading's contract has it. */
export function optionsOf(choices: readonly Choice[], part: string, page: number): TickOption[] {
  return choices.map(({ text, marked, at }) => ({
    text: text.replace(/^[\s/|:]+|[\s/|:]+$/g, ''),
    marked,
    place: { kind: 'box', part, page, box: boxOf(at) },
  }));
}
