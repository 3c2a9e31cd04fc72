/** A picture in PDF's own words: how its bytes are packed and what its numbers mean. Nothing is unpacked here that PDF can take as it is. */

/** One piece of a picture, in dots from the top left: most pictures are one piece, a TIFF is often several strips. */
export type Swatch = {
  left: number;
  top: number;
  width: number;
  height: number;
  dictionary: string;
  bytes: Uint8Array;
};

/** One page of pictures. `turn`: the quarter turns clockwise that put it upright, times 90. `mirrored` pictures are not made by cameras. */
export type Sheet = { width: number; height: number; turn: number; swatches: readonly Swatch[] };

/** A picture of more dots than this is not drawn. */
export const MOST_DOTS = 60_000_000;

/** How a picture was held (TIFF and EXIF tag 274), in degrees clockwise that put it upright. */
export const TURNS: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };
