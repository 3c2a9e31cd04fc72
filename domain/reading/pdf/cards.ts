/** Reads a cell that is a card: several labelled lines or form fields of one person or matter, often under a title of their own ("Family member 2"). */
import { sectionKind } from '../../labels/sections.ts';
import { groupOf } from '../flow/gathering.ts';
import { addAnswer, answerOf } from './answers.ts';
import { type Cell, cellOf } from './cells.ts';
import { addPassage, type Found } from './found.ts';
import { isWholeLabel } from './labels.ts';
import type { Piece, Slot } from './page.ts';
import { across, around, down, height, type Rect } from './shapes.ts';
import { joined, type Line, linesOf, oneLine } from './words.ts';

/** A label stands at most this far over its field. */
const NEAR = 14;
const LONGEST_TITLE = 60;

type Named = { slot: Slot; label: Piece[] };

const level = (a: Rect, b: Rect): boolean => down(a, b) > 0.5 * Math.min(height(a), height(b));

/** Each field of the cell with the words before it on its line, or else right over it; undefined where one has none. */
function namedSlots({ slots, pieces }: Cell): Named[] | undefined {
  const printed = pieces.filter((p) => p.from === 'print');
  const used = new Set<Piece>();
  const named = [...slots]
    .sort((a, b) => a.at.t - b.at.t || a.at.l - b.at.l)
    .map((slot): Named => {
      const before = slots.filter((o) => o !== slot && level(o.at, slot.at) && o.at.r <= slot.at.l + 3);
      const from = Math.max(...before.map((o) => o.at.r - 3), Number.NEGATIVE_INFINITY);
      const beside = printed.filter(
        (p) => !used.has(p) && level(p.at, slot.at) && p.at.l >= from && (p.at.l + p.at.r) / 2 < slot.at.l + 3,
      );
      const over = printed.filter(
        (p) => !used.has(p) && slot.at.t - p.at.b > -4 && slot.at.t - p.at.b < NEAR && across(p.at, slot.at) > 0,
      );
      const label = beside.length > 0 ? beside : over;
      for (const piece of label) used.add(piece);
      return { slot, label };
    });
  return named.every(({ label }) => label.length > 0) ? named : undefined;
}

/** A card's title: what number it has of several alike, and the section it makes. */
export function titleOf(found: Found, title: string): { group?: number; section?: string } {
  const group = groupOf(title);
  const known = sectionKind(title) !== 'unknown';
  if (group === 0 && !known) return {};
  const section = known || found.section === '' ? title : `${found.section} – ${title}`;
  return { section, ...(group > 0 ? { group } : {}) };
}

/** Whether a line can be the title of what stands under it: short, in bold, and itself no label. */
export function isTitle(line: Line | undefined): line is Line {
  if (line === undefined || !line.bold || line.text.length > LONGEST_TITLE || /[:?]$/.test(line.text)) return false;
  return !isWholeLabel(line.text) && (groupOf(line.text) > 0 || sectionKind(line.text) !== 'unknown');
}

/** Reads several form fields of one cell, each by its own label; false where they cannot be told apart. */
export function readFields(found: Found, cell: Cell): boolean {
  if (cell.slots.length < 2 || cell.marks.length > 0) return false;
  const named = namedSlots(cell);
  if (!named) return false;
  const labels = new Set(named.flatMap(({ label }) => label));
  const [title, ...rest] = linesOf(cell.pieces.filter((p) => p.from === 'print' && !labels.has(p)));
  const under = isTitle(title) ? titleOf(found, title.text) : {};
  for (const { slot, label } of named) {
    const words = linesOf(label);
    const own = cellOf(cell.page, slot.at, [], [], [slot], cell.guessed);
    const labelled = cellOf(cell.page, around(label.map((p) => p.at)) ?? slot.at, label, [], []);
    addAnswer(found, oneLine(words).replace(/\s*:$/, ''), labelled, answerOf(found, own), { page: own, ...under });
  }
  const left = title === undefined || under.section !== undefined ? rest : [title, ...rest];
  const at = around(left.map((line) => line.at));
  if (at) addPassage(found, joined(left, cell.at.r), cell.page, at);
  return true;
}
