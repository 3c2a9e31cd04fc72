/** What pdf.js expects a browser to give: four stand-ins (nothing here draws) and its own worker code on this thread, so that no canvas and no second file are needed. */
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** A bare affine matrix: pdf.js builds some while loading; reading never multiplies with them. */
class PlainMatrix {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  constructor(init: readonly number[] = [1, 0, 0, 1, 0, 0]) {
    [this.a = 1, this.b = 0, this.c = 0, this.d = 1, this.e = 0, this.f = 0] = init;
  }
}

for (const [name, value] of [
  ['DOMMatrix', PlainMatrix],
  ['ImageData', class ImageData {}],
  ['Path2D', class Path2D {}],
  ['FontFace', class FontFace {}],
] as const) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true, writable: true });
