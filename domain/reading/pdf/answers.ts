/** What one or more cells answer: text as written, options ticked, or what a form field holds, with every doubt about it. */
import type { Cell as ReadCell, TickOption } from '../../../schemas/reading.ts';
import { leadingHint } from '../hints.ts';
import { PROMPTS } from '../label-words.ts';
import type { Cell } from './cells.ts';
import { addField, type Found, placeOf } from './found.ts';
import { isToDelete } from './offered.ts';
import { type Choice, optionsOf, ticksOf } from './options.ts';
import type { Slot } from './page.ts';
import { isPlainAnswer } from './plain-answer.ts';
import { around, encloses, type Rect } from './shapes.ts';
import { MARKS } from './symbols.ts';
import { joined, type Line, linesOf, oneLine } from './words.ts';

/** How sure the reader is of an answer, by how it came to it. */
export const SURE = { field: 1, ruled: 0.95, inline: 0.85, guessed: 0.6, doubted: 0.4 } as const;

export type Answer = {
  value: string;
  at: Rect;
  doubts: string[];
  confidence: number;
  options?: TickOption[];
  tag?: string;
  /** Words in the cell that are a question before its options. */
  lead: string;
  /** Words beside the options, and fields beside the words: kept as answers of their own. */
  beside: { value: string; at: Rect; tag?: string }[];
};

/** Rows of dots or underscores to write on are no words. */
const LEADERS = /_{2,}|\.{4,}|…{2,}/g;

const isPrompt = (text: string): boolean => PROMPTS.some((prompt) => prompt.test(text.trim()));

/** A word that had less room than this may have been left out of its box. */
const ROOM = 5;

/** Whether the text runs to, or over, the edge it was printed in: then some of it may be missing. */
function isCut(cell: Cell, lines: readonly Line[]): boolean {
  const frame = cell.page.frames.find((f) => encloses(cell.at, f, 3));
  const [r, b] = frame ? [frame.r - 5, frame.b + 2] : [cell.at.r + (cell.input === true ? -ROOM : 1), cell.at.b + 4];
  return lines.some(({ at, pieces }) => pieces[0]?.from === 'print' && (at.r > r || at.b > b));
}

function chosen(choices: readonly Choice[]): string {
  return choices
    .filter((c) => c.marked === true)
    .map((c) => c.text.replace(/^[\s/|:]+|[\s/|:]+$/g, ''))
    .join(', ');
}

function ofSlots(slots: readonly Slot[]): Pick<Answer, 'value' | 'doubts' | 'tag'> {
  const filled = slots.filter((s) => s.value !== '');
  const [first] = filled.length > 0 ? filled : slots;
  const value = filled.map((s) => s.value).join(' ');
  const doubts = [
    ...(filled.length > 1 ? ['several-boxes'] : []),
    ...(filled.some((s) => s.cut) ? ['clipped-at-edge'] : []),
  ];
  return { value, doubts, ...(first && first.name !== '' ? { tag: first.name } : {}) };
}

function ofTicks(found: Found, cell: Cell): Answer | undefined {
  const ticks = ticksOf(cell);
  if (!ticks) return undefined;
  const unclear = ticks.choices.some((c) => c.marked === 'unclear');
  const [name] = ticks.choices.flatMap((c) => c.name ?? []);
  const one = name !== undefined && ticks.choices.filter((c) => c.name !== undefined).every((c) => c.name === name);
  const beside: Answer['beside'] = cell.slots.map((s) => ({ value: s.value, at: s.at, tag: s.name }));
  if (ticks.tail) beside.push({ value: ticks.tail, at: cell.at });
  return {
    value: chosen(ticks.choices),
    at: cell.at,
    doubts: unclear ? ['unclear-mark'] : [],
    confidence: unclear ? SURE.doubted : cell.guessed ? SURE.guessed : SURE.ruled,
    options: optionsOf(ticks.choices, found.part, cell.page.number),
    lead: ticks.lead,
    beside,
    ...(name !== undefined && one ? { tag: name } : {}),
  };
}

function ofText(cell: Cell, lines: readonly Line[]): Answer {
  const whole = joined(lines, cell.at.r);
  const prompt = whole !== '' && isPrompt(whole);
  const text = whole.slice(leadingHint(whole)).replace(LEADERS, ' ').replace(/ {2,}/g, ' ').trim();
  const cut = !cell.guessed && isCut(cell, lines);
  const doubts = [...(prompt ? ['printed-prompt'] : []), ...(cut ? ['clipped-at-edge'] : [])];
  const confidence = cut ? SURE.doubted : cell.guessed ? SURE.guessed : SURE.ruled;
  return { value: prompt ? '' : text, at: cell.at, doubts, confidence, lead: '', beside: [] };
}

