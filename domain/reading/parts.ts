/** Accounts for every part of an original (attachments, forwarded mails, embedded files) and lays what was read in them into one reading. */
import { createHash } from 'node:crypto';
import type { Field, Part, Reading } from '../../schemas/reading.ts';
import { mediaType } from './media-types.ts';
import { type Document, LIMITS, type ReadPart } from './reader.ts';

/** A part as its parent gives it: `number` counts from 1 among the parent's parts. */
export type Inner = { bytes: Uint8Array; name: string; number: number };

/** A part's path: '2' in the original itself, '2.1' inside its second part. */
export function partPath(parent: string, number: number): string {
  return parent === '' ? String(number) : `${parent}.${number}`;
}

/** A file name fit to show: no folders, no control characters, at most 100 letters (documents reference 4). */
export function cleanName(name: string): string {
  const base =
    name
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .split(/[/\\]/)
      .at(-1)
      ?.trim() ?? '';
  return [...base].slice(0, 100).join('').replace(/^\.+$/, '');
}

/** Has a part read and lays its reading into the parent's. Past the limit of attachments it is listed unread instead. */
export async function addPart(reading: Reading, parent: Document, inner: Inner, readPart: ReadPart): Promise<void> {
  const path = partPath(parent.part, inner.number);
  if (inner.number > LIMITS.attachments) {
    addUnopened(reading, path, inner, 'unread', 'too-many-parts');
    return;
  }
  const read = await readPart(inner.bytes, cleanName(inner.name), path, parent.depth + 1);
  const unreadHow = read.outcome.status === 'unread' ? { because: read.outcome.because } : {};
  reading.parts.push(
    { ...describe(path, inner, read.type), outcome: read.outcome.status, ...unreadHow },
    ...read.parts,
  );
  merge(reading, read, path);
}

/** Lists a part that is not opened: `ignored` for what holds no words (a logo, a signature), `unread` for what a person must look at. */
export function addUnopened(
  reading: Reading,
  path: string,
  inner: Inner,
  outcome: 'ignored' | 'unread',
  because: string,
  type = mediaType('unknown'),
): void {
  reading.parts.push({ ...describe(path, inner, type), outcome, because });
}

function describe(path: string, { bytes, name }: Inner, type: string): Omit<Part, 'outcome'> {
  return { path, name: cleanName(name), type, bytes: bytes.length, sha256: contentHash(bytes) };
}

/** The SHA-256 of some bytes, in hexadecimal. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function merge(reading: Reading, read: Reading, path: string): void {
  reading.fields.push(...read.fields);
  reading.tables.push(...read.tables);
  reading.passages.push(...read.passages);
  reading.pages.push(...read.pages);
  reading.doubts.push(
    ...read.doubts.map((doubt) => ({
      code: doubt.code,
      text: doubt.text.startsWith('Part ') ? doubt.text : `Part ${path}: ${doubt.text}`,
    })),
  );
  if (reading.form === '') reading.form = read.form;
}

/** Whether nothing at all was found in a document's own words. */
export function isBare(reading: Reading): boolean {
  return reading.fields.length === 0 && reading.tables.length === 0 && reading.passages.length === 0;
}

/** Kinds from most to least trusted (documents reference 0); a fillable PDF comes before a printed one, a body after every attached form. */
const TRUST: readonly string[] = [
  ...(['json', 'docx', 'docm', 'odt'] as const).map(mediaType),
  'fillable',
  ...(['pdf', 'doc', 'html', 'msg', 'eml', 'text'] as const).map(mediaType),
];

/** Puts fields, tables and passages in the trust order of the parts they stand in; inside one part they keep the document's order. */
export function inTrustOrder(reading: Reading): Reading {
  const types = new Map(reading.parts.map((part) => [part.path, part.type]));
  const fillable = new Set(reading.fields.filter(isFormField).map((field) => field.place.part));
  const rank = (part: string) => {
    const type = part === '' ? reading.type : (types.get(part) ?? '');
    const place = TRUST.indexOf(type === mediaType('pdf') && fillable.has(part) ? 'fillable' : type);
    return place < 0 ? TRUST.length : place;
  };
  const sorted = <T extends { place: { part: string } }>(things: readonly T[]): T[] =>
    things
      .map((thing, index) => ({ thing, index, rank: rank(thing.place.part) }))
      .sort((one, other) => one.rank - other.rank || one.index - other.index)
      .map(({ thing }) => thing);
  return {
    ...reading,
    fields: sorted(reading.fields),
    tables: sorted(reading.tables),
    passages: sorted(reading.passages),
  };
}

function isFormField(field: Field): boolean {
  return field.tag !== undefined;
}
