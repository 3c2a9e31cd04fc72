/** Reads a Word file (.docx, and the text of a .docm): its tables, form fields, ticks and words. */
import type { Reading } from '../../../schemas/reading.ts';
import { runsText } from '../flow/blocks.ts';
import { readFlow } from '../flow/flow.ts';
import { addPassage } from '../flow/gathering.ts';
import { mediaType } from '../media-types.ts';
import { addPart, isBare } from '../parts.ts';
import type { Document, Reader, ReadPart } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';
import { documentBlocks } from './document-xml.ts';
import { pagePictures } from './page-pictures.ts';
import { readStyles } from './styles.ts';
import { parseXml, Unopenable, unpack } from './unpacking.ts';

const MAIN = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** Parts beside the text: read as passages under their own name. */
const BESIDE = /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/;
const EMBEDDED = /^word\/embeddings\/[^/]+\.(docx|doc|pdf|msg|bin|xlsx|rtf)$/i;

export const docxReader: Reader = {
  name: 'word',
  accepts: ['docx', 'docm'],
  async read(document, readPart) {
    try {
      return await readDocx(document, readPart);
    } catch (trouble) {
      if (trouble instanceof Unopenable) return unread(mediaType(document.kind), 'word', trouble.because);
      throw trouble;
    }
  },
};

async function readDocx(document: Document, readPart: ReadPart): Promise<Reading> {
  let pictures = 0;
  const entries = unpack(document.bytes, (name) => {
    if (name.startsWith('word/media/')) pictures++;
    return name === MAIN || name === STYLES || BESIDE.test(name) || EMBEDDED.test(name);
  });
  const main = entries.get(MAIN);
  if (main === undefined) throw new Unopenable('damaged');
  const sheet = entries.get(STYLES);
  const styles = readStyles(sheet === undefined ? undefined : parseXml(sheet));
  const text = parseXml(main);
  const gathering = readFlow(documentBlocks(text, styles), document.part, 1);

  for (const [name, bytes] of entries) {
    const beside = BESIDE.exec(name)?.[1];
    if (beside === undefined) continue;
    for (const block of documentBlocks(parseXml(bytes), styles)) {
      if (block.kind !== 'paragraph') continue;
      addPassage(
        gathering,
        runsText(block.runs),
        { kind: 'line', part: document.part, line: block.line },
        false,
        beside,
      );
    }
  }
  const { fields, tables, passages } = gathering;
  const reading: Reading = { ...blankReading(mediaType(document.kind), 'word'), fields, tables, passages };
  if (document.kind === 'docm')
    reading.doubts.push({ code: 'macros', text: 'The file holds macros. They were not run.' });
  const ofPages = pictures > 0 ? pagePictures(document.bytes, text) : [];
  if (pictures > ofPages.length)
    reading.doubts.push({
      code: 'pictures',
      text: `Pictures in the file were not read: ${pictures - ofPages.length}.`,
    });
  let number = 0;
  for (const [name, bytes] of entries) {
    if (EMBEDDED.test(name)) await addPart(reading, document, { bytes, name, number: ++number }, readPart);
  }
  for (const picture of ofPages) await addPart(reading, document, { ...picture, number: ++number }, readPart);
  if (isBare(reading))
    return {
      ...reading,
      ...unread(mediaType(document.kind), 'word', pictures > 0 ? 'scan' : 'no-text'),
      parts: reading.parts,
    };
  return reading;
}
