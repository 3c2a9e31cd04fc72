/** Puts the words of a rich text file into paragraphs and tables, with what is bold, struck out or ticked. */
import type { Block, GridCell, Paragraph, Run } from '../flow/blocks.ts';
import { columnEnds } from './column-edges.ts';
import { ansiLetter, type Token } from './rtf-tokens.ts';

/** Groups that hold no words of the document. */
const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict objdata themedata datastore listtable listoverridetable generator xmlnstbl rsidtbl mmathPr latentstyles bkmkstart bkmkend revtbl filetbl pgdsctbl'.split(
    ' ',
  ),
);
const LETTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  nestcell: '\n',
  emspace: ' ',
  enspace: ' ',
};

type State = {
  silent: boolean;
  /** Inside the list of styles. */
  sheet: boolean;
  field: boolean;
  bold: boolean;
  struck: boolean;
  hidden: boolean;
  pointed: boolean;
  slanted: boolean;
  /** In half points; 0 = not said. */
  size: number;
  skip: number;
};
/** A style by one of these names. */
const HEADING = /^\s*(heading \d|title|subtitle);$/i;
const PLAIN = { bold: false, struck: false, hidden: false, pointed: false, slanted: false, size: 0 };
type Edge = { right: number; shaded: boolean; continued: boolean };
type Row = { edges: Edge[]; cells: Paragraph[][]; header: boolean };

/** The document's blocks. */
export function rtfBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  const stack: State[] = [];
  let state: State = {
    silent: false,
    sheet: false,
    field: false,
    bold: false,
    struck: false,
    hidden: false,
    pointed: false,
    slanted: false,
    size: 0,
    skip: 1,
  };
  let runs: Run[] = [];
  let cell: Paragraph[] = [];
  let row: Row = { edges: [], cells: [], header: false };
  let rows: Row[] = [];
  let next: Omit<Edge, 'right'> = { shaded: false, continued: false };
  let inTable = false;
  let line = 0;
  let tables = 0;
  let owed = 0;
  const headings = new Set<number>();
  let style = 0;
  let listed = { style: 0, name: '' };
  let instruction = '';
  let ticked: { now?: number; first?: number } = {};

  const paragraph = (): void => {
    line += 1;
    const own: Paragraph = { kind: 'paragraph', line, runs, heading: headings.has(style) };
    runs = [];
    if (inTable) cell.push(own);
    else {
      closeTable();
      blocks.push(own);
    }
  };
  const closeTable = (): void => {
    if (rows.length > 0) {
      tables += 1;
      blocks.push({ kind: 'grid', table: tables, rows: gridRows(rows) });
    }
    rows = [];
  };
  const write = (text: string): void => {
    if (state.silent || state.hidden) return;
    if (state.field) instruction += text;
    else runs.push({ text, ...look(state) });
  };
  const mark = (on: boolean | 'unclear'): void => void runs.push({ text: '', mark: on, entered: true });

  for (const token of tokens) {
    if (token.is === 'open') stack.push({ ...state });
    else if (token.is === 'close') {
      const was = state.field;
      state = stack.pop() ?? state;
      if (was && !state.field) {
        if (/FORMCHECKBOX/.test(instruction)) mark(boxState(ticked));
        const symbol = /SYMBOL\s+(\d+)[^"]*"?Wingdings/i.exec(instruction);
        if (symbol) write(String.fromCodePoint(0xf000 + (Number(symbol[1]) & 0xff)));
        instruction = '';
        ticked = {};
      }
    } else if (token.is === 'star') state.silent = true;
    else if (token.is === 'text') {
      if (state.sheet) {
        listed.name += token.text;
        if (HEADING.test(listed.name)) headings.add(listed.style);
        if (listed.name.endsWith(';')) listed = { style: 0, name: '' };
      }
      const kept = token.text.slice(owed);
      owed = Math.max(0, owed - token.text.length);
      if (kept !== '') write(kept);
    } else if (token.is === 'word') {
      const { word, value } = token;
      const on = value !== 0;
      if (word === "'") {
        if (owed > 0) owed -= 1;
        else write(ansiLetter(value ?? 0x3f));
        continue;
      }
      owed = 0;
      if (word === 'fldinst') state = { ...state, silent: false, field: true };
      else if (word === 'ffdata') state.silent = false;
      else if (word === 'ffres') ticked.now = value ?? 25;
      else if (word === 'ffdefres') ticked.first = value ?? 0;
      else if (state.sheet && word === 's') listed = { style: value ?? 0, name: '' };
      else if (SILENT.has(word)) Object.assign(state, { silent: true, sheet: word === 'stylesheet' });
      else if (state.silent) continue;
      else if (word === 'u') {
        write(String.fromCodePoint(((value ?? 63) + 65_536) % 65_536));
        owed = state.skip;
      } else if (word === 'uc') state.skip = value ?? 1;
      else if (word === 'b') state.bold = on;
      else if (word === 'strike' || word === 'striked') state.struck = on;
      else if (word === 'i') state.slanted = on;
      else if (word === 'fs') state.size = value ?? 0;
      else if (word === 'v') state.hidden = on;
      else if (word === 'highlight') state.pointed = (value ?? 0) > 0;
      else if (word === 'plain') Object.assign(state, PLAIN);
      else if (word === 's') style = value ?? 0;
      else if (word === 'pard') {
        inTable = false;
        style = 0;
      } else if (word === 'intbl') inTable = true;
      else if (word === 'trowd') {
        row = { ...row, edges: [], header: false };
        next = { shaded: false, continued: false };
      } else if (word === 'trhdr') row.header = true;
      else if (word === 'clcbpat') next.shaded = true;
      else if (word === 'clvmrg') next.continued = true;
      else if (word === 'cellx') {
        row.edges.push({ ...next, right: value ?? 0 });
        next = { shaded: false, continued: false };
      } else if (word === 'cell') {
        inTable = true;
        paragraph();
        row.cells.push(cell);
        cell = [];
      } else if (word === 'row') {
        rows.push(row);
        row = { ...row, cells: [] };
        inTable = false;
      } else if (word === 'par' || word === 'sect') paragraph();
      else if (Object.hasOwn(LETTERS, word)) write(LETTERS[word] ?? '');
    }
  }
  if (runs.length > 0) paragraph();
  closeTable();
  return blocks;
}

