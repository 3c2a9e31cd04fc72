/** Reads plain text: labelled lines become fields, the rest is kept as it stands. */
import { lineOf, type Paragraph, tidy } from './flow/blocks.ts';
import { readFlow } from './flow/flow.ts';
import { typedText } from './flow/typed-text.ts';
import { mediaType } from './media-types.ts';
import type { Reader } from './reader.ts';
import { blankReading, unread } from './readings.ts';
import { decodeText } from './text-encoding.ts';

/** A typed text says itself what it means, but anybody may have retyped it. */
const TRUST = 0.9;

export const plainReader: Reader = {
  name: 'text',
  accepts: ['text'],
  read: async ({ bytes, kind, part }) => {
    const text = decodeText(bytes);
    if (text === null) return unread(mediaType(kind), 'text', 'unknown-type');
    if (tidy(text) === '') return unread(mediaType(kind), 'text', 'no-text');
    const { fields, tables, passages } = readFlow(typedText(linesOf(text)), part, TRUST, true);
    const reading = { ...blankReading(mediaType(kind), 'text'), fields, tables, passages };
    return text.includes('\ufffd') ? { ...reading, doubts: [LOST_LETTERS] } : reading;
  },
};

/** Said where letters were lost before the text came to us. */
export const LOST_LETTERS = { code: 'lost-letters', text: 'Some letters were lost before the text arrived.' };

/** The lines of a text, numbered from 1. */
export function linesOf(text: string): Paragraph[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n|\f/)
    .map((line, index) => lineOf(line, index + 1));
}
