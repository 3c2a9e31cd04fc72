/** Reads JSON: the whole value is kept for the normaliser, which knows what an e-form looks like. Broken JSON is unread (R1), its text kept. */
import * as z from 'zod';
import { mediaType } from './media-types.ts';
import type { Reader } from './reader.ts';
import { blankReading, unread } from './readings.ts';
import { decodeText } from './text-encoding.ts';

/** How much of a broken file is shown to the person who mends it. */
const SHOWN = 200_000;

export const jsonReader: Reader = {
  name: 'json',
  accepts: ['json'],
  read: async ({ bytes, kind, part }) => {
    const text = decodeText(bytes)?.replace(/^\uFEFF/, '');
    if (text === undefined) return unread(mediaType(kind), 'json', 'unknown-type');
    const place = { kind: 'line', part, line: 1 } as const;
    const value = parse(text);
    const passage = { section: '', text: text.slice(0, SHOWN), place, confidence: 0.5 };
    if (value === undefined) {
      const doubt = { code: 'invalid-json', text: 'The file is meant as JSON but is not valid.' };
      return { ...unread(mediaType(kind), 'json', 'damaged'), passages: [passage], doubts: [doubt] };
    }
    const reading = blankReading(mediaType(kind), 'json');
    return part === '' ? { ...reading, json: value } : { ...reading, json: value, passages: [passage] };
  },
};

function parse(text: string): z.core.util.JSONType | undefined {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    // Not valid: said as a doubt, with the text itself kept.
    return undefined;
  }
}
