/** A photograph as a camera or telephone sends it: its size, its colours, and how the camera was held. */
import { type Sheet, TURNS } from './sheet.ts';

function turnIn(exif: DataView): number {
  const little = exif.byteLength > 8 && exif.getUint16(0) === 0x4949;
  const start = exif.byteLength > 8 ? exif.getUint32(4, little) : 0;
  if (start === 0 || start + 2 > exif.byteLength) return 0;
  const count = exif.getUint16(start, little);
  for (let n = 0; n < count && start + 2 + n * 12 + 12 <= exif.byteLength; n += 1) {
    const at = start + 2 + n * 12;
    if (exif.getUint16(at, little) === 274) return TURNS[exif.getUint16(at + 8, little)] ?? 0;
  }
  return 0;
}

/** Adobe writes printer's colours the other way round, and says so by a part of its own. */
const COLOURS: Readonly<Record<number, string>> = {
  1: '/ColorSpace /DeviceGray',
  3: '/ColorSpace /DeviceRGB',
  4: '/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]',
};

/** Undefined where it is no JPEG that can be drawn. */
export function jpegSheet(bytes: Uint8Array): Sheet | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let turn = 0;
  let adobe = false;
  for (let at = 2; at + 10 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return undefined;
    const isExif = marker === 0xe1 && view.getUint32(at + 4) === 0x45786966;
    if (isExif && at + 2 + length <= bytes.length && length > 16)
      turn = turnIn(new DataView(bytes.buffer, bytes.byteOffset + at + 10, length - 8));
    if (marker === 0xee && view.getUint32(at + 4) === 0x41646f62) adobe = true;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const numbers = view.getUint8(at + 9);
      const colours = numbers === 4 && !adobe ? '/ColorSpace /DeviceCMYK' : COLOURS[numbers];
      if (!colours) return undefined;
      const [width, height] = [view.getUint16(at + 7), view.getUint16(at + 5)];
      const dictionary = `/Filter /DCTDecode /BitsPerComponent 8 ${colours}`;
      return { width, height, turn, swatches: [{ left: 0, top: 0, width, height, dictionary, bytes }] };
    }
    at += 2 + length;
  }
  return undefined;
}
