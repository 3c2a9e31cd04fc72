/** Tells what kind of file some bytes are by looking at them, never by the name or type somebody gave them (documents reference 6). */
import { unzipSync } from 'fflate';
import { topEntries } from './compound-file.ts';
import { type Kind, LIMITS } from './reader.ts';
import { textKind } from './text-kind.ts';

/** Files that begin with a mark of their own: bytes as Latin-1 letters, at an offset. */
const BEGINNINGS: readonly { kind: Kind; at: number; mark: string }[] = [
  { kind: 'pdf', at: 0, mark: '%PDF-' },
  { kind: 'zip', at: 0, mark: 'PK\x03\x04' },
  { kind: 'zip', at: 0, mark: 'PK\x05\x06' },
  { kind: 'cfb', at: 0, mark: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'rtf', at: 0, mark: '{\\rtf' },
  { kind: 'tnef', at: 0, mark: '\x78\x9f\x3e\x22' },
  { kind: 'image', at: 0, mark: '\xff\xd8\xff' },
  { kind: 'image', at: 0, mark: '\x89PNG\r\n' },
  { kind: 'image', at: 0, mark: 'GIF8' },
  { kind: 'image', at: 0, mark: 'II*\0' },
  { kind: 'image', at: 0, mark: 'MM\0*' },
  { kind: 'image', at: 8, mark: 'WEBP' },
  { kind: 'image', at: 4, mark: 'ftypheic' },
  { kind: 'image', at: 4, mark: 'ftypheix' },
  { kind: 'image', at: 4, mark: 'ftypmif1' },
  { kind: 'image', at: 4, mark: 'ftypavif' },
];

/** Headers that only a mail has, and those that a mail has together with a sender. */
const MAIL_ALONE = new Set([
  'received',
  'return-path',
  'mime-version',
  'message-id',
  'delivered-to',
  'dkim-signature',
]);
const MAIL_WITH_SENDER = new Set(['subject', 'to', 'date', 'content-type']);

/** The kind of a file, by its bytes. Total: what fits nothing is 'unknown'. */
export function sniff(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 4096));
  const begun = BEGINNINGS.find(({ at, mark }) => head.startsWith(mark, at))?.kind;
  if (begun === 'zip') return zipKind(bytes, head);
  if (begun === 'cfb') return compoundKind(bytes);
  if (begun !== undefined) return begun;
  if (isMail(head)) return 'eml';
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  return textKind(bytes);
}

/** Word, Excel and OpenDocument files are zip files; their entries tell which, in whatever order they stand. */
function zipKind(bytes: Uint8Array, head: string): Kind {
  const names = zipNames(bytes);
  if (names.has('word/document.xml')) return names.has('word/vbaProject.bin') ? 'docm' : 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('content.xml') && (head.includes('opendocument.text') || names.has('mimetype'))) {
    return /opendocument\.(spreadsheet|presentation|graphics)/.test(head) ? 'zip' : 'odt';
  }
  return 'zip';
}

function zipNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.size < LIMITS.zipEntries) names.add(name);
        return false;
      },
    });
  } catch {
    // Its table of contents is broken: the name may still stand before the document's own bytes, so the right reader says "damaged".
    for (const name of ['word/document.xml', 'xl/workbook.xml', 'content.xml']) {
      if (latin1(bytes.subarray(0, 200_000)).includes(name)) names.add(name);
    }
  }
  return names;
}

function compoundKind(bytes: Uint8Array): Kind {
  const names = new Set(topEntries(bytes).map(({ name }) => name));
  if (names.has('__properties_version1.0')) return 'msg';
  if (names.has('EncryptedPackage')) return 'encrypted-office';
  if (names.has('WordDocument')) return 'doc';
  return 'cfb';
}

/** A mail begins with header lines, one of which only a mail has. A labelled letter ("Name: …") does not. */
function isMail(head: string): boolean {
  const lines = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replace(/^\s+/, '')
    .split(/\r\n|\r|\n/);
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') break;
    if (/^[ \t]/.test(line) || (index === 0 && line.startsWith('From '))) continue;
    const name = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:/.exec(line)?.[1];
    if (name === undefined) break;
    names.add(name.toLowerCase());
  }
  const all = [...names];
  if (all.some((name) => MAIL_ALONE.has(name))) return true;
  return names.has('from') && all.some((name) => MAIL_WITH_SENDER.has(name));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
