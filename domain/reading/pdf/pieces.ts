/** The runs of text on a page with their places, sizes and weights, upright to the reader whatever the page's rotation. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { Piece } from './page.ts';
import { type Matrix, matrixOf, times } from './shapes.ts';
import { fromSymbolFont } from './symbols.ts';

type Face = { name: string; bold: boolean; slanted: boolean };

/** The real font behind pdf.js's own id: known once the page's operators have been asked for. */
function faceOf(page: PDFPageProxy, id: string): Face {
  if (!page.commonObjs.has(id)) return { name: '', bold: false, slanted: false };
  const font: unknown = page.commonObjs.get(id);
  if (typeof font !== 'object' || font === null) return { name: '', bold: false, slanted: false };
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const says = ('bold' in font && font.bold === true) || ('black' in font && font.black === true);
  const leans = 'italic' in font && font.italic === true;
  return {
    name,
    bold: says || /bold|black|heavy|demi/i.test(name),
    slanted: leans || /italic|oblique/i.test(name),
  };
}

/** All text of one page that has ink in it. Positions are of the letters' line, from a little over to a little under it. */
export async function piecesOf(page: PDFPageProxy, matrix: Matrix): Promise<Piece[]> {
  const content = await page.getTextContent();
  const faces = new Map<string, Face>();
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const own = matrixOf(item.transform);
    if (!own) continue;
    const [a, b, c, d, x, y] = times(matrix, own);
    const size = Math.hypot(c, d);
    if (size < 1) continue;
    const face = faces.get(item.fontName) ?? faceOf(page, item.fontName);
    faces.set(item.fontName, face);
    const upright = Math.abs(b) < Math.abs(a) * 0.1 && a > 0;
    const run = item.width;
    const at = upright
      ? { l: x, t: y - size * 0.8, r: x + run, b: y + size * 0.22 }
      : {
          l: x - size * 0.8,
          t: Math.min(y, y + Math.sign(b) * run),
          r: x + size * 0.2,
          b: Math.max(y, y + run * Math.sign(b)),
        };
    const text = fromSymbolFont(item.str, face.name);
    const slanted = face.slanted ? { slanted: true } : {};
    pieces.push({ text, at, size, bold: face.bold, ...slanted, from: 'print', upright });
  }
  return withoutLinks(pieces);
}

/** What a browser prints of the links beside the answers on a "check your answers" page. */
const LINK = /^(change|edit)$/i;
const LEAST_LINKS = 3;

/** The pieces without such links, where several stand one under the other: they are no answers. */
function withoutLinks(pieces: Piece[]): Piece[] {
  const links = pieces.filter(({ text }) => LINK.test(text.trim()));
  const under = links.filter(
    (one) => links.filter((other) => Math.abs(other.at.l - one.at.l) < 3).length >= LEAST_LINKS,
  );
  return under.length === 0 ? pieces : pieces.filter((piece) => !under.includes(piece));
}
