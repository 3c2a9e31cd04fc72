/** The means to read pictures: the page drawer, the engine and its English model, from files that stand beside the function; nothing is fetched. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { openDrawer } from '../../domain/reading/picture/drawing.ts';
import { openEngine } from '../../domain/reading/picture/engine.ts';
import type { PictureTools } from '../../domain/reading/picture/reader.ts';

/** Where each file stands in its package; bundled it stands beside the code, under its own name (`infra/bundle.ts` copies it there). */
const FILES = {
  drawer: '@hyzyla/pdfium/pdfium.wasm',
  engine: 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm',
  model: '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
} as const;

/** `here`: the URL of the code that asks. Throws when a file is missing or does not start. */
export async function pictureTools(here: string): Promise<PictureTools> {
  const bundled = !here.endsWith('.ts');
  const { resolve } = createRequire(here);
  const file = (packed: string): Promise<Buffer> =>
    readFile(bundled ? new URL(`./${packed.slice(packed.lastIndexOf('/') + 1)}`, here) : resolve(packed));
  const [drawer, engine, model] = await Promise.all([file(FILES.drawer), file(FILES.engine), file(FILES.model)]);
  return {
    drawer: await openDrawer(drawer),
    engine: await openEngine({ wasm: engine, model: gunzipSync(model) }),
  };
}
