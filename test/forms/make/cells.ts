/** Shorthand for tables laid out by hand, as the people who draw up councils' forms in Word lay them out. */
import type { Cell, Ticks, Value } from './model.ts';

/** A shaded row over the whole table, as sections are parted. */
export const banner = (label: string, span: number, hint?: string): Cell[] => [
  { label, span, shade: true, ...(hint === undefined ? {} : { hint }) },
];
/** A shaded label and its value in the next cell. */
export const two = (label: string, value: Value, span = 1, hint?: string): Cell[] => [
  { label, shade: true, ...(hint === undefined ? {} : { hint }) },
  { value, span },
];
/** Label and value in one cell. */
export const inside = (label: string, value: Value, span = 1, hint?: string): Cell => ({
  label,
  value,
  span,
  ...(hint === undefined ? {} : { hint }),
});
/** The label above, the value on a line of its own, in one cell. */
export const above = (label: string, value: Value, span = 1, hint?: string): Cell => ({
  ...inside(label, value, span, hint),
  under: true,
});
/** A row of column headings. */
export const heads = (...labels: string[]): Cell[] => labels.map((label) => ({ label, shade: true }));
/** A row of values below headings. */
export const row = (...values: Value[]): Cell[] => values.map((value) => ({ value }));
/** Rows left empty below the last person, as forms have them. */
export const blanks = (columns: number, rows: number): Cell[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ value: '' })));
/** A question whose answers have a column each: a mark stands in the column of the answer. `mark` typed, or a box in each column. */
export const answered = (question: string, { options, marked }: Ticks, mark?: string): Cell[] => [
  { label: question },
  ...options.map(
    (_, at): Cell => ({
      value:
        mark === undefined
          ? { options: [''], marked: marked.includes(at) ? [0] : [] }
          : marked.includes(at)
            ? mark
            : '',
    }),
  ),
];
