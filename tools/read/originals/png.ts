/** Writes a picture of a page as PNG (RFC 2083): grey when it has no colour, so that a report stays small. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const GREY = 0;
const COLOUR = 2;
/** Each byte as its difference from the one above: ruled paper packs best so. */
const FILTER_UP = 2;

/** `pixels`: four bytes each, red first, row by row; the fourth (how opaque) is left out: a page is paper. */
export function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const samples = hasColour(pixels) ? 3 : 1;
  const stride = width * samples;
  const rows = new Uint8Array((stride + 1) * height);
  const sample = (y: number, x: number) => pixels[(y * width + Math.floor(x / samples)) * 4 + (x % samples)] ?? 0;
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    rows[start] = FILTER_UP;
    for (let x = 0; x < stride; x++) rows[start + 1 + x] = sample(y, x) - (y === 0 ? 0 : sample(y - 1, x));
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, samples === 1 ? GREY : COLOUR], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', head.subarray(13)),
  ]);
}

function hasColour(pixels: Uint8Array): boolean {
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return true;
  }
  return false;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
