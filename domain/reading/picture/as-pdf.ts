/** Lays a photograph (JPEG or PNG) on a page of its own, untouched, so that scans and photographs are drawn by the same means. */

/** A page's longer side in points: that of A4. */
const LONG_SIDE = 842;
/** A picture of more dots than this is not decoded. */
const MOST_DOTS = 60_000_000;

type Picture = {
  width: number;
  height: number;
  /** How its bytes are packed and what its numbers mean, in PDF's words. */
  dictionary: string;
  bytes: Uint8Array;
  /** Quarter turns clockwise that put it upright, times 90. */
  turn: number;
};

/** EXIF says how the camera was held (TIFF tag 274); mirrored pictures are not made by cameras. */
const TURNS: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

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

const JPEG_COLOURS: Readonly<Record<number, string>> = {
  1: '/ColorSpace /DeviceGray',
  3: '/ColorSpace /DeviceRGB',
  4: '/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]',
};

function jpeg(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let turn = 0;
  for (let at = 2; at + 10 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (length < 2) return undefined;
    const isExif = marker === 0xe1 && view.getUint32(at + 4) === 0x45786966;
    if (isExif && at + 2 + length <= bytes.length && length > 16)
      turn = turnIn(new DataView(bytes.buffer, bytes.byteOffset + at + 10, length - 8));
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const colours = JPEG_COLOURS[view.getUint8(at + 9)];
      if (!colours) return undefined;
      const dictionary = `/Filter /DCTDecode /BitsPerComponent 8 ${colours}`;
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dictionary, bytes, turn };
    }
    at += 2 + length;
  }
  return undefined;
}

/** PNG's colour types: how many numbers a dot has, and what they mean. */
const PNG_COLOURS: Readonly<Record<number, { numbers: number; space: string }>> = {
  0: { numbers: 1, space: '/ColorSpace /DeviceGray' },
  2: { numbers: 3, space: '/ColorSpace /DeviceRGB' },
  3: { numbers: 1, space: '' },
};

function png(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) return undefined;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, interlaced] = [view.getUint8(24), view.getUint8(28)];
  const colours = PNG_COLOURS[view.getUint8(25)];
  if (!colours || interlaced !== 0 || depth > 8) return undefined;
  const packed: Uint8Array[] = [];
  let palette = '';
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const inside = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') packed.push(inside);
    if (name === 'PLTE') {
      const last = Math.floor(inside.length / 3) - 1;
      palette = `/ColorSpace [/Indexed /DeviceRGB ${last} <${Buffer.from(inside).toString('hex')}>]`;
    }
    at += 12 + length;
  }
  const predictor = `/DecodeParms << /Predictor 15 /Colors ${colours.numbers} /BitsPerComponent ${depth} /Columns ${width} >>`;
  const dictionary = `/Filter /FlateDecode ${predictor} /BitsPerComponent ${depth} ${colours.space || palette}`;
  return { width, height, dictionary, bytes: Buffer.concat(packed), turn: 0 };
}

/** A PDF of one page that shows the picture; undefined where it is of a kind that is not drawn, or too large. */
export function asPdf(bytes: Uint8Array): Uint8Array | undefined {
  const picture = bytes[0] === 0xff ? jpeg(bytes) : bytes[0] === 0x89 ? png(bytes) : undefined;
  if (!picture || picture.width < 1 || picture.height < 1 || picture.width * picture.height > MOST_DOTS)
    return undefined;
  const scale = LONG_SIDE / Math.max(picture.width, picture.height);
  const [width, height] = [(picture.width * scale).toFixed(2), (picture.height * scale).toFixed(2)];
  const content = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`;
  const stream = (dictionary: string, inside: Uint8Array): Uint8Array =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${inside.length} >>\nstream\n`),
      inside,
      Buffer.from('\nendstream'),
    ]);
  const objects: Uint8Array[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /Rotate ${picture.turn} /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>`,
    ),
    stream('', Buffer.from(content)),
    stream(
      `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} ${picture.dictionary}`,
      picture.bytes,
    ),
  ];
  return written(objects);
}

function written(objects: readonly Uint8Array[]): Uint8Array {
  const out: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const starts: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    starts.push(at);
    at += whole.length;
    out.push(whole);
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  out.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(out);
}
