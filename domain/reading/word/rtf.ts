/** Reads a rich text file (.rtf) as Word and its like write them: words, tables and ticks. */
import { readFlow } from '../flow/flow.ts';
import { mediaType } from '../media-types.ts';
import { isBare } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';
import { rtfBlocks } from './rtf-blocks.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Less than a docx: merged cells and form fields are told by their edges only. */
const TRUST = 0.9;

export const rtfReader: Reader = {
  name: 'word',
  accepts: ['rtf'],
  async read({ bytes, kind, part }) {
    const tokens = rtfTokens(Buffer.from(bytes).toString('latin1'));
    if (tokens === undefined) return unread(mediaType(kind), 'word', 'damaged');
    const { fields, tables, passages } = readFlow(rtfBlocks(tokens), part, TRUST);
    const reading = { ...blankReading(mediaType(kind), 'word'), fields, tables, passages };
    return isBare(reading) ? unread(mediaType(kind), 'word', 'no-text') : reading;
  },
};
