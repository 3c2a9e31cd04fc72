/** Opens an original and everything inside it, and gives its leaves to look at. Runs inside the drawing room only. */
import PostalMime from 'postal-mime';
import { htmlBlocks } from '../../../domain/reading/html/walker.ts';
import { emlReader } from '../../../domain/reading/mail/eml.ts';
import { msgReader } from '../../../domain/reading/mail/msg.ts';
import { tnefReader } from '../../../domain/reading/mail/tnef.ts';
import { mediaType } from '../../../domain/reading/media-types.ts';
import { partPath } from '../../../domain/reading/parts.ts';
import { linesOf } from '../../../domain/reading/plain.ts';
import { type Document, type Kind, LIMITS, type Reader, type ReadPart } from '../../../domain/reading/reader.ts';
import { blankReading } from '../../../domain/reading/readings.ts';
import { sniff } from '../../../domain/reading/sniff.ts';
import { decodeText } from '../../../domain/reading/text-encoding.ts';
import { documentBlocks } from '../../../domain/reading/word/document-xml.ts';
import { docxReader } from '../../../domain/reading/word/docx.ts';
import { readStyles } from '../../../domain/reading/word/styles.ts';
import { parseXml, unpack } from '../../../domain/reading/word/unpacking.ts';
import type { Leaf } from './leaf.ts';
import { attachmentsOf, drawPages } from './pdf-pages.ts';
import { stretchesOf } from './stretches.ts';

type Show = (leaf: Leaf) => void;
type Opener = (document: Document, show: Show, inside: ReadPart) => Promise<void>;

/** The most parts opened in one original, as when it is read. */
const MOST_PARTS = 40;

/** Pictures that a browser shows by itself, by their first letters. */
const PICTURES: readonly [string, string][] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG', 'image/png'],
  ['GIF8', 'image/gif'],
];

const OPENERS: Partial<Record<Kind, Opener>> = {
  pdf: async ({ bytes, part, depth }, show, inside) => {
    await drawPages(bytes, part, show);
    for (const inner of (await attachmentsOf(bytes)).slice(0, LIMITS.attachments))
      await inside(inner.bytes, inner.name, partPath(part, inner.number), depth + 1);
  },
  docx: word,
  docm: word,
  eml: async (document, show, inside) => {
    const { text, html } = await PostalMime.parse(document.bytes, { maxNestingDepth: 30, maxHeadersSize: 262_144 });
    if (text) showText(show, document.part, 'plain', text);
    if (html) show({ kind: 'text', part: document.part, body: 'html', stretches: stretchesOf(htmlBlocks(html)) });
    await emlReader.read(document, inside);
  },
  msg: through(msgReader),
  tnef: through(tnefReader),
  text: async ({ bytes, part }, show) => showText(show, part, 'plain', decodeText(bytes) ?? ''),
  html: async ({ bytes, part }, show) =>
    show({ kind: 'text', part, body: 'html', stretches: stretchesOf(htmlBlocks(decodeText(bytes) ?? '')) }),
  image: async ({ bytes, part }, show) => {
    const first = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
    const type = PICTURES.find(([mark]) => first.startsWith(mark))?.[1];
    if (type !== undefined) show({ kind: 'picture', part, type, picture: new Uint8Array(bytes) });
  },
};

/** Gives every leaf that can be shown, parts included. What cannot be opened gives none: the reading says why. */
export async function openOriginal(bytes: Uint8Array, name: string, show: Show): Promise<void> {
  let parts = 0;
  const inside: ReadPart = async (inner, innerName, part, depth) => {
    const kind = sniff(inner);
    parts++;
    if (parts <= MOST_PARTS && depth <= LIMITS.depth && inner.length <= LIMITS.bytes)
      await open({ bytes: inner, kind, name: innerName, part, depth });
    return blankReading(mediaType(kind), '');
  };
  const open = (document: Document) => OPENERS[document.kind]?.(document, show, inside) ?? Promise.resolve();
  await open({ bytes, kind: sniff(bytes), name, part: '', depth: 0 });
}

function showText(show: Show, part: string, body: 'plain' | 'html', text: string): void {
  show({ kind: 'text', part, body, stretches: stretchesOf(linesOf(text)) });
}

async function word(document: Document, show: Show, inside: ReadPart): Promise<void> {
  const entries = unpack(document.bytes, (name) => name === 'word/document.xml' || name === 'word/styles.xml');
  const main = entries.get('word/document.xml');
  if (main === undefined) return;
  const styles = entries.get('word/styles.xml');
  const blocks = documentBlocks(parseXml(main), readStyles(styles === undefined ? undefined : parseXml(styles)));
  show({ kind: 'text', part: document.part, body: 'plain', stretches: stretchesOf(blocks) });
  await docxReader.read(document, inside);
}

/** A wrapper whose own words are shown as they were read; its parts are opened by its reader. */
function through(reader: Reader): Opener {
  return async (document, _show, inside) => {
    await reader.read(document, inside);
  };
}
