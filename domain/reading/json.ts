/** Reads JSON: the whole value is kept for the normaliser, which knows what an e-form looks like. Broken JSON is unread (R1), its text kept. */
import * as z from 'zod';
import { mediaType } from './media-types.ts';
import type { Reader } from './reader.ts';
import { blankReading, unread } from './readings.ts';
import { decodeText } from './text-encoding.ts';

/** How much of a broken file is shown to the person who mends it. */
const SHOWN = 200_000;

/** No form says so much: what holds more values is for a person, before it costs the time of everybody else's. */
const MOST_VALUES = 50_000;

export const jsonReader: Reader = {
  name: 'json',
  accepts: ['json'],
  read: async ({ bytes, kind, part }) => {
    const text = decodeText(bytes)?.replace(/^\uFEFF/, '');
    if (text === undefined) return unread(mediaType(kind), 'json', 'unknown-type');
    const place = { kind: 'line', part, line: 1 } as const;
    const plain = parsed(text);
    if (plain !== undefined && holdsTooMuch(plain)) return unread(mediaType(kind), 'json', 'too-large');
    const value = checked(plain);
    const passage = { section: '', text: text.slice(0, SHOWN), place, confidence: 0.5 };
    if (value === undefined) {
      const doubt = { code: 'invalid-json', text: 'The file is meant as JSON but is not valid.' };
      return { ...unread(mediaType(kind), 'json', 'damaged'), passages: [passage], doubts: [doubt] };
    }
    const reading = blankReading(mediaType(kind), 'json');
    return part === '' ? { ...reading, json: value } : { ...reading, json: value, passages: [passage] };
  },
};

/** Not valid: said as a doubt, with the text itself kept. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checked(plain: unknown): z.core.util.JSONType | undefined {
  try {
    return z.json().parse(plain);
  } catch {
    // Nested deeper than can be followed: as good as not valid.
    return undefined;
  }
}

function holdsTooMuch(plain: unknown): boolean {
  const waiting: unknown[] = [plain];
  for (let seen = 0; seen < waiting.length; seen += 1) {
    const one = waiting[seen];
    if (typeof one !== 'object' || one === null) continue;
    for (const inner of Object.values(one)) {
      waiting.push(inner);
      if (waiting.length > MOST_VALUES) return true;
    }
  }
  return false;
}
