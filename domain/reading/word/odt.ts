/** Reads an OpenDocument text (.odt), as LibreOffice writes it, by the same rules as a Word file. */
import { labelOfName } from '../field-names.ts';
import type { Block, Grid, GridCell, GridRow, Paragraph, Run } from '../flow/blocks.ts';
import { readFlow } from '../flow/flow.ts';
import { mediaType } from '../media-types.ts';
import { isBare } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';
import type { Look } from './styles.ts';
import { child, type Element, elements, parseXml, Unopenable, unpack } from './unpacking.ts';

const PARTS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

export const odtReader: Reader = {
  name: 'word',
  accepts: ['odt'],
  async read({ bytes, kind, part }) {
    try {
      const entries = unpack(bytes, (name) => PARTS.has(name));
      const manifest = new TextDecoder().decode(entries.get('META-INF/manifest.xml'));
      if (/encryption-data/.test(manifest)) return unread(mediaType(kind), 'word', 'locked');
      const content = entries.get('content.xml');
      if (content === undefined) return unread(mediaType(kind), 'word', 'damaged');
      const sheet = entries.get('styles.xml');
      const styles = sheet === undefined ? undefined : child(elements(parseXml(sheet))[0], 'office:styles');
      const { fields, tables, passages } = readFlow(odtBlocks(parseXml(content), styles), part, 1);
      const reading = { ...blankReading(mediaType(kind), 'word'), fields, tables, passages };
      return isBare(reading) ? unread(mediaType(kind), 'word', 'no-text') : reading;
    } catch (trouble) {
      if (trouble instanceof Unopenable) return unread(mediaType(kind), 'word', trouble.because);
      throw trouble;
    }
  },
};

type OdtLook = Look & { shaded?: boolean; heading?: boolean };
type Walk = { looks: Map<string, OdtLook>; lines: number; tables: number };
type Around = { look: Look; tag: string; entered: boolean };

/** "Heading_20_2", "Title": the names by which a text's own styles go. */
const HEADING = /^(heading_20_\d|title|subtitle)$/i;
const NOTHING: Around = { look: {}, tag: '', entered: false };
/** Tracked deletions and notes stand apart from the text. */
const OUT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'text:sequence-decls',
  'office:forms',
]);

/** `styles` = the document's named styles, of which the ones in its text are made. */
function odtBlocks(root: Element, styles: Element | undefined): Block[] {
  const content = elements(root)[0];
  const looks = looksOf([styles, child(content, 'office:automatic-styles')]);
  const walk: Walk = { looks, lines: 0, tables: 0 };
  const text = child(child(content, 'office:body'), 'office:text');
  return text === undefined ? [] : blocksIn(walk, text);
}

