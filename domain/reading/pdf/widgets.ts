/** Reads what was filled in or written on top: form fields (by value, drawn or not), typed notes, ink, and struck or circled words. */
import type { PDFPageProxy } from 'pdfjs-dist';
import * as z from 'zod';
import type { Mark, Piece, Slot } from './page.ts';
import { type Matrix, moved, type Rect } from './shapes.ts';

const text = z.string().catch('');
/** What pdf.js says of one annotation, as far as it is used; looked at before use. */
const annotation = z.object({
  subtype: text,
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  annotationFlags: z.number().catch(0),
  fieldType: text,
  fieldName: text,
  fieldValue: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(null),
  alternativeText: text,
  exportValue: text,
  buttonValue: text,
  checkBox: z.boolean().catch(false),
  radioButton: z.boolean().catch(false),
  options: z.array(z.object({ exportValue: text, displayValue: text })).catch([]),
  contentsObj: z.object({ str: text }).optional().catch(undefined),
});
type Annotation = z.infer<typeof annotation>;

/** Hidden (bit 2) and not-viewed (bit 6) annotations are no part of what the sender saw (PDF 1.7, 12.5.3). */
const UNSEEN = 2 | 32;

/** What was laid over a page. `scribbles` are ink, stamps, circles; `strikes` are lines through words. `comments` were said beside it. */
export type Overlay = {
  slots: Slot[];
  marks: Mark[];
  notes: Piece[];
  scribbles: Rect[];
  strikes: Rect[];
  comments: { text: string; at: Rect }[];
  signed: boolean;
};

function rectOn(page: Matrix, [x0, y0, x1, y1]: Annotation['rect']): Rect {
  const a = moved(page, x0, y0);
  const b = moved(page, x1, y1);
  return { l: Math.min(a.x, b.x), r: Math.max(a.x, b.x), t: Math.min(a.y, b.y), b: Math.max(a.y, b.y) };
}

/** A list's value is stored as the code sent; people saw its words. */
function filledIn(it: Annotation): string {
  const values = Array.isArray(it.fieldValue) ? it.fieldValue : [it.fieldValue ?? ''];
  const words = values.map((v) => it.options.find((o) => o.exportValue === v)?.displayValue || v);
  return words.join(', ').replace(/\r\n?/g, '\n').trim();
}

function button(it: Annotation, at: Rect): Mark {
  const mine = it.radioButton ? it.buttonValue : it.exportValue;
  const on =
    typeof it.fieldValue === 'string' && it.fieldValue !== 'Off' && it.fieldValue !== '' && it.fieldValue === mine;
  return { at, on, name: it.fieldName, label: it.alternativeText };
}

const note = (words: string, at: Rect): Piece => ({
  text: words,
  at,
  size: Math.min(10, at.b - at.t),
  bold: false,
  from: 'note',
  upright: true,
});

function add(over: Overlay, it: Annotation, at: Rect): void {
  const words = it.contentsObj?.str.replace(/\r\n?/g, '\n').trim() ?? '';
  if (it.subtype === 'Widget') {
    if (it.fieldType === 'Sig') over.signed = true;
    else if (it.checkBox || it.radioButton) over.marks.push(button(it, at));
    else if (it.fieldType === 'Tx' || it.fieldType === 'Ch')
      over.slots.push({ at, value: filledIn(it), name: it.fieldName, label: it.alternativeText });
  } else if (it.subtype === 'FreeText') {
    if (words) over.notes.push(note(words, at));
  } else if (['Ink', 'Stamp', 'Circle', 'Square', 'Polygon', 'PolyLine'].includes(it.subtype))
    over.scribbles.push(at);
  else if (it.subtype === 'StrikeOut' || it.subtype === 'Line') over.strikes.push(at);
  if (
    words &&
    it.subtype !== 'FreeText' &&
    it.subtype !== 'Widget' &&
    it.subtype !== 'Link' &&
    it.subtype !== 'Popup'
  )
    over.comments.push({ text: words, at });
}

/** Everything laid over one page that could be seen there. */
export async function overlayOf(page: PDFPageProxy, matrix: Matrix): Promise<Overlay> {
  const over: Overlay = { slots: [], marks: [], notes: [], scribbles: [], strikes: [], comments: [], signed: false };
  const given: unknown[] = await page.getAnnotations();
  for (const one of given) {
    const parsed = annotation.safeParse(one);
    if (!parsed.success || (parsed.data.annotationFlags & UNSEEN) !== 0) continue;
    add(over, parsed.data, rectOn(matrix, parsed.data.rect));
  }
  return over;
}
