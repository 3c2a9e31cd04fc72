/** Reads one original: tells its kind by its bytes, finds the reader for it, and has its attachments read by the same rule, all within limits. */
import type { Reading, UnreadBecause } from '../../schemas/reading.ts';
import { mediaType } from './media-types.ts';
import { inTrustOrder } from './parts.ts';
import { picturedBecause, picturedPages, withRecognised } from './pictured.ts';
import { type Document, type Kind, LIMITS, type Reader, type ReadPart } from './reader.ts';
import { unread } from './readings.ts';
import { sniff } from './sniff.ts';

type Entry = { accepts: readonly Kind[]; load: () => Promise<Reader> };

/** Each kind's reader, fetched only when such a document comes: a mail never pays for the PDF code. */
const READERS: readonly Entry[] = [
  { accepts: ['pdf'], load: async () => (await import('./pdf/reader.ts')).pdfReader },
  { accepts: ['docx', 'docm'], load: async () => (await import('./word/docx.ts')).docxReader },
  { accepts: ['odt'], load: async () => (await import('./word/odt.ts')).odtReader },
  { accepts: ['doc'], load: async () => (await import('./word/doc.ts')).docReader },
  { accepts: ['rtf'], load: async () => (await import('./word/rtf.ts')).rtfReader },
  { accepts: ['eml'], load: async () => (await import('./mail/eml.ts')).emlReader },
  { accepts: ['msg'], load: async () => (await import('./mail/msg.ts')).msgReader },
  { accepts: ['tnef'], load: async () => (await import('./mail/tnef.ts')).tnefReader },
  { accepts: ['text'], load: async () => (await import('./plain.ts')).plainReader },
  { accepts: ['html'], load: async () => (await import('./html/reader.ts')).htmlReader },
  { accepts: ['json'], load: async () => (await import('./json.ts')).jsonReader },
];

const fetched = new Map<Entry, Reader>();

async function readerOf(entry: Entry): Promise<Reader> {
  const reader = fetched.get(entry) ?? (await entry.load());
  fetched.set(entry, reader);
  return reader;
}

/** Kinds that no reader takes, and why a person must look. */
const UNREADABLE: Partial<Record<Kind, UnreadBecause>> = {
  empty: 'empty',
  image: 'picture',
  'encrypted-office': 'locked',
};

/** Kinds whose pages can be drawn for recognising; the pictures in other files are parts of them. */
const DRAWN: ReadonlySet<Kind> = new Set(['pdf', 'image']);

async function recognised(
  document: Document,
  read: Reading,
  pictures: NonNullable<Circumstances['pictures']>,
): Promise<Reading> {
  const because = picturedBecause(read);
  if (because) return pictures(document, because);
  const pages = picturedPages(read, document.part);
  return pages.length === 0 ? read : withRecognised(read, await pictures(document, 'scan', pages));
}

/** The most parts that one original may have in all, at every depth together. */
const MOST_PARTS = 40;

/** What an earlier try left behind: parts that must not be opened again, by path, and why; and the readings of those that came back. */
export type Before = {
  avoid: Readonly<Record<string, UnreadBecause>>;
  known: Readonly<Record<string, Reading>>;
  /** There is no time for more: no part is opened that is neither known nor holds one of those above. */
  noMore?: UnreadBecause;
};

/** What the reading room knows from an earlier try; and it is told which part is being read, and what each part came to. */
export type Circumstances = Partial<Before> & {
  entering?: (part: string) => void;
  finished?: (part: string, reading: Reading) => void;
  /** Reads what is only pictures, or only those `pages` that are; without it a scan or photograph is unread, for a person. */
  pictures?: (document: Document, because: 'scan' | 'picture', pages?: readonly number[]) => Promise<Reading>;
};

/** The reading of an original, its parts included. Total: what cannot be read is an unread reading that says why. `name` is only ever shown. */
export async function readOriginal(
  bytes: Uint8Array,
  name: string,
  circumstances: Circumstances = {},
): Promise<Reading> {
  let parts = 0;
  const { avoid = {}, known = {}, noMore, pictures } = circumstances;
  const { entering = () => undefined, finished = () => undefined } = circumstances;
  const holdsOneOf = (part: string) =>
    [avoid, known].some((met) => Object.keys(met).some((path) => path.startsWith(`${part}.`)));

  const readDocument = async (document: Document): Promise<Reading> => {
    const { kind } = document;
    const before = known[document.part];
    if (before !== undefined) return before;
    const shut = document.part === '' || holdsOneOf(document.part) ? undefined : noMore;
    const avoided = avoid[document.part] ?? shut;
    if (avoided !== undefined) return unread(mediaType(kind), 'registry', avoided);
    if (document.bytes.length > LIMITS.bytes) return unread(mediaType(kind), 'registry', 'too-large');
    if (document.depth > LIMITS.depth) return unread(mediaType(kind), 'registry', 'too-deep');
    const entry = READERS.find(({ accepts }) => accepts.includes(kind));
    const because = UNREADABLE[kind] ?? 'unknown-type';
    if (entry === undefined && !(because === 'picture' && pictures))
      return unread(mediaType(kind), 'registry', because);
    entering(document.part);
    try {
      const read = entry
        ? await (await readerOf(entry)).read(document, readPart)
        : unread(mediaType(kind), 'registry', because);
      return pictures && DRAWN.has(kind) ? await recognised(document, read, pictures) : read;
    } catch {
      // Whatever broke inside a reader, its words may quote the document: only the code goes on.
      return unread(mediaType(kind), 'registry', 'reader-failed');
    }
  };

  const readPart: ReadPart = async (inner, innerName, part, depth) => {
    const kind = sniff(inner);
    parts++;
    if (parts > MOST_PARTS) return unread(mediaType(kind), 'registry', 'too-deep');
    const read = await readDocument({ bytes: inner, kind, name: innerName, part, depth });
    finished(part, read);
    entering(part.includes('.') ? part.slice(0, part.lastIndexOf('.')) : '');
    return read;
  };

  return inTrustOrder(await readDocument({ bytes, kind: sniff(bytes), name, part: '', depth: 0 }));
}
