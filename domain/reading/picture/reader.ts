/** The reader of scans and photographs, for whoever has the means to draw pages and tell letters: the function that does nothing else. */
import type { Reading } from '../../../schemas/reading.ts';
import { mediaType } from '../media-types.ts';
import type { Document } from '../reader.ts';
import { unread } from '../readings.ts';
import { asPdf } from './as-pdf.ts';
import type { Drawer } from './drawing.ts';
import type { Engine } from './engine.ts';
import { PICTURE_READER, readPictures } from './picture-reading.ts';

export type PictureTools = { drawer: Drawer; engine: Engine };

/** Reads a document that stayed unread because it is pictures, or only those of its `pages`. Unread still, for the same reason, where it cannot be drawn or holds no words. */
export function pictureReader({ drawer, engine }: PictureTools) {
  return async (
    { bytes, kind, part }: Document,
    because: 'scan' | 'picture',
    pages?: readonly number[],
  ): Promise<Reading> => {
    const type = mediaType(kind);
    const pdf = kind === 'image' ? asPdf(bytes) : bytes;
    if (!pdf) return unread(type, PICTURE_READER, because);
    const drawing = await drawer.open(pdf);
    if (typeof drawing === 'string') return unread(type, PICTURE_READER, drawing);
    try {
      return await readPictures(drawing, engine, { because, type, part, ...(pages && { only: pages }) });
    } finally {
      drawing.close();
    }
  };
}
