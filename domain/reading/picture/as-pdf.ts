/** Lays a photograph or a scan's file (JPEG, PNG, TIFF) on pages of its own, as it is packed, so that all pictures are drawn by the same means. */
import { jpegSheet } from './jpeg.ts';
import { pngSheet } from './png.ts';
import { MOST_DOTS, type Sheet } from './sheet.ts';
import { tiffSheets } from './tiff.ts';

/** A page's longer side in points: that of A4. */
const LONG_SIDE = 842;

function sheetsIn(bytes: Uint8Array): Sheet[] | undefined {
  const one = (sheet: Sheet | undefined) => (sheet ? [sheet] : undefined);
  switch (bytes[0]) {
    case 0xff:
      return one(jpegSheet(bytes));
    case 0x89:
      return one(pngSheet(bytes));
    case 0x49:
    case 0x4d:
      return tiffSheets(bytes);
    default:
      return undefined;
  }
}

const isDrawable = ({ width, height }: Sheet): boolean => width >= 1 && height >= 1 && width * height <= MOST_DOTS;

function stream(dictionary: string, inside: Uint8Array): Uint8Array {
  const head = Buffer.from(`<< ${dictionary} /Length ${inside.length} >>\nstream\n`);
  return Buffer.concat([head, inside, Buffer.from('\nendstream')]);
}

/** A PDF that shows the pictures, a page each; undefined where they are of a kind that is not drawn, broken, or too large. */
export function asPdf(bytes: Uint8Array): Uint8Array | undefined {
  let sheets: Sheet[] | undefined;
  try {
    sheets = sheetsIn(bytes);
  } catch {
    // Cut off or packed wrongly: a picture that nobody can draw.
    return undefined;
  }
  if (!sheets?.every(isDrawable)) return undefined;
  const pages: number[] = [];
  const objects: Uint8Array[] = [Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'), Buffer.alloc(0)];
  const add = (object: Uint8Array): number => objects.push(object);
  for (const { width, height, turn, swatches } of sheets) {
    const scale = LONG_SIDE / Math.max(width, height);
    const points = (dots: number) => (dots * scale).toFixed(2);
    const drawn = swatches.map((one) => {
      const number = add(
        stream(
          `/Type /XObject /Subtype /Image /Width ${one.width} /Height ${one.height} ${one.dictionary}`,
          one.bytes,
        ),
      );
      const [x, y] = [points(one.left), points(height - one.top - one.height)];
      return { number, paint: `q ${points(one.width)} 0 0 ${points(one.height)} ${x} ${y} cm /I${number} Do Q` };
    });
    const content = add(stream('', Buffer.from(drawn.map(({ paint }) => paint).join('\n'))));
    const images = drawn.map(({ number }) => `/I${number} ${number} 0 R`).join(' ');
    const box = `[0 0 ${points(width)} ${points(height)}]`;
    const page = `/Rotate ${turn} /MediaBox ${box} /Resources << /XObject << ${images} >> >> /Contents ${content} 0 R`;
    pages.push(add(Buffer.from(`<< /Type /Page /Parent 2 0 R ${page} >>`)));
  }
  const kids = pages.map((number) => `${number} 0 R`).join(' ');
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
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
