/** Keeps a sheet to what one row of the table can hold (design 4): what goes beyond stays in the original, with an urgent finding. */
import type { Said, Sheet } from './said.ts';

/** More things said than any form has: the longest sample (38 people) has about 300. */
const MOST_SAID = 3_000;
const MOST_IN_SLOT = 50;
const MOST_ROWS = 200;

/** Trims the sheet in place; says whether anything was left out. The case itself is kept first, then the referrer, then people. */
export function boundSheet(sheet: Sheet): boolean {
  let left = MOST_SAID;
  let cut = false;
  const take = (saids: Said[]): Said[] => {
    const kept = saids.slice(0, Math.max(0, Math.min(left, MOST_IN_SLOT)));
    left -= kept.length;
    if (kept.length < saids.length) cut = true;
    return kept;
  };
  const rows = <Row>(list: Row[], most: number): Row[] => {
    if (list.length > most) cut = true;
    return list.slice(0, most);
  };
  for (const [slot, saids] of sheet.matter) sheet.matter.set(slot, take(saids));
  for (const [slot, saids] of sheet.referrer) sheet.referrer.set(slot, take(saids));
  for (const { slots } of sheet.people) for (const [slot, saids] of slots) slots.set(slot, take(saids));
  sheet.relations = rows(sheet.relations, MOST_ROWS);
  sheet.care = rows(sheet.care, MOST_ROWS);
  sheet.factors = rows(sheet.factors, MOST_ROWS);
  for (const list of [sheet.involvements, sheet.assessments, sheet.conversations, sheet.events]) {
    if (list.length > MOST_ROWS) cut = true;
    list.length = Math.min(list.length, MOST_ROWS);
  }
  if (sheet.unplaced.length > 500) cut = true;
  sheet.unplaced = sheet.unplaced.slice(0, Math.max(0, Math.min(left, 500)));
  sheet.remarks = rows(sheet.remarks, 300);
  return cut;
}
