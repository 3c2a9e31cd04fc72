/** Turns a web page or HTML mail into blocks: tables as tables, ticked inputs as ticks; scripts, styles and hidden words are left out. */
import type { Block, Grid, GridCell, Paragraph, Run } from '../flow/blocks.ts';
import { type Opened, openedBy, PAGE } from './looks.ts';
import { type StyleSheet, styleSheetOf } from './style-sheet.ts';
import { type Token, tokens } from './tags.ts';

type Table = { grid: Grid; column: number; cell: GridCell | null; lines: Paragraph[] };

const VOID = new Set(['br', 'img', 'input', 'hr', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source', 'embed']);
const BREAKING = new Set(
  'p div li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote section article header footer center pre dl dt dd form fieldset legend address hr br body'.split(
    ' ',
  ),
);
const SPACED = new Set([
  'p',
  'table',
  'blockquote',
  'ul',
  'ol',
  'hr',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'section',
]);
const MOST_DEPTH = 2_000;

/** The blocks of a page. Lines are numbered as they would be printed. */
export function htmlBlocks(html: string): Block[] {
  return new Walker(styleSheetOf(html)).walk(tokens(html));
}

class Walker {
  readonly sheet: StyleSheet;
  readonly blocks: Block[] = [];
  readonly opened: Opened[] = [];
  readonly tables: Table[] = [];
  runs: Run[] = [];
  line = 1;
  gridCount = 0;

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  walk(all: readonly Token[]): Block[] {
    for (const token of all) {
      if (token.kind === 'text') this.text(token.text);
      else if (token.kind === 'open') this.open(token);
      else this.close(token.name);
    }
    while (this.tables.length > 0) this.endTable();
    this.endLine(false);
    return this.blocks;
  }

  get around(): Opened {
    return this.opened.at(-1) ?? PAGE;
  }

  text(text: string): void {
    const { hidden, strong, slanted, struck, pointed } = this.around;
    if (hidden) return;
    const inPre = this.opened.some(({ name }) => name === 'pre');
    const pieces = inPre ? text.split('\n') : [text.replace(/[\r\n\t ]+/g, ' ')];
    pieces.forEach((piece, index) => {
      if (index > 0) this.endLine(false);
      const own = this.runs.length === 0 && !inPre ? piece.replace(/^ /, '') : piece;
      if (own !== '') {
        this.runs.push({
          text: own,
          ...(strong ? { strong } : {}),
          ...(slanted ? { slanted } : {}),
          ...(struck ? { struck } : {}),
          ...(pointed ? { pointed } : {}),
        });
      }
    });
  }

  open({ name, attributes, closed }: Extract<Token, { kind: 'open' }>): void {
    const opened = openedBy(name, attributes, this.opened, this.sheet);
    const { hidden } = opened;
    if (BREAKING.has(name)) this.endLine(SPACED.has(name));
    if (name === 'input' && !hidden) this.input(attributes);
    if (VOID.has(name) || closed) return;
    if (name === 'table' && !hidden) this.startTable();
    if (name === 'tr' && !hidden) this.startRow();
    if ((name === 'td' || name === 'th') && !hidden) this.startCell(name, attributes);
    if (this.opened.length > MOST_DEPTH) return;
    this.opened.push(opened);
  }

  close(name: string): void {
    const at = this.opened.findLastIndex((one) => one.name === name);
    if (at < 0) {
      if (name === 'br' || name === 'p') this.endLine(false);
      return;
    }
    if (BREAKING.has(name)) this.endLine(SPACED.has(name));
    const { hidden } = this.opened[at] ?? PAGE;
    if ((name === 'td' || name === 'th') && !hidden) this.endCell();
    if (name === 'table' && !hidden) this.endTable();
    this.opened.length = at;
  }

  input(attributes: Record<string, string>): void {
    const type = (attributes.type ?? 'text').toLowerCase();
    if (type === 'checkbox' || type === 'radio') {
      this.runs.push({ text: '', mark: 'checked' in attributes, entered: true });
      return;
    }
    if (!['hidden', 'submit', 'button', 'image', 'reset', 'password'].includes(type)) {
      this.runs.push({
        text: attributes.value ?? '',
        entered: true,
        ...(attributes.name ? { tag: attributes.name } : {}),
      });
    }
  }

  endLine(blank: boolean): void {
    const { heading, quoted } = this.around;
    const lines = this.tables.at(-1)?.lines ?? this.blocks;
    const last = lines.at(-1);
    const write = (runs: Run[], isHeading: boolean) =>
      lines.push({ kind: 'paragraph', line: this.line++, runs, heading: isHeading, ...(quoted ? { quoted } : {}) });
    if (this.runs.some((run) => run.mark !== undefined || run.entered || run.text.trim() !== ''))
      write(this.runs, heading);
    else if (this.runs.length > 0 && last?.kind === 'paragraph' && last.runs.length > 0) write([], false);
    this.runs = [];
    const before = lines.at(-1);
    if (blank && before?.kind === 'paragraph' && before.runs.length > 0) write([], false);
  }

  startTable(): void {
    const { quoted } = this.around;
    const grid: Grid = { kind: 'grid', table: ++this.gridCount, rows: [], ...(quoted ? { quoted } : {}) };
    this.tables.push({ grid, column: 1, cell: null, lines: [] });
  }

  startRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    this.endCell();
    table.grid.rows.push({ row: table.grid.rows.length + 1, header: false, cells: [] });
    table.column = 1;
  }

  startCell(name: string, attributes: Record<string, string>): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    this.endCell();
    if (table.grid.rows.length === 0) this.startRow();
    const span = Math.min(50, Math.max(1, Number.parseInt(attributes.colspan ?? '1', 10) || 1));
    const fill = attributes.bgcolor ?? /background(?:-color)?\s*:\s*([^;]+)/i.exec(attributes.style ?? '')?.[1] ?? '';
    const shaded = fill !== '' && !/^(white|#fff(fff)?|transparent|none|inherit|initial)\b/i.test(fill.trim());
    table.cell = {
      column: table.column,
      span,
      header: name === 'th',
      shaded,
      continued: false,
      paragraphs: [],
      tables: [],
    };
    table.column += span;
    table.lines = [];
    table.grid.rows.at(-1)?.cells.push(table.cell);
  }

  endCell(): void {
    this.endLine(false);
    const table = this.tables.at(-1);
    if (table?.cell == null) return;
    table.cell.paragraphs = table.lines.filter((paragraph) => paragraph.runs.length > 0);
    table.cell = null;
    table.lines = [];
  }

  /** A table inside a cell belongs to that cell; a layout table of one cell is no table at all, only its content. */
  endTable(): void {
    this.endCell();
    const table = this.tables.pop();
    if (table === undefined || table.grid.rows.length === 0) return;
    const cells = table.grid.rows.flatMap((row) => row.cells);
    const outer = this.tables.at(-1);
    const layout =
      table.grid.rows.every((row) => row.cells.length <= 1) &&
      cells.some((cell) => cell.paragraphs.length > 3 || cell.tables.length > 0);
    const blocks: Block[] = layout
      ? cells.flatMap((cell): Block[] => [...cell.paragraphs, ...cell.tables])
      : [table.grid];
    for (const block of blocks) {
      if (outer?.cell == null) this.blocks.push(block);
      else if (block.kind === 'grid') outer.cell.tables.push(block);
      else outer.lines.push(block);
    }
  }
}
