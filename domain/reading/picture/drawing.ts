/** Draws the pages of a scan, or one photograph, in grey at a size that the engine reads best; one page at a time. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { UnreadBecause } from '../../../schemas/reading.ts';
import { LIMITS } from '../reader.ts';
import type { Grey } from './grey.ts';

/** 200 dots an inch is the place to be (documents reference 3); a huge page gets fewer, so that no picture outgrows memory. */
const SCALE = 200 / 72;
const LONGEST_SIDE = 2_700;

/** A drawn page: `points` is one pixel's size in points. */
export type Drawn = { number: number; picture: Grey; points: number; width: number; height: number };

/** `count` pages in all; `pages` draws one after the other as they are asked for (`only`: those numbers); `close` frees the document. */
export type Drawing = { count: number; pages(only?: readonly number[]): AsyncGenerator<Drawn>; close(): void };
export type Drawer = { open(pdf: Uint8Array): Promise<Drawing | UnreadBecause> };

/** `wasm`: pdfium itself. Throws when it cannot be started. */
export async function openDrawer(wasm: Uint8Array): Promise<Drawer> {
  const own = new Uint8Array(wasm);
  const library = await PDFiumLibrary.init({ wasmBinary: own.buffer });
  return {
    async open(pdf) {
      const document = await library.loadDocument(pdf);
      const count = document.getPageCount();
      if (count > LIMITS.pages) {
        document.destroy();
        return 'too-many-pages';
      }
      return {
        count,
        async *pages(only) {
          for (let index = 0; index < count; index += 1) {
            if (only && !only.includes(index + 1)) continue;
            const page = document.getPage(index);
            const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
            const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height, 1));
            const drawn = await page.render({ scale, colorSpace: 'Gray', render: 'bitmap' });
            const picture = { width: drawn.width, height: drawn.height, pixels: drawn.data };
            if (picture.pixels.length !== picture.width * picture.height) throw new Error('the picture is not grey');
            yield { number: index + 1, picture, points: 1 / scale, width, height };
          }
        },
        close: () => document.destroy(),
      };
    },
  };
}
