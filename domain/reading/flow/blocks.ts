/** A flowing document (a mail, a web page, a Word file) as blocks: paragraphs of runs, and tables of cells. Readers make them; the same rules then find labels and ticks. */

/**
 * A stretch of text in one style. `mark` is set for a tick box (its text is then ''): true ticked, false empty, 'unclear' neither for certain.
 * `struck` = crossed out; `strong` = bold; `pointed` = circled, highlighted or underlined; `slanted` = italic; `size` in half points, where stated; `entered` = inside a form field or content
 * control, named `tag`, which the form's author called `asks`; `doubt` = why its text may not be what somebody meant.
 */
export type Run = {
  text: string;
  mark?: boolean | 'unclear';
  struck?: boolean;
  strong?: boolean;
  pointed?: boolean;
  slanted?: boolean;
  size?: number;
  entered?: boolean;
  tag?: string;
  asks?: string;
  doubt?: string;
};

/** A label and its answer as the layout of a whole document parts them; `whole` = nothing on the lines below belongs to it. */
export type Parted = { label: string; answer: Run[]; whole: boolean };

/** A paragraph or line; `line` counts from 1 in the document. `asks` = a label whose answer stands on the lines below; `parted` = label and answer, told by more than this line. */
export type Paragraph = {
  kind: 'paragraph';
  line: number;
  runs: Run[];
  heading: boolean;
  quoted?: boolean;
  asks?: boolean;
  parted?: Parted;
};

/**
 * A cell: `column` counts from 1 in the table's grid, `span` columns wide. `header` = the document itself calls it a heading;
 * `continued` = it only goes on with the cell above it.
 */
export type GridCell = {
  column: number;
  span: number;
  header: boolean;
  shaded: boolean;
  continued: boolean;
  paragraphs: Paragraph[];
  tables: Grid[];
};

/** A row; `row` counts from 1. `header` = the document repeats it on every page as its heading. */
export type GridRow = { row: number; header: boolean; cells: GridCell[] };

export type Grid = { kind: 'grid'; table: number; rows: GridRow[]; quoted?: boolean };

export type Block = Paragraph | Grid;

/** Text that stands in an empty box to say what belongs there, never an answer (domain reference 1.4, fact 4). */
const PLACEHOLDER =
  /^(click (or tap )?(here )?to enter (text|a date)\.?|click here\.?|choose an item\.?|select (gender|an item|one|\.\.\.)\.?|please select\.?|dd\s?\/\s?mm\s?\/\s?yyyy|[_.…\s]+|\/\s*\/)$/i;

/** Whether a text is a placeholder. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim());
}

/** Most text is tidy already: one line of plain letters, no space twice or at an end. */
const UNTIDY = /[^\x20-\x7e]| {2}|^ | $/;

/** Text with odd spaces and direction marks made ordinary; line breaks stay. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t ]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The words of some runs, crossed-out ones left out; tick boxes as ☒ and ☐. */
export function runsText(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) text += run.mark === undefined ? (run.struck ? '' : run.text) : markText(run.mark);
  return text;
}

function markText(mark: boolean | 'unclear'): string {
  return mark === 'unclear' ? '?' : mark ? '☒' : '☐';
}

/** A cell is asked for its words many times while its row is understood. */
const CELL_TEXTS = new WeakMap<GridCell, string>();

/** A cell's words, one line for each of its paragraphs that has any. The cell is whole: nothing is added to it afterwards. */
export function cellText(cell: GridCell): string {
  const known = CELL_TEXTS.get(cell);
  if (known !== undefined) return known;
  const own = cell.paragraphs.map((paragraph) => tidy(runsText(paragraph.runs))).filter((text) => text !== '');
  const text = own.join('\n');
  CELL_TEXTS.set(cell, text);
  return text;
}

/** The shortest line that a mail program would have broken. */
const WRAPPED = 60;
/** A longer one was never broken: its writer's own line ends with it. */
const UNBROKEN = 110;

/** Lines of a text that was wrapped at a fixed width, with those breaks taken out again: a line goes on where the next word had no room left. `lead` = letters before the first line. */
export function unwrap(lines: readonly string[], lead = 0): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      const word = next.trimStart().split(/\s/)[0] ?? '';
      const goesOn =
        /^[\p{L}\p{N}("'‘“£]/u.test(word) &&
        (index === 0 ? lead : 0) + line.trimEnd().length + 1 + word.length > WRAPPED &&
        line.trimEnd().length <= UNBROKEN;
      return `${line.trimEnd()}${index === lines.length - 1 ? '' : goesOn ? ' ' : '\n'}`;
    })
    .join('');
}

/** A plain line as a paragraph. */
export function lineOf(text: string, line: number): Paragraph {
  return { kind: 'paragraph', line, runs: [{ text }], heading: false };
}
