/**
 * Where an answer of a form found no home, what was read just before and after it is doubted too: a label that nobody knows is where answers
 * slip into their neighbours' places. So a form never seen says on the very values concerned that it was only half understood (design 1, promise 4).
 */
import type { Place, Reading } from '../../../schemas/reading.ts';
import type { Said, Sheet, Slots } from '../said.ts';
import { hasValue } from './people-book.ts';

/** Places in reading order, each with its section: the next answer of another section is no neighbour. */
function inOrder(reading: Reading): Map<Place, { at: number; section: string }> {
  const order = new Map<Place, { at: number; section: string }>();
  const next = (place: Place, section: string) => order.set(place, { at: order.size, section });
  for (const { place, section } of reading.fields) next(place, section);
  for (const { rows, section } of reading.tables) {
    for (const { place } of rows.flat()) next(place, section);
  }
  return order;
}

function doubtIn<Slot extends string>(slots: Slots<Slot>, isBeside: (said: Said) => boolean): void {
  for (const [slot, saids] of slots) {
    if (!saids.some(isBeside)) continue;
    slots.set(
      slot,
      saids.map((said) => (isBeside(said) ? { ...said, doubts: [...said.doubts, 'beside-unplaced'] } : said)),
    );
  }
}

/** Doubts the answers that stand directly beside one without a home, in the same section. Empty ones are left: nothing is said there. */
export function doubtBesideUnplaced(sheet: Sheet, reading: Reading): void {
  const homeless = sheet.unplaced.filter((said) => said.label !== '' && hasValue(said));
  if (homeless.length === 0) return;
  const order = inOrder(reading);
  const beside = new Set<string>();
  for (const { place } of homeless) {
    const one = order.get(place);
    if (one) for (const step of [-1, 1]) beside.add(`${one.at + step} ${one.section}`);
  }
  const isBeside = (said: Said): boolean => {
    const one = order.get(said.place);
    return one !== undefined && hasValue(said) && beside.has(`${one.at} ${one.section}`);
  };
  doubtIn(sheet.referrer, isBeside);
  doubtIn(sheet.matter, isBeside);
  for (const { slots } of sheet.people) doubtIn(slots, isBeside);
  for (const slots of sheet.involvements) doubtIn(slots, isBeside);
}
