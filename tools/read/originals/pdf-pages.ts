/** Draws the pages of a PDF as pictures, form fields included. Runs inside the drawing room only: what a page may ask for is bounded there. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { attachedTo } from '../../../domain/reading/pdf/attached.ts';
import { openPdf } from '../../../domain/reading/pdf/open.ts';
import { LIMITS } from '../../../domain/reading/reader.ts';
import type { Leaf } from './leaf.ts';
import { png } from './png.ts';

/** A page with a longer side than this is not drawn (documents reference 1.4), in points. */
const LONGEST_SIDE = 2_000;
/** 1.5 pixels a point = 108 a inch: small print can be read on a screen and on paper. */
const SCALE = 1.5;

/** Gives each page as it is drawn, so that what was drawn before a bad page is not lost. A file that cannot be opened gives none. */
export async function drawPages(bytes: Uint8Array, part: string, show: (leaf: Leaf) => void): Promise<void> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(new Uint8Array(bytes)).catch(() => null);
  if (document === null) return;
  if (document.getPageCount() > LIMITS.pages) return;
  for (const page of document.pages()) {
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    const size = { kind: 'page', part, page: page.number + 1, width, height } as const;
    if (Math.max(width, height) > LONGEST_SIDE) show({ ...size, picture: null });
    else {
      const drawn = await page.render({ scale: SCALE, render: 'bitmap', renderFormFields: true });
      show({ ...size, picture: png(drawn.data, drawn.width, drawn.height) });
    }
  }
  document.destroy();
  library.destroy();
}

/** The files attached to a PDF, numbered as in its reading. */
export async function attachmentsOf(bytes: Uint8Array) {
  const opened = await openPdf(bytes);
  try {
    return opened.document === undefined ? [] : await attachedTo(opened.document);
  } finally {
    await opened.close();
  }
}