const look = ({ bold, struck, pointed, slanted, size }: State): Partial<Run> => ({
  ...(bold ? { strong: true } : {}),
  ...(struck ? { struck: true } : {}),
  ...(pointed ? { pointed: true } : {}),
  ...(slanted ? { slanted: true } : {}),
  ...(size > 0 ? { size } : {}),
});

/** A tick box says how it stands now, else how it began; where it says neither, nobody can tell. */
function boxState({ now, first }: { now?: number; first?: number }): boolean | 'unclear' {
  const said = now === 0 || now === 1 ? now : first;
  return said === 0 || said === 1 ? said === 1 : 'unclear';
}

function gridRows(rows: readonly Row[]): { row: number; header: boolean; cells: GridCell[] }[] {
  const endsAt = columnEnds(rows.flatMap(({ edges }) => edges.map((edge) => edge.right)));
  return rows.map(({ edges, cells, header }, r) => {
    let column = 1;
    return {
      row: r + 1,
      header,
      cells: cells.map((paragraphs, i): GridCell => {
        const edge = edges[i];
        const end = edge ? Math.max(column, endsAt(edge.right)) : column;
        const own: GridCell = {
          column,
          span: end - column + 1,
          header,
          shaded: edge?.shaded ?? false,
          continued: edge?.continued ?? false,
          paragraphs,
          tables: [],
        };
        column = end + 1;
        return own;
      }),
    };
  });
}
