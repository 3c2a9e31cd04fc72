/** Puts together what was written one letter to a box: dates of birth, NHS numbers and postcodes on forms that draw a box for each digit. */
import { cellText, type GridCell, type Run } from './blocks.ts';

/** Fewer boxes than these are no number. */
const FEWEST = 4;
const SIGN = /^[\p{L}\p{N}/.+-]$/u;

/** A day, a month and a year in boxes of their own. */
const isDate = (texts: readonly string[]): boolean =>
  texts.length === 3 && texts.every((text, index) => (index < 2 ? /^\d{1,2}$/ : /^(\d{2}|\d{4})$/).test(text));

/** The answer of such cells as one line; undefined where they hold anything else. */
export function lettersTogether(cells: readonly GridCell[]): Run[] | undefined {
  const texts = cells.map(cellText).filter((text) => text !== '');
  if (isDate(texts)) return [{ text: texts.join('/') }];
  if (texts.length < FEWEST || !texts.every((text) => SIGN.test(text))) return undefined;
  return texts.some((text) => /\d/.test(text)) ? [{ text: texts.join('') }] : undefined;
}
