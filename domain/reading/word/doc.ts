/** Reads an old Word file (.doc) by the same rules as a newer one; where only its words can be had, every tick goes to a person (documents reference 5). */
import WordExtractor from 'word-extractor';
import type { Reading } from '../../../schemas/reading.ts';
import { topEntries } from '../compound-file.ts';
import { type Block, lineOf } from '../flow/blocks.ts';
import { readFlow } from '../flow/flow.ts';
import { addPassage, type Gathering } from '../flow/gathering.ts';
import { mediaType } from '../media-types.ts';
import { isBare } from '../parts.ts';
import type { Document, Reader } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';
import { docBlocks } from './doc-blocks.ts';
import { type DocLine, docFile } from './doc-file.ts';

/** Less than a docx: content controls are gone. */
const TRUST = 0.95;
/** Where only the words could be taken out. */
const WORDS_ALONE = 0.7;

export const docReader: Reader = {
  name: 'word',
  accepts: ['doc'],
  async read(document) {
    const { bytes, kind, part } = document;
    if (isLocked(bytes)) return unread(mediaType(kind), 'word', 'locked');
    const file = docFile(bytes);
    if (file === undefined) return readWords(document);
    const blocks = [...docBlocks(file.body, file.ticked), ...docBlocks(file.boxes, file.ticked)];
    const gathering = readFlow(blocks, part, TRUST);
    for (const [section, lines] of [
      ['footnotes', file.footnotes],
      ['header', file.margins],
    ] as const)
      addPassage(gathering, wordsOf(lines), { kind: 'line', part, line: 1 }, false, section);
    return gathered(gathering, document, []);
  },
};

const wordsOf = (lines: readonly DocLine[]): string =>
  lines
    .map(({ runs }) => runs.map(({ text }) => text.replace(/[^\P{Cc}\t]/gu, '')).join(''))
    .join('\n')
    .trim();

/** What cannot be followed as a document may still give its words, a line for each. */
async function readWords(document: Document): Promise<Reading> {
  const body = await wordsAlone(document.bytes);
  if (body === null) return unread(mediaType(document.kind), 'word', 'damaged');
  const lines = body.split(/[\n\t]/);
  const blocks = lines.map((line, index): Block => lineOf(line, index + 1));
  return gathered(readFlow(blocks, document.part, WORDS_ALONE), document, [
    { code: 'old-word-ticks', text: 'Ticks in old Word files can be lost: check each against the original.' },
  ]);
}

async function wordsAlone(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await new WordExtractor().extract(Buffer.from(bytes))).getBody({ filterUnicode: false });
  } catch {
    // The only reasons the parser gives are broken structures inside the file.
    return null;
  }
}

function gathered(gathering: Gathering, { kind }: Document, doubts: Reading['doubts']): Reading {
  const { fields, tables, passages } = gathering;
  const reading = { ...blankReading(mediaType(kind), 'word'), fields, tables, passages, doubts };
  return isBare(reading) ? unread(mediaType(kind), 'word', 'no-text') : reading;
}

/** Whether the file's own header says that it is encrypted (MS-DOC 2.5.2, fEncrypted). */
function isLocked(bytes: Uint8Array): boolean {
  const main = topEntries(bytes).find(({ name }) => name === 'WordDocument');
  return main !== undefined && main.offset + 12 <= bytes.length && ((bytes[main.offset + 11] ?? 0) & 1) === 1;
}
