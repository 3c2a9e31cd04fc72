/** A picture of a screen, or a scan kept as PNG; what is see-through in it is shown on white paper. */
import { deflateSync, inflateSync } from 'node:zlib';
import { MOST_DOTS, type Sheet } from './sheet.ts';

/** PNG's colour types: how many numbers a dot has, and what they mean; those with a see-through part are laid on white first. */
const COLOURS: Readonly<Record<number, { numbers: number; space: string; seeThrough?: true }>> = {
  0: { numbers: 1, space: '/ColorSpace /DeviceGray' },
  2: { numbers: 3, space: '/ColorSpace /DeviceRGB' },
  3: { numbers: 1, space: '' },
  4: { numbers: 2, space: '', seeThrough: true },
  6: { numbers: 4, space: '', seeThrough: true },
};

type Head = { width: number; height: number; depth: number; numbers: number };

/** What the line above and the dot before foretell (PNG specification 9.2). */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The lines with their filters undone; each dot `step` bytes. */
function unfiltered(raw: Uint8Array, { height }: Head, line: number, step: number): Uint8Array {
  const out = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x >= step ? (out[at - step] ?? 0) : 0;
      const up = y > 0 ? (out[at - line] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[at - line - step] ?? 0) : 0;
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  return out;
}

/** Dots with a see-through part, in grey on white paper. */
function onPaper(packed: Uint8Array, head: Head): Uint8Array {
  const { width, height, depth, numbers } = head;
  const [each, step] = [depth / 8, (numbers * depth) / 8];
  const line = width * step;
  const raw = inflateSync(packed, { maxOutputLength: (line + 1) * height });
  const plain = unfiltered(raw, head, line, step);
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i += 1) {
    const number = (n: number) => plain[i * step + n * each] ?? 0;
    const light = numbers === 2 ? number(0) : 0.3 * number(0) + 0.59 * number(1) + 0.11 * number(2);
    const there = number(numbers - 1) / 255;
    grey[i] = light * there + 255 * (1 - there);
  }
  return grey;
}

/** The palette's colours, those that are see-through on white paper. */
function palette(colours: Uint8Array, there: Uint8Array): string {
  const mixed = Uint8Array.from(colours, (value, i) => {
    const share = (there[Math.floor(i / 3)] ?? 255) / 255;
    return value * share + 255 * (1 - share);
  });
  return `/ColorSpace [/Indexed /DeviceRGB ${Math.floor(mixed.length / 3) - 1} <${Buffer.from(mixed).toString('hex')}>]`;
}

/** Undefined where it is no PNG that can be drawn. Throws where what is packed in it is broken. */
export function pngSheet(bytes: Uint8Array): Sheet | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) return undefined;
  const [width, height, depth] = [view.getUint32(16), view.getUint32(20), view.getUint8(24)];
  const colours = COLOURS[view.getUint8(25)];
  if (!colours || view.getUint8(28) !== 0 || width * height > MOST_DOTS) return undefined;
  const parts = new Map<string, Uint8Array>();
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const inside = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') packed.push(inside);
    else parts.set(name, inside);
    at += 12 + length;
  }
  const { numbers } = colours;
  const sheet = (dictionary: string, inside: Uint8Array): Sheet => ({
    width,
    height,
    turn: 0,
    swatches: [{ left: 0, top: 0, width, height, dictionary, bytes: inside }],
  });
  const all = Buffer.concat(packed);
  if (colours.seeThrough) {
    const grey = onPaper(all, { width, height, depth, numbers });
    return sheet('/Filter /FlateDecode /BitsPerComponent 8 /ColorSpace /DeviceGray', deflateSync(grey, { level: 1 }));
  }
  const through = parts.get('tRNS') ?? new Uint8Array();
  const space = colours.space || palette(parts.get('PLTE') ?? new Uint8Array(), through);
  // One colour may stand for "nothing here": it is left unpainted.
  const key = [...through].flatMap((value, i) => (i % 2 === 1 ? [`${value} ${value}`] : [])).join(' ');
  const mask = colours.space && key ? `/Mask [${key}]` : '';
  const predictor = `/DecodeParms << /Predictor 15 /Colors ${numbers} /BitsPerComponent ${depth} /Columns ${width} >>`;
  return sheet(`/Filter /FlateDecode ${predictor} /BitsPerComponent ${depth} ${space} ${mask}`, all);
}
