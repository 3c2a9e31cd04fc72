/** What an old Word file says of its letters and paragraphs beside their words: bold, struck out, in a table, the end of a row, and where that row's cells end. */

/** How letters look; undefined = as the style has it. */
export type DocLook = {
  strong?: boolean;
  struck?: boolean;
  slanted?: boolean;
  hidden?: boolean;
  pointed?: boolean;
  size?: number;
  /** A letter of a picture font, as a private-use letter. */
  symbol?: number;
  /** Where in the data stream a form field keeps how it stands. */
  data?: number;
};

/** One cell's edges as its row gives them, in twentieths of a point. */
export type DocEdge = { right: number; shaded: boolean; continued: boolean; merged: boolean };
export type DocParagraph = {
  style: number;
  /** How many tables it stands in, one inside the other. */
  depth: number;
  cellEnd: boolean;
  rowEnd: boolean;
  header: boolean;
  edges: DocEdge[];
};

/** A property's number and where its value begins and ends. */
type Property = { code: number; at: number; end: number };

/** By the three highest bits of a property's number: how many bytes its value has; 0 = it says so itself (MS-DOC 2.6.1). */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const DEFINES_TABLE = 0xd608;

export function* properties(view: DataView, from: number, to: number): Generator<Property> {
  for (let at = from; at + 2 <= to; ) {
    const code = view.getUint16(at, true);
    at += 2;
    let size = SIZES[code >> 13] ?? 0;
    if (code === DEFINES_TABLE && at + 2 <= to) size = view.getUint16(at, true) + 1;
    else if (size === 0 && at < to) size = view.getUint8(at) + 1;
    if (size === 0 || at + size > to) return;
    yield { code, at, end: at + size };
    at += size;
  }
}

/** `inherited`: a value of 0x80 or 0x81 means as the style has it, or the other way round. */
export function lookOf(view: DataView, from: number, to: number, inherited: DocLook): DocLook {
  const look: DocLook = { ...inherited };
  const toggled = (value: number, was: boolean | undefined): boolean =>
    value === 0x80 ? was === true : value === 0x81 ? was !== true : value !== 0;
  for (const { code, at } of properties(view, from, to)) {
    const value = view.getUint8(at);
    if (code === 0x0835) look.strong = toggled(value, inherited.strong);
    else if (code === 0x0836) look.slanted = toggled(value, inherited.slanted);
    else if (code === 0x0837 || code === 0x2a53) look.struck = toggled(value, inherited.struck);
    else if (code === 0x083c || code === 0x0800)
      look.hidden = toggled(value, inherited.hidden) || look.hidden === true;
    else if (code === 0x2a3e || code === 0x2a0c) look.pointed = value !== 0 || look.pointed === true;
    else if (code === 0x4a43) look.size = view.getUint16(at, true);
    else if (code === 0x6a09) look.symbol = view.getUint16(at + 2, true);
    else if (code === 0x6a03) look.data = view.getUint32(at, true);
  }
  return look;
}

/** Properties too long for their page stand in the data stream, their length before them. */
const ELSEWHERE = 0x6646;

/** `data` = the data stream. */
export function paragraphOf(view: DataView, style: number, from: number, to: number, data: DataView): DocParagraph {
  for (const { code, at } of properties(view, from, to)) {
    const there = code === ELSEWHERE ? view.getUint32(at, true) : data.byteLength;
    if (there + 2 > data.byteLength) continue;
    const end = Math.min(there + 2 + data.getUint16(there, true), data.byteLength);
    return paragraphOf(data, style, there + 2, end, NO_DATA);
  }
  const own: DocParagraph = { style, depth: 0, cellEnd: false, rowEnd: false, header: false, edges: [] };
  const shades: boolean[] = [];
  for (const { code, at, end } of properties(view, from, to)) {
    if (code === 0x2416 && view.getUint8(at) !== 0) own.depth = Math.max(own.depth, 1);
    else if (code === 0x6649) own.depth = Math.min(view.getUint32(at, true), 16);
    else if (code === 0x244b) own.cellEnd = view.getUint8(at) !== 0;
    else if (code === 0x2417 || code === 0x244c) own.rowEnd = own.rowEnd || view.getUint8(at) !== 0;
    else if (code === 0x3404) own.header = view.getUint8(at) !== 0;
    else if (code === DEFINES_TABLE) own.edges = edgesIn(view, at + 2, end);
    else if (code === 0xd612) {
      for (let one = at + 1; one + 10 <= end; one += 10) {
        const back = view.getUint32(one + 4, true);
        shades.push(back !== 0xff00_0000 && (back & 0xff_ffff) !== 0xff_ffff);
      }
    }
  }
  for (const [index, edge] of own.edges.entries()) edge.shaded = shades[index] ?? false;
  return own;
}

const NO_DATA = new DataView(new ArrayBuffer(0));

/** A row's cells: their edges, then twenty bytes each of which the first two say how the cell is merged. */
function edgesIn(view: DataView, from: number, to: number): DocEdge[] {
  const count = from < to ? view.getUint8(from) : 0;
  const cells = from + 1 + (count + 1) * 2;
  if (cells > to) return [];
  return Array.from({ length: count }, (_, index) => {
    const flags = cells + index * 20 + 2 <= to ? view.getUint16(cells + index * 20, true) : 0;
    return {
      right: view.getInt16(from + 1 + (index + 1) * 2, true),
      shaded: false,
      continued: ((flags >> 5) & 3) === 1,
      merged: (flags & 3) === 2,
    };
  });
}
