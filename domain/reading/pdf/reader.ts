/** Reads a PDF: its form fields by value, its tables by their ruled lines, the rest by where it stands; and says how sure it is of each. */

import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Reading, UnreadBecause } from '../../../schemas/reading.ts';
import { addPart } from '../parts.ts';
import type { Document, Reader, ReadPart } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';
import { attachedTo } from './attached.ts';
import { nothingYet } from './found.ts';
import { judged } from './judge.ts';
import { openPdf } from './open.ts';
import type { Page } from './page.ts';
import { readPages } from './pages.ts';
import { takePage } from './take.ts';

const TYPE = 'application/pdf';
const NAME = 'pdf';

/** Pictures and no words: a scan or a photograph. No words and no pictures: nothing to read. */
const LEAST_LETTERS = 12;
/** A picture with fewer letters than this beside it is a scan all the same: those are its scanner's own name, or a page number. */
const SCANNERS_OWN = 40;

const lettersOn = ({ pieces, slots }: Page): number =>
  pieces.reduce((n, p) => n + p.text.trim().length, 0) + slots.reduce((n, s) => n + s.value.length, 0);
const isPictured = (page: Page): boolean => page.pictures > 0 && lettersOn(page) < SCANNERS_OWN;

function wordless(pages: readonly Page[]): 'scan' | 'no-text' | undefined {
  if (pages.length > 0 && pages.every(isPictured)) return 'scan';
  if (pages.reduce((sum, page) => sum + lettersOn(page), 0) >= LEAST_LETTERS) return undefined;
  return pages.some((page) => page.pictures > 0) ? 'scan' : 'no-text';
}

/** What is said of pages that are pictures among pages of text: whoever reads the rest must know that it is not all. */
function saidOfPictured(pages: readonly Page[]): Reading['doubts'] {
  const pictured = pages.filter(isPictured).map(({ number }) => number);
  if (pictured.length === 0) return [];
  const which =
    pictured.length === 1 ? `Page ${pictured[0]} is a picture` : `Pages ${pictured.join(', ')} are pictures`;
  return [{ code: 'pictured-pages', text: `${which}: the words there were not read.` }];
}

async function readOpened(document: PDFDocumentProxy, part: string): Promise<Reading> {
  const pages: Page[] = [];
  for (let n = 1; n <= document.numPages; n += 1) pages.push(await takePage(await document.getPage(n)));
  const sizes = pages.map((page) => ({
    part,
    page: page.number,
    width: page.width,
    height: page.height,
    ...(isPictured(page) && { pictured: true as const }),
  }));
  const because = wordless(pages);
  if (because) return { ...unread(TYPE, NAME, because), pages: sizes.map(({ pictured: _, ...size }) => size) };
  const found = nothingYet(part);
  readPages(found, pages);
  const reading = judged({ ...blankReading(TYPE, NAME), pages: sizes }, found, pages);
  return { ...reading, doubts: [...reading.doubts, ...saidOfPictured(pages)] };
}

/** Forms made for Adobe software often hold an ordinary form too, with the same answers: read, and said. A mere "Please wait" is not. */
const LEAST_ANSWERS = 3;
const answered = ({ fields }: Reading): number => fields.filter((f) => f.value !== '' && f.tag !== undefined).length;
const BOTH_FORMS = {
  code: 'xfa-form',
  text: 'The file also holds a form for Adobe software only (XFA): what that shows may differ from what was read.',
};
const SIGNED = {
  code: 'signed',
  text: 'The file carries a digital signature. Whether it is genuine was not checked.',
};

async function readWhole(
  document: PDFDocumentProxy,
  because: UnreadBecause | undefined,
  part: string,
): Promise<Reading> {
  if (because === undefined) return readOpened(document, part);
  if (because !== 'xfa-form') return unread(TYPE, NAME, because);
  const reading = await readOpened(document, part);
  if (reading.outcome.status === 'unread' || answered(reading) < LEAST_ANSWERS) return unread(TYPE, NAME, because);
  return { ...reading, doubts: [...reading.doubts, BOTH_FORMS] };
}

async function read(original: Document, readPart: ReadPart): Promise<Reading> {
  const opened = await openPdf(original.bytes);
  try {
    const { document, because } = opened;
    if (!document) return unread(TYPE, NAME, because ?? 'damaged');
    const reading = await readWhole(document, because, original.part);
    if (because === 'too-many-pages') return reading;
    if (opened.signed) reading.doubts.push(SIGNED);
    if (await document.hasJSActions())
      reading.doubts.push({ code: 'holds-script', text: 'The file holds a program. It was not run.' });
    for (const inner of await attachedTo(document)) await addPart(reading, original, inner, readPart);
    return reading;
  } finally {
    await opened.close();
  }
}

export const pdfReader: Reader = { name: NAME, accepts: ['pdf'], read };