function looksOf(sheets: readonly (Element | undefined)[]): Walk['looks'] {
  const looks: Walk['looks'] = new Map();
  const styles = sheets.flatMap((sheet) => (sheet === undefined ? [] : elements(sheet)));
  for (const style of styles) {
    const name = style.attributes['style:name'] ?? '';
    const parent = style.attributes['style:parent-style-name'] ?? '';
    const text = child(style, 'style:text-properties')?.attributes ?? {};
    const fill = child(style, 'style:table-cell-properties')?.attributes['fo:background-color'];
    const struck = text['style:text-line-through-style'];
    const weight = text['fo:font-weight'];
    const slant = text['fo:font-style'];
    looks.set(name, {
      ...looks.get(parent),
      ...(weight === undefined ? {} : { strong: /^(bold|[6-9]00)$/.test(weight) }),
      ...(struck === undefined ? {} : { struck: struck !== 'none' }),
      ...(text['text:display'] === undefined ? {} : { hidden: text['text:display'] === 'none' }),
      ...(slant === undefined ? {} : { slanted: /^(italic|oblique)$/.test(slant) }),
      ...sizeIn(text['fo:font-size'] ?? ''),
      ...(fill === undefined ? {} : { shaded: !/^(transparent|#ffffff)$/i.test(fill) }),
      ...(HEADING.test(name) ? { heading: true } : {}),
    });
  }
  return looks;
}

/** "8pt" as half points. */
function sizeIn(said: string): { size?: number } {
  const points = /^([\d.]+)pt$/.exec(said)?.[1];
  return points === undefined ? {} : { size: 2 * Number(points) };
}

function blocksIn(walk: Walk, parent: Element): Block[] {
  return elements(parent).flatMap((element): Block[] => {
    if (OUT.has(element.name)) return [];
    if (element.name === 'text:p' || element.name === 'text:h') return paragraphsOf(walk, element);
    if (element.name === 'table:table') return [gridOf(walk, element)];
    return blocksIn(walk, element);
  });
}

function paragraphsOf(walk: Walk, element: Element): Paragraph[] {
  const line = ++walk.lines;
  const look: OdtLook = walk.looks.get(element.attributes['text:style-name'] ?? '') ?? {};
  const lines: Run[][] = [[]];
  for (const run of runsIn(walk, element, { ...NOTHING, look })) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((runs) => ({
    kind: 'paragraph',
    line,
    runs,
    heading: element.name === 'text:h' || look.heading === true,
  }));
}

function runsIn(walk: Walk, parent: Element, around: Around): Run[] {
  return parent.children.flatMap((inner): Run[] => {
    if (typeof inner === 'string') return around.look.hidden ? [] : [run(inner, around)];
    const { name, attributes } = inner;
    if (OUT.has(name)) return [];
    if (name === 'text:s') return [run(' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1))), around)];
    if (name === 'text:tab') return [run('\t', around)];
    if (name === 'text:line-break') return [{ text: '\n' }];
    if (name === 'loext:content-control') return controlRuns(walk, inner, around);
    if (name === 'field:fieldmark' || name === 'field:fieldmark-start') return markRuns(inner);
    const own = walk.looks.get(attributes['text:style-name'] ?? '');
    return runsIn(walk, inner, own === undefined ? around : { ...around, look: { ...around.look, ...own } });
  });
}

function run(text: string, { look, tag, entered }: Around): Run {
  return {
    text,
    ...(look.strong ? { strong: true } : {}),
    ...(look.struck ? { struck: true } : {}),
    ...(look.slanted ? { slanted: true } : {}),
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(entered ? { entered } : {}),
    ...(tag === '' ? {} : { tag, asks: labelOfName(tag) }),
  };
}

function controlRuns(walk: Walk, element: Element, around: Around): Run[] {
  const { attributes } = element;
  const tag = attributes['loext:tag'] ?? attributes['loext:alias'] ?? '';
  const named = tag === '' ? {} : { tag };
  if (attributes['loext:checkbox'] === 'true')
    return [{ text: '', mark: attributes['loext:checked'] === 'true', entered: true, ...named }];
  if (attributes['loext:showing-place-holder'] === 'true') return [{ text: '', entered: true, ...named }];
  return runsIn(walk, element, { ...around, tag, entered: true });
}

/** Word's older tick boxes, as LibreOffice keeps them. */
function markRuns(element: Element): Run[] {
  if (!/FORMCHECKBOX/i.test(element.attributes['field:type'] ?? '')) return [];
  const tag = element.attributes['text:name'] ?? '';
  const value = elements(element).find((one) => /checked/i.test(one.attributes['field:name'] ?? ''))?.attributes[
    'field:value'
  ];
  return [{ text: '', mark: value === 'true', entered: true, ...(tag === '' ? {} : { tag }) }];
}

function gridOf(walk: Walk, element: Element): Grid {
  const table = ++walk.tables;
  const rows: GridRow[] = [];
  const add = (parent: Element, header: boolean) => {
    for (const inner of elements(parent)) {
      if (inner.name === 'table:table-header-rows') add(inner, true);
      else if (inner.name === 'table:table-rows' || inner.name === 'table:table-row-group') add(inner, header);
      else if (inner.name === 'table:table-row')
        rows.push({ row: rows.length + 1, header, cells: cellsOf(walk, inner) });
    }
  };
  add(element, false);
  return { kind: 'grid', table, rows };
}

function cellsOf(walk: Walk, row: Element): GridCell[] {
  const cells: GridCell[] = [];
  let column = 0;
  for (const element of elements(row)) {
    const covered = element.name === 'table:covered-table-cell';
    if (!covered && element.name !== 'table:table-cell') continue;
    column++;
    // A cell covered from the left belongs to its neighbour; the neighbour's span says so.
    const left = cells.at(-1);
    if (covered && left !== undefined && left.column + left.span > column) continue;
    const blocks = blocksIn(walk, element);
    cells.push({
      column,
      span: Math.max(1, Number(element.attributes['table:number-columns-spanned'] ?? 1)),
      header: false,
      shaded: walk.looks.get(element.attributes['table:style-name'] ?? '')?.shaded === true,
      continued: covered,
      paragraphs: blocks.filter((block): block is Paragraph => block.kind === 'paragraph'),
      tables: blocks.filter((block): block is Grid => block.kind === 'grid'),
    });
  }
  return cells;
}
