/** Turns any JSON value into things said: what the contract expects as it is, everything else as words, nothing dropped (procedure R1). */
import { pointerTo } from '../../../schemas/primitives.ts';
import type { Reading } from '../../../schemas/reading.ts';
import { type Said, type Sheet, type Slots, say } from '../said.ts';
import { LISTS, YES_NO } from './properties.ts';

export type Json = NonNullable<Reading['json']> | null;
export type JsonObject = { [key: string]: Json };

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const DEEPEST = 12;
const MOST = 20_000;

/** Any JSON as words a person can read: `town: Stevenage; postcode: SG1 9ZZ`. Bounded in depth and length. */
export function wordsOf(json: Json | undefined, depth = 0): string {
  if (json === null || json === undefined) return '';
  if (typeof json !== 'object') return String(json);
  if (depth > DEEPEST) return '…';
  let words = '';
  const entries = Array.isArray(json) ? json.map((one) => ['', one] as const) : Object.entries(json);
  for (const [key, value] of entries) {
    const text = wordsOf(value, depth + 1);
    if (text === '') continue;
    words += `${words === '' ? '' : '; '}${key === '' ? '' : `${key}: `}${text}`;
    if (words.length > MOST) break;
  }
  return words;
}

export type Walk = {
  sheet: Sheet;
  reader: string;
  /** The steps down to where we are. */
  steps: readonly (string | number)[];
};

export function saidAt({ reader, steps }: Walk, text: string): Said {
  return {
    text,
    section: steps.slice(0, -1).join('.'),
    label: String(steps.at(-1) ?? ''),
    place: { kind: 'pointer', part: '', pointer: pointerTo(...steps) },
    confidence: 1,
    reader,
    trust: 5,
    doubts: [],
  };
}

export const below = (walk: Walk, step: string | number): Walk => ({ ...walk, steps: [...walk.steps, step] });

/** More than this that nobody named is no form: the rest stands in the original, and the sheet's own bound says so (bound.ts). */
const MOST_UNKNOWN = 2_000;

/** Keeps what the contract does not name. */
export function keepUnknown(walk: Walk, json: Json): void {
  if (walk.sheet.unplaced.length >= MOST_UNKNOWN) return;
  walk.sheet.unplaced.push(saidAt(walk, wordsOf(json)));
  walk.sheet.remarks.push({ code: 'unknown-properties', detail: walk.steps.join('.').slice(0, 200) });
}

function wrongType(walk: Walk): void {
  walk.sheet.remarks.push({ code: 'value-of-wrong-type', detail: walk.steps.join('.').slice(0, 200) });
}

/** One property's value as things said. `null` is a question left empty. */
export function saysOf(walk: Walk, key: string, json: Json): Said[] {
  if (json === null) return [saidAt(walk, '')];
  if (typeof json === 'string') return [saidAt(walk, json)];
  if (typeof json === 'boolean' && YES_NO.has(key)) return [saidAt(walk, json ? 'yes' : 'no')];
  if (typeof json === 'number' && key === 'age') return [saidAt(walk, String(json))];
  if (Array.isArray(json) && LISTS.has(key)) {
    if (json.length === 0) return [saidAt(walk, '')];
    return json.flatMap((one, index) => {
      if (typeof one === 'string') return [saidAt(below(walk, index), one)];
      wrongType(below(walk, index));
      return [saidAt(below(walk, index), wordsOf(one))];
    });
  }
  wrongType(walk);
  return [saidAt(walk, wordsOf(json))];
}

/** Takes the properties that a table names out of an object; the rest are kept as unknown, unless `others` takes them. */
export function take<Slot extends string>(
  walk: Walk,
  json: JsonObject,
  table: Readonly<Record<string, Slot>>,
  slots: Slots<Slot>,
  others: Readonly<Record<string, (walk: Walk, json: Json) => void>> = {},
): void {
  for (const [key, value] of Object.entries(json)) {
    const here = below(walk, key);
    const slot = Object.hasOwn(table, key) ? table[key] : undefined;
    const other = Object.hasOwn(others, key) ? others[key] : undefined;
    if (other) other(here, value);
    else if (slot) for (const said of saysOf(here, key, value)) say(slots, slot, said);
    else keepUnknown(here, value);
  }
}

/** Does something with each object of a list. One object alone counts as a list of one; anything else is kept as words. */
export function eachObject(walk: Walk, json: Json, act: (walk: Walk, json: JsonObject) => void): void {
  if (json === null) return;
  if (isObject(json)) {
    wrongType(walk);
    act(walk, json);
    return;
  }
  if (!Array.isArray(json)) {
    wrongType(walk);
    walk.sheet.unplaced.push(saidAt(walk, wordsOf(json)));
    return;
  }
  for (const [index, one] of json.entries()) {
    const here = below(walk, index);
    if (isObject(one)) act(here, one);
    else if (one !== null) {
      wrongType(here);
      walk.sheet.unplaced.push(saidAt(here, wordsOf(one)));
    }
  }
}
