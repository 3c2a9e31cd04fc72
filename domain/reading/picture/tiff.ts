/** What scanners and fax servers send: a TIFF of one or many pages, each in strips, packed in one of the ways that PDF knows too. */
import { LIMITS } from '../reader.ts';
import { MOST_DOTS, type Sheet, type Swatch, TURNS } from './sheet.ts';

/** The tags that matter (TIFF 6.0). */
const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  packing: 259,
  meaning: 262,
  fillOrder: 266,
  offsets: 273,
  held: 274,
  numbers: 277,
  rows: 278,
  lengths: 279,
  planar: 284,
  fax3: 292,
  predictor: 317,
  palette: 320,
  tiled: 322,
  jpegTables: 347,
} as const;

const SIZES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 7: 1 };

type Tags = ReadonlyMap<number, readonly number[]>;

/** All tags of one page, and where the next page's stand (0 = there is none). */
function tagsAt(view: DataView, little: boolean, start: number): { tags: Tags; next: number } {
  const tags = new Map<number, number[]>();
  const count = view.getUint16(start, little);
  for (let n = 0; n < count; n += 1) {
    const at = start + 2 + n * 12;
    const size = SIZES[view.getUint16(at + 2, little)];
    const many = view.getUint32(at + 4, little);
    if (size === undefined || many * size > view.byteLength) continue;
    const from = many * size <= 4 ? at + 8 : view.getUint32(at + 8, little);
    const one = (i: number): number =>
      size === 1
        ? view.getUint8(from + i)
        : size === 2
          ? view.getUint16(from + 2 * i, little)
          : view.getUint32(from + 4 * i, little);
    tags.set(
      view.getUint16(at, little),
      Array.from({ length: many }, (_, i) => one(i)),
    );
  }
  return { tags, next: view.getUint32(start + 2 + count * 12, little) };
}

const BLACK_IS_ZERO = 1;
const SPACES: Readonly<Record<number, string>> = {
  0: '/ColorSpace /DeviceGray /Decode [1 0]',
  1: '/ColorSpace /DeviceGray',
  2: '/ColorSpace /DeviceRGB',
  5: '/ColorSpace /DeviceCMYK',
};

/** TIFF's palettes hold all reds, then all greens, then all blues, each of 16 bits. */
function paletteOf(colours: readonly number[]): string {
  const many = colours.length / 3;
  const bytes = Array.from({ length: many }, (_, i) => [0, 1, 2].map((part) => (colours[part * many + i] ?? 0) >> 8));
  return `/ColorSpace [/Indexed /DeviceRGB ${many - 1} <${Buffer.from(bytes.flat()).toString('hex')}>]`;
}

/** How the strips are packed, in PDF's words; undefined = in a way that PDF does not know. */
function packingOf(tags: Tags, width: number, rows: number): string | undefined {
  const first = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;
  const fax = (k: number) => {
    const black = first(TAG.meaning, 0) === BLACK_IS_ZERO ? 'true' : 'false';
    return `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} /Columns ${width} /Rows ${rows} /BlackIs1 ${black} >>`;
  };
  const [numbers, bits] = [first(TAG.numbers, 1), first(TAG.bits, 1)];
  const foretold = first(TAG.predictor, 1) === 2;
  const parms = foretold
    ? `/DecodeParms << /Predictor 2 /Colors ${numbers} /BitsPerComponent ${bits} /Columns ${width} >>`
    : '';
  switch (first(TAG.packing, 1)) {
    case 1:
      return '';
    case 3:
      return fax((first(TAG.fax3, 0) & 1) === 1 ? 4 : 0);
    case 4:
      return fax(-1);
    case 5:
      return `/Filter /LZWDecode ${parms}`;
    case 7:
      return '/Filter /DCTDecode';
    case 8:
    case 32_946:
      return `/Filter /FlateDecode ${parms}`;
    case 32_773:
      return '/Filter /RunLengthDecode';
    default:
      return undefined;
  }
}

const reversed = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte) => {
    let out = 0;
    for (let bit = 0; bit < 8; bit += 1) out |= ((byte >> bit) & 1) << (7 - bit);
    return out;
  });

/** A strip of JPEG stands without its tables, which are kept once for the page. */
function whole(strip: Uint8Array, tables: readonly number[] | undefined): Uint8Array {
  if (!tables || tables.length < 4) return strip;
  return Buffer.concat([Buffer.from(tables.slice(0, -2)), strip.subarray(2)]);
}

function sheetOf(bytes: Uint8Array, tags: Tags): Sheet | undefined {
  const first = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;
  const [width, height] = [first(TAG.width, 0), first(TAG.height, 0)];
  const [numbers, bits, meaning] = [first(TAG.numbers, 1), first(TAG.bits, 1), first(TAG.meaning, 0)];
  const oddly = tags.has(TAG.tiled) || (first(TAG.planar, 1) !== 1 && numbers > 1);
  if (oddly || width < 1 || height < 1 || width * height > MOST_DOTS) return undefined;
  const isFax = [3, 4].includes(first(TAG.packing, 1));
  const inYellowBlue = meaning === 6 && first(TAG.packing, 1) === 7;
  const space =
    meaning === 3 ? paletteOf(tags.get(TAG.palette) ?? []) : SPACES[isFax ? 1 : inYellowBlue ? 2 : meaning];
  const plain = numbers === { 2: 3, 5: 4, 6: 3 }[meaning] || (numbers === 1 && meaning < 4);
  if (space === undefined || !plain) return undefined;
  const rows = Math.min(height, first(TAG.rows, height));
  const lengths = tags.get(TAG.lengths) ?? [];
  const swatches: Swatch[] = [];
  for (const [n, offset] of (tags.get(TAG.offsets) ?? []).entries()) {
    const tall = Math.min(rows, height - n * rows);
    const packing = packingOf(tags, width, tall);
    if (packing === undefined) return undefined;
    if (tall < 1) break;
    const strip = whole(bytes.subarray(offset, offset + (lengths[n] ?? bytes.length)), tags.get(TAG.jpegTables));
    const inside = first(TAG.fillOrder, 1) === 2 ? reversed(strip) : strip;
    const dictionary = `${packing} /BitsPerComponent ${bits} ${space}`;
    swatches.push({ left: 0, top: n * rows, width, height: tall, dictionary, bytes: inside });
  }
  if (swatches.length === 0) return undefined;
  return { width, height, turn: TURNS[first(TAG.held, 1)] ?? 0, swatches };
}

/** Every page; undefined where one of them cannot be drawn: a page less would be a page lost. Throws where the file is cut off. */
export function tiffSheets(bytes: Uint8Array): Sheet[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const sheets: Sheet[] = [];
  // A file whose pages follow each other in a ring ends at the limit of pages, one past which it is refused.
  for (let start = view.getUint32(4, little); start !== 0 && sheets.length <= LIMITS.pages; ) {
    const { tags, next } = tagsAt(view, little, start);
    const sheet = sheetOf(bytes, tags);
    if (!sheet) return undefined;
    sheets.push(sheet);
    start = next;
  }
  return sheets.length === 0 ? undefined : sheets;
}
