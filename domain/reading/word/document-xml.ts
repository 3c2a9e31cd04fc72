/** Turns a Word file's document.xml into blocks: what was deleted or hidden is left out, what was inserted is kept. */
import type { Block, Grid, GridCell, GridRow, Paragraph, Run } from '../flow/blocks.ts';
import { symbolMark } from '../flow/marks.ts';
import { beginField, endField, type FormField, readControl } from './form-fields.ts';
import { type Look, lookIn, type Styles } from './styles.ts';
import { child, type Element, elements, textOf } from './unpacking.ts';

type Walk = { styles: Styles; lines: number; tables: number; fields: FormField[]; boxes: Block[] };
/** What surrounds a run: a content control's tag, and the look of its paragraph. */
type Around = { tag: string; entered: boolean; look: Look };

/** Wrappers whose content counts as if they were not there; and those whose content was taken out or moved away. */
const THROUGH = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);
const OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPr',
  'w:pPr',
  'w:tcPr',
  'w:trPr',
  'w:tblPr',
  'w:sdtPr',
  'w:instrText',
  'w:delText',
]);
const NOTHING: Around = { tag: '', entered: false, look: {} };

/** The blocks of a document, header or footnote part. */
export function documentBlocks(root: Element, styles: Styles): Block[] {
  const walk: Walk = { styles, lines: 0, tables: 0, fields: [], boxes: [] };
  const top = elements(root)[0];
  return top === undefined ? [] : blocksIn(walk, child(top, 'w:body') ?? top, NOTHING);
}

function blocksIn(walk: Walk, parent: Element, around: Around): Block[] {
  return elements(parent).flatMap((element): Block[] => {
    if (element.name === 'w:p') return paragraphsOf(walk, element, around);
    if (element.name === 'w:tbl') return [gridOf(walk, element, around)];
    if (element.name === 'w:sdt')
      return controlled(
        element,
        around,
        (inner, within) => blocksIn(walk, inner, within),
        () => [],
      );
    if (OUT.has(element.name)) return [];
    return blocksIn(walk, element, around);
  });
}

/** The inside of a content control, with its tag; `prompt` when it only shows its prompt or a tick box. */
function controlled<T>(
  element: Element,
  around: Around,
  inside: (content: Element, around: Around) => T[],
  run: (run: Run) => T[],
): T[] {
  const control = readControl(child(element, 'w:sdtPr'));
  const tag = control.tag === '' ? {} : { tag: control.tag };
  if (control.mark !== undefined) return run({ text: '', mark: control.mark, entered: true, ...tag });
  if (control.prompting) return run({ text: '', entered: true, ...tag });
  const content = child(element, 'w:sdtContent');
  const within = control.fills ? { ...around, tag: control.tag || around.tag, entered: true } : around;
  return content === undefined ? [] : inside(content, within);
}

/** A paragraph; each break in it begins a new line, and text boxes anchored to it follow it. */
function paragraphsOf(walk: Walk, element: Element, around: Around): Block[] {
  const properties = child(element, 'w:pPr');
  const style = child(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
  const heading = style !== '' && walk.styles.isHeading(style);
  const line = ++walk.lines;
  const boxes = walk.boxes;
  walk.boxes = [];
  const runs = runsIn(walk, element, { ...around, look: style === '' ? {} : walk.styles.lookOf(style) });
  const anchored = walk.boxes;
  walk.boxes = boxes;
  const listed = child(properties, 'w:numPr') !== undefined && !heading;
  return [...splitLines(runs, line, heading && !listed), ...anchored];
}

function splitLines(runs: readonly Run[], line: number, heading: boolean): Paragraph[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '' || run.mark !== undefined || run.entered) lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map((own) => ({ kind: 'paragraph', line, runs: own, heading }));
}

function runsIn(walk: Walk, parent: Element, around: Around): Run[] {
  return elements(parent).flatMap((element): Run[] => {
    if (element.name === 'w:r') return runOf(walk, element, around);
    if (element.name === 'w:sdt')
      return controlled(
        element,
        around,
        (inner, within) => runsIn(walk, inner, within),
        (run) => [run],
      );
    if (THROUGH.has(element.name)) return runsIn(walk, element, around);
    return [];
  });
}

function runOf(walk: Walk, element: Element, around: Around): Run[] {
  const properties = child(element, 'w:rPr');
  const style = child(properties, 'w:rStyle')?.attributes['w:val'] ?? '';
  const look: Look = { ...around.look, ...(style === '' ? {} : walk.styles.lookOf(style)), ...lookIn(properties) };
  if (look.hidden) return [];
  return elements(element).flatMap((part) => pieceOf(walk, part, around, look));
}

const BREAKS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

function pieceOf(walk: Walk, part: Element, around: Around, look: Look): Run[] {
  const field = walk.fields.at(-1);
  if (part.name === 'w:fldChar') return fieldRuns(walk, part);
  if (part.name === 'w:sym') return [symbolRun(part, around, look)];
  const text = part.name === 'w:t' ? textOf(part) : BREAKS[part.name];
  if (text !== undefined) {
    if (field !== undefined && !field.inResult) return [];
    if (field?.data !== undefined && text.trim() !== '') field.result = true;
    const tag = field?.data !== undefined && field.tag !== '' ? field.tag : around.tag;
    const entered = around.entered || field?.data !== undefined;
    return [{ text, ...looks(look), ...(entered ? { entered } : {}), ...(tag === '' ? {} : { tag }) }];
  }
  if (!OUT.has(part.name)) textBoxes(walk, part);
  return [];
}

function looks(look: Look): Partial<Run> {
  return {
    ...(look.strong ? { strong: true } : {}),
    ...(look.struck ? { struck: true } : {}),
    ...(look.pointed ? { pointed: true } : {}),
  };
}

function fieldRuns(walk: Walk, part: Element): Run[] {
  const type = part.attributes['w:fldCharType'];
  const field = walk.fields.at(-1);
  if (type === 'begin') walk.fields.push(beginField(part));
  if (type === 'separate' && field !== undefined) field.inResult = true;
  if (type !== 'end' || field === undefined) return [];
  walk.fields.pop();
  return endField(field);
}

function symbolRun(part: Element, around: Around, look: Look): Run {
  const code = part.attributes['w:char'] ?? '';
  const mark = symbolMark(part.attributes['w:font'] ?? '', code);
  const tag = around.tag === '' ? {} : { tag: around.tag };
  if (mark !== undefined) return { text: '', mark, ...tag };
  return { text: String.fromCodePoint(Number.parseInt(code, 16) || 32), ...looks(look), ...tag };
}

/** Text boxes stand in drawings; of an alternative and its fallback only the first is read. */
function textBoxes(walk: Walk, part: Element): void {
  if (part.name === 'w:txbxContent') {
    walk.boxes.push(...blocksIn(walk, part, NOTHING));
    return;
  }
  const choice =
    part.name === 'mc:AlternateContent' ? (child(part, 'mc:Choice') ?? child(part, 'mc:Fallback')) : undefined;
  for (const inner of choice === undefined ? elements(part) : [choice]) textBoxes(walk, inner);
}

function gridOf(walk: Walk, element: Element, around: Around): Grid {
  const table = ++walk.tables;
  const rows: GridRow[] = [];
  for (const { element: row, around: within } of unwrapped(element, 'w:tr', around)) {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del') !== undefined) continue;
    let column = 1 + Number(child(properties, 'w:gridBefore')?.attributes['w:val'] ?? 0);
    const cells = unwrapped(row, 'w:tc', within).map(({ element: cell, around: inCell }) => {
      const read = cellOf(walk, cell, column, inCell);
      column += read.span;
      return read;
    });
    rows.push({ row: rows.length + 1, header: child(properties, 'w:tblHeader') !== undefined, cells });
  }
  return { kind: 'grid', table, rows };
}

/** The rows of a table or cells of a row, those inside content controls and insertions too. */
function unwrapped(parent: Element, name: string, around: Around): { element: Element; around: Around }[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [{ element, around }];
    if (element.name === 'w:sdt')
      return controlled(
        element,
        around,
        (inner, within) => unwrapped(inner, name, within),
        () => [],
      );
    return THROUGH.has(element.name) ? unwrapped(element, name, around) : [];
  });
}

function cellOf(walk: Walk, element: Element, column: number, around: Around): GridCell {
  const properties = child(element, 'w:tcPr');
  const merged = child(properties, 'w:vMerge');
  const fill = (child(properties, 'w:shd')?.attributes['w:fill'] ?? 'auto').toUpperCase();
  const blocks = blocksIn(walk, element, around);
  return {
    column,
    span: Math.max(1, Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)),
    header: false,
    shaded: fill !== 'AUTO' && fill !== 'FFFFFF' && fill !== '',
    continued: merged !== undefined && merged.attributes['w:val'] !== 'restart',
    paragraphs: blocks.filter((block): block is Paragraph => block.kind === 'paragraph'),
    tables: blocks.filter((block): block is Grid => block.kind === 'grid'),
  };
}
