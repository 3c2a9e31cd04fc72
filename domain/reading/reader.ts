/** What every reader is: it says by sniffed bytes what it accepts, and turns bytes into a reading. Failure to read is a reading too, never an exception. */
import type { Reading } from '../../schemas/reading.ts';

/** The kinds of file that sniffing tells apart (by bytes, never by name or stated type). */
export type Kind =
  | 'empty'
  | 'pdf'
  | 'docx'
  | 'docm'
  | 'xlsx'
  | 'odt'
  | 'rtf'
  | 'doc'
  | 'msg'
  | 'encrypted-office'
  | 'cfb'
  | 'eml'
  | 'tnef'
  | 'image'
  | 'zip'
  | 'json'
  | 'html'
  | 'text'
  | 'unknown';

/** One document to read. `part` is its path inside the arrival ('' = the original itself); `depth` counts the nesting above it. */
export type Document = { bytes: Uint8Array; kind: Kind; name: string; part: string; depth: number };

/** How a reader has its attachments read: bounded, by the same registry. Given to it, so that no reader imports another. */
export type ReadPart = (bytes: Uint8Array, name: string, part: string, depth: number) => Promise<Reading>;

export type Reader = {
  readonly name: string;
  readonly accepts: readonly Kind[];
  read(document: Document, readPart: ReadPart): Promise<Reading>;
};

/** Limits on what one document may ask for (documents reference 1.4, 4, 6). Time and memory are kept from outside, by the reading room. */
export const LIMITS = {
  bytes: 30 * 1024 * 1024,
  pages: 40,
  attachments: 10,
  depth: 3,
  unzippedEntryBytes: 20_000_000,
  zipEntries: 2_000,
} as const;
