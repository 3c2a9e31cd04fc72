/** A reading is what a machine could read in one original: fields with their places, running text, parts, and plainly what it could not read. */
import * as z from 'zod';

/** A box on a page in points from the top left: x, y, width, height. */
export const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof box>;

/** Where something stands in its original. `part` names the attachment path inside a mail ('' = the original itself, '2' its second part, '2.1' a part of that). */
export const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('box'), part: z.string(), page: z.int().min(1), box }),
  z.object({ kind: z.literal('line'), part: z.string(), line: z.int().min(1) }),
  z.object({
    kind: z.literal('cell'),
    part: z.string(),
    table: z.int().min(1),
    row: z.int().min(1),
    column: z.int().min(1),
  }),
  z.object({ kind: z.literal('pointer'), part: z.string(), pointer: z.string() }),
  z.object({ kind: z.literal('tag'), part: z.string(), tag: z.string() }),
  /** Typed from the original by a person, who says in words where it stands. */
  z.object({ kind: z.literal('typed'), part: z.string(), words: z.string() }),
]);
export type Place = z.infer<typeof place>;

/** A thing read, with its place and how sure the reader is (1 = the document says so itself; under 0.5 = a person must look). */
const read = { place, confidence: z.number().min(0).max(1) };

/** One option of a tick question as it stands in the document. `unclear` = a mark that could be either (half struck, both circled). */
export const tickOption = z.object({ text: z.string(), marked: z.union([z.boolean(), z.literal('unclear')]), place });
export type TickOption = z.infer<typeof tickOption>;

/**
 * A labelled answer. `section` is the nearest heading above ('' when none); `label` as printed; `value` as written (lines joined as the
 * reader's rule says), '' when the box is there and empty. `options` only for tick questions. `group` numbers repeated blocks (child 1, child 2) from 1.
 * `tag` is the form's own field or content-control name, where it has one.
 */
export const field = z.object({
  section: z.string(),
  label: z.string(),
  value: z.string(),
  options: z.array(tickOption).optional(),
  group: z.int().min(1).optional(),
  tag: z.string().optional(),
  labelPlace: place.optional(),
  doubts: z.array(z.string()).optional(),
  ...read,
});
export type Field = z.infer<typeof field>;

export const cell = z.object({ text: z.string(), options: z.array(tickOption).optional(), ...read });
export type Cell = z.infer<typeof cell>;

/** A table with a header row: people, agencies, events. `rows` have as many cells as `headers`. */
export const table = z.object({
  section: z.string(),
  headers: z.array(z.string()),
  rows: z.array(z.array(cell)),
  doubts: z.array(z.string()).optional(),
  ...read,
});
export type Table = z.infer<typeof table>;

/** Running text that found no label: paragraphs of a mail, a box nobody named. Kept and shown, never dropped. */
export const passage = z.object({ section: z.string(), text: z.string(), quoted: z.boolean().optional(), ...read });
export type Passage = z.infer<typeof passage>;

/** A part of an original that is a document of its own (an attachment, a forwarded mail). `name` is cleaned; `type` is by sniffed bytes. */
export const part = z.object({
  path: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.int().min(0),
  sha256: z.string(),
  outcome: z.enum(['read', 'unread', 'ignored']),
  because: z.string().optional(),
});
export type Part = z.infer<typeof part>;

/** Why an original, or a part of it, could not be read. Each is urgent until a person has looked (design 1, promise 4). */
export const unreadBecause = z.enum([
  'empty',
  'too-large',
  'too-many-pages',
  'too-deep',
  'took-too-long',
  'took-too-much-memory',
  'locked',
  'encrypted-mail',
  'damaged',
  'scan',
  'picture',
  'xfa-form',
  'portfolio',
  'macros',
  'unknown-type',
  'no-text',
  'reader-failed',
]);
export type UnreadBecause = z.infer<typeof unreadBecause>;

/** What a mail says of itself (RFC 5322 headers; the envelope is the mail service's, never the header's). */
export const mailHead = z.object({
  from: z.object({ name: z.string(), address: z.string() }).optional(),
  to: z.array(z.string()),
  subject: z.string(),
  messageId: z.string(),
  inReplyTo: z.string(),
  date: z.string(),
  automatic: z.enum(['no', 'auto-reply', 'bounce', 'bulk']),
  /** What the mail services on the way took it for; nothing is decided by it, since they err. */
  suspect: z.enum(['spam', 'virus']).optional(),
  forwarded: z.boolean(),
  reply: z.boolean(),
});
export type MailHead = z.infer<typeof mailHead>;

/** `pictured`: among pages of text one that is only a picture, a scan put in with the rest. */
export const pageSize = z.object({
  part: z.string(),
  page: z.int().min(1),
  width: z.number(),
  height: z.number(),
  pictured: z.literal(true).optional(),
});

/** The reading of one original, parts included. `form` is a known template's fingerprint, or '' (best effort). `confidence` is of the whole document. */
export const reading = z.object({
  type: z.string(),
  reader: z.string(),
  form: z.string(),
  outcome: z.discriminatedUnion('status', [
    z.object({ status: z.literal('read') }),
    z.object({ status: z.literal('unread'), because: unreadBecause, words: z.string() }),
  ]),
  confidence: z.number().min(0).max(1),
  pages: z.array(pageSize),
  fields: z.array(field),
  tables: z.array(table),
  passages: z.array(passage),
  parts: z.array(part),
  mail: mailHead.optional(),
  json: z.json().optional(),
  doubts: z.array(z.object({ code: z.string(), text: z.string() })),
});
export type Reading = z.infer<typeof reading>;