/** What one cell answers. */
export function answerOf(found: Found, cell: Cell): Answer {
  const ticks = ofTicks(found, cell);
  if (ticks) return ticks;
  const text = ofText(cell, cell.lines);
  if (cell.slots.length === 0) return text;
  const slots = ofSlots(cell.slots);
  const beside = text.value === '' ? [] : [{ value: text.value, at: cell.at }];
  const at = around(cell.slots.map((s) => s.at)) ?? cell.at;
  return { ...slots, value: slots.value, at, confidence: cell.guessed ? SURE.inline : SURE.field, lead: '', beside };
}

/** What several cells answer together: a row of options, one to a cell. */
export function answerOfAll(found: Found, cells: readonly Cell[]): Answer | undefined {
  const answers = cells.map((cell) => answerOf(found, cell));
  if (answers.length === 0 || answers.some((a) => a.options === undefined && a.value !== '')) return undefined;
  const options = answers.flatMap((a) => a.options ?? []);
  return {
    value: answers
      .map((a) => a.value)
      .filter((v) => v !== '')
      .join(', '),
    at: around(answers.map((a) => a.at)) ?? { l: 0, t: 0, r: 0, b: 0 },
    doubts: [...new Set(answers.flatMap((a) => a.doubts))],
    confidence: Math.min(...answers.map((a) => a.confidence)),
    options,
    lead: answers
      .map((a) => a.lead)
      .join(' ')
      .trim(),
    beside: answers.flatMap((a) => a.beside),
    ...(answers[0]?.tag === undefined ? {} : { tag: answers[0].tag }),
  };
}

/** Asked by its label to delete what does not apply, and nothing deleted: none is picked (design 1, promise 4). */
function leftStanding(label: string, cell: Cell, options: TickOption[]): TickOption[] {
  const untouched = cell.marks.length === 0 && options.every((option) => option.marked === false);
  const boxed = [...MARKS].some((mark) => cell.lines.some((line) => line.text.includes(mark)));
  return untouched && !boxed && isToDelete(label) ? options.map((o) => ({ ...o, marked: 'unclear' })) : options;
}

/** Puts a labelled answer into what was found; words beside its options follow as answers under the same label. */
export function addAnswer(
  found: Found,
  label: string,
  labelled: Cell | undefined,
  answer: Answer,
  more: { group?: number; section?: string; doubts?: readonly string[]; page: Cell },
): void {
  const plain = more.page.guessed && more.group === undefined && isPlainAnswer(label, labelled, answer, more.page);
  const guessed = more.page.guessed && !plain;
  if (guessed || (plain && answer.options === undefined && more.page.slots.length === 0)) found.guessed = true;
  const doubts = [...answer.doubts, ...(more.doubts ?? []), ...(guessed ? ['read-without-rules'] : [])];
  const { page } = more.page;
  const options = answer.options && leftStanding(label, more.page, answer.options);
  if (options !== answer.options) doubts.push('nothing-deleted');
  const fixed = {
    ...(more.group === undefined ? {} : { group: more.group }),
    ...(more.section === undefined ? {} : { section: more.section }),
    ...(labelled ? { labelPlace: placeOf(found, labelled.page, labelled.at) } : {}),
  };
  addField(found, {
    ...fixed,
    label,
    value: answer.value,
    ...(options ? { options } : {}),
    ...(answer.tag === undefined ? {} : { tag: answer.tag }),
    ...(doubts.length > 0 ? { doubts } : {}),
    place: placeOf(found, page, answer.at),
    confidence: plain ? Math.max(answer.confidence, SURE.inline) : answer.confidence,
  });
  for (const { value, at, tag } of answer.beside) {
    addField(found, {
      ...fixed,
      label,
      value,
      ...(tag === undefined ? {} : { tag }),
      doubts: [...doubts, 'beside-the-answer'],
      place: placeOf(found, page, at),
      confidence: Math.min(answer.confidence, SURE.inline),
    });
  }
}

/** One cell of a table of records. */
export function recordCell(
  found: Found,
  cell: Cell | undefined,
  row: Cell,
  doubt: (code: string) => void = () => undefined,
): ReadCell {
  if (!cell) return { text: '', place: placeOf(found, row.page, row.at), confidence: SURE.guessed };
  const { value, at, confidence, options, beside, doubts } = answerOf(found, cell);
  for (const code of doubts) doubt(code);
  const text = [value, ...beside.map((b) => b.value)].filter((t) => t !== '').join(' ');
  return { text, ...(options ? { options } : {}), place: placeOf(found, cell.page, at), confidence };
}

/** The cell's printed words as one label. */
export const labelOf = (cell: Cell): string =>
  oneLine(
    cell.pieces.every((p) => p.from === 'print')
      ? cell.lines
      : linesOf(cell.pieces.filter((p) => p.from === 'print')),
  );
