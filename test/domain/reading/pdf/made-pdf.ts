/** Makes small PDFs in memory for tests: pages of raw drawing operators, with the fonts and flate streams that a case needs. */
import { deflateSync } from 'node:zlib';

export type MadePage = {
  content: string | Uint8Array;
  deflated?: number;
  resources?: string;
  media?: string;
  annots?: string;
};

/** A PDF of these pages. `deflated` = how many times the content was compressed already. `extra` are further objects from number 100 on. */
export function madePdf(pages: readonly MadePage[], catalog = '', extra: readonly string[] = []): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (number: number, body: string | Buffer): void => {
    offsets.set(number, length());
    parts.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'));
  };
  const first = 10;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  add(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  add(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  add(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>');
  add(5, '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>');
  pages.forEach(({ content, deflated = 0, resources = '', media = '0 0 595 842', annots = '' }, i) => {
    const number = first + 2 * i;
    const fonts = '/Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >>';
    const bytes = Buffer.from(content);
    const filter = deflated > 0 ? `/Filter [${'/FlateDecode '.repeat(deflated)}]` : '';
    add(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [${media}] /Contents ${number + 1} 0 R /Annots [${annots}] /Resources << ${fonts} ${resources} >> >>`,
    );
    add(
      number + 1,
      Buffer.concat([
        Buffer.from(`<< /Length ${bytes.length} ${filter} >>\nstream\n`),
        bytes,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  extra.forEach((body, i) => {
    add(100 + i, body);
  });
  const start = length();
  const numbers = [...offsets.keys()].sort((a, b) => a - b);
  const rows = numbers.map((n) => `${n} 1\n${String(offsets.get(n)).padStart(10, '0')} 00000 n \n`).join('');
  const size = Math.max(...numbers) + 1;
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Words at a place (points from the bottom left), in Helvetica (F1), bold (F2) or ZapfDingbats (F3). */
export const words = (x: number, y: number, text: string, font = 'F1', size = 10): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;

/** A ruled cell. */
export const cell = (x: number, y: number, w: number, h: number): string => `${x} ${y} ${w} ${h} re S\n`;

/** A stream of this many bytes of the same words, compressed twice. */
export function bomb(bytes: number): Uint8Array {
  return deflateSync(deflateSync(Buffer.alloc(bytes, 'BT (aaaa) Tj ET ')));
}
