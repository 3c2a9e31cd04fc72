/** What a filled form is made of before it is drawn: headings, labels with values, tables, questions with ticks, boxes. */

/** Ticks as printed: the options in order and which are marked. */
export type Ticks = { options: readonly string[]; marked: readonly number[] };
/** What stands in a box: words, or ticks (with words after them, if any). */
export type Value = string | (Ticks & { after?: string });

/**
 * One cell of a table laid out by hand, as Word forms are: a label, a value, or both in the same cell.
 * `hint`: small print after the label; `under`: the value begins a line of its own; `down`: how many rows the cell takes, the rows below holding `merged` there.
 */
export type Cell = {
  label?: string;
  hint?: string;
  value?: Value;
  /** Guidance that stands there before anybody writes. */
  printed?: string;
  under?: boolean;
  span?: number;
  down?: number;
  merged?: boolean;
  shade?: boolean;
  tag?: string;
  /** Several labels with their values, one to a line, in this one cell. */
  lines?: Pair[];
};
export type Pair = { label: string; value: Value; wide?: boolean; tag?: string };
export type Block =
  | { is: 'heading'; text: string }
  | { is: 'note'; text: string }
  /** Label and value side by side, `columns` pairs to a line. */
  | { is: 'pairs'; columns: 1 | 2; pairs: Pair[] }
  /** A header row and rows of values. */
  | { is: 'table'; headers: string[]; rows: Value[][]; widths?: number[] }
  /** Labels down the left, one column for each child; `heads` is the printed row above. */
  | { is: 'columns'; heads: string[]; rows: { label: string; values: Value[] }[] }
  /** A question with its ticks on one line. */
  | { is: 'ask'; question: string; ticks: Ticks; after?: string; tag?: string }
  /** A label above a large box. */
  | { is: 'box'; label: string; text: string; tag?: string }
  /** Two groups of pairs printed beside each other. */
  | { is: 'beside'; left: { title: string; pairs: Pair[] }; right: { title: string; pairs: Pair[] } }
  /** Plain lines without a table: the value behind its label, or on the line below it. */
  | { is: 'lines'; how: 'behind' | 'below'; pairs: Pair[] }
  /** Several labels with their values on one line, parted by nothing but room. */
  | { is: 'running'; rows: Pair[][] }
  /** A table whose rows part as they please; `widths` are shares of the page. */
  | { is: 'cells'; widths: readonly number[]; rows: Cell[][] }
  | Further
  | { is: 'page' };

/** What only some of the later forms hold. */
export type Further =
  /** A question above, its options each on a line of its own, or what was answered in words. */
  | { is: 'stacked'; asked: { question: string; answer: Value }[] }
  /** Small tables of labels and values inside the cells of a large one. */
  | { is: 'nested'; across: number; cards: { title: string; pairs: Pair[] }[] }
  /** Letters all of one width, aligned by spaces, as older systems print. */
  | { is: 'fixed'; rows: Pair[][] }
  /** Typed over a line that was printed to be written on. */
  | { is: 'underscored'; rows: Pair[][] }
  /** A web receipt: label, answer, and a word that would let one change it. */
  | { is: 'summary'; pairs: Pair[]; action: string }
  /** A frame that floats beside the text. */
  | { is: 'floating'; title: string; pairs: Pair[] }
  | { is: 'bullets'; items: string[] }
  /** Words under a heading, without a box. */
  | { is: 'typed'; text: string };

export type TickLook =
  | 'glyph'
  | 'bracket'
  | 'paren'
  | 'wingdings'
  | 'check-glyph'
  | 'input'
  | 'radio'
  | 'filled'
  | 'vector'
  | 'circled'
  | 'struck'
  | 'control'
  | 'legacy'
  | 'typed-x';

export type Form = {
  title: string;
  council: string;
  /** Printed at the foot of each page, where the rendering has pages. */
  footer?: string;
  /** Printed at the head of each page, where the rendering has pages. */
  header?: string;
  blocks: Block[];
};

export const ticksOf = (value: Value): Ticks | undefined => (typeof value === 'string' ? undefined : value);

/** A line of labels and values in columns that spaces make, for letters all of one width. */
export const aligned = (row: readonly Pair[]): string =>
  row
    .map(({ label, value }, at) => {
      if (label.startsWith('===')) return `${label} ===`;
      const text = `${label.padEnd(17)}: ${String(value)}`;
      return at < row.length - 1 ? text.padEnd(46) : text;
    })
    .join(' ');
