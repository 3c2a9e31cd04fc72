/** Reads a web page (a portal's receipt, a form saved from a browser). */
import { readFlow } from '../flow/flow.ts';
import { mediaType } from '../media-types.ts';
import { isBare } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';
import { decodeText } from '../text-encoding.ts';
import { htmlBlocks } from './walker.ts';

/** A page may be drawn otherwise than it is written, so it is trusted a little less than a Word file. */
const TRUST = 0.9;

export const htmlReader: Reader = {
  name: 'html',
  accepts: ['html'],
  read: async ({ bytes, kind, part }) => {
    const text = decodeText(bytes);
    if (text === null) return unread(mediaType(kind), 'html', 'unknown-type');
    const { fields, tables, passages } = readFlow(htmlBlocks(text), part, TRUST);
    const reading = { ...blankReading(mediaType(kind), 'html'), fields, tables, passages };
    return isBare(reading) ? unread(mediaType(kind), 'html', 'no-text') : reading;
  },
};
