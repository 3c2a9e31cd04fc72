/** Turns a Word file's document.xml into blocks: paragraphs and tables, those inside controls and text boxes too. */
import type { Block, Grid, GridCell, GridRow, Paragraph, Run } from '../flow/blocks.ts';
import { type Around, controlled, OUT, runsIn, THROUGH, type Walk } from './runs.ts';
import type { Styles } from './styles.ts';
import { child, type Element, elements } from './unpacking.ts';

const NOTHING: Around = { tag: '', asks: '', entered: false, look: {} };

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

/** A paragraph; each break in it begins a new line, and text boxes anchored to it follow it. */
function paragraphsOf(walk: Walk, element: Element, around: Around): Block[] {
  const properties = child(element, 'w:pPr');
  const style = child(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
  const heading = style !== '' && walk.styles.isHeading(style);
  const line = ++walk.lines;
  const boxes = walk.boxes;
  walk.boxes = [];
  const runs = runsIn(walk, element, { ...around, look: style === '' ? {} : walk.styles.lookOf(style) });
  const anchored = walk.boxes.flatMap((box) => blocksIn(walk, box, NOTHING));
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
