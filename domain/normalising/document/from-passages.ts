/** Gathers running text: an answer under a heading that asks for it, the body of a mail, and whatever no label claimed. */
import type { Passage, Reading } from '../../../schemas/reading.ts';
import { matterHeading } from '../labels/find-label.ts';
import { type Said, type Sheet, say, trustOf } from '../said.ts';

/** What printed forms say to whoever fills them: kept, and never counted as somebody's words. */
const PRINTED = /^(header|footer|page \d)/i;
const REFERENCE = /\bFD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/i;

function saidOfPassage(reading: Reading, passage: Passage): Said {
  return {
    text: passage.text,
    section: passage.section,
    label: '',
    place: passage.place,
    confidence: passage.confidence,
    reader: reading.reader,
    trust: trustOf(reading, passage.place.part, false),
    doubts: [],
  };
}

const isMailText = (reading: Reading, passage: Passage): boolean => trustOf(reading, passage.place.part, false) <= 1;

const CLOSED = /^(yours (sincerely|faithfully|truly)|(kind|best|warm) (regards|wishes))\b/im;
const GREETED = /^(dear\b|to whom it may concern)/im;

/** A letter that came as a document: it greets and closes, and has no tables and next to no labels. Its words are running text as a mail's are. */
const isLetter = (reading: Reading): boolean =>
  reading.tables.length === 0 &&
  reading.fields.length <= 3 &&
  reading.passages.some(({ text }) => GREETED.test(text)) &&
  reading.passages.some(({ text }) => CLOSED.test(text));

/** Puts passages under question headings in their place, a mail's or text's own words into `prose`, the rest into `unplaced`. */
export function gatherPassages(reading: Reading, sheet: Sheet): void {
  const letter = isLetter(reading);
  for (const passage of reading.passages) {
    const said = saidOfPassage(reading, passage);
    if (said.text.trim() === '') continue;
    const reference = REFERENCE.test(said.text);
    if (reference) say(sheet.matter, 'quotes', said);
    const aside =
      (passage.quoted === true && reading.mail?.forwarded !== true) ||
      /^(signature|envelope)$/i.test(passage.section);
    const slot = aside || PRINTED.test(passage.section) ? undefined : matterHeading(passage.section);
    if (slot && !isMailText(reading, passage)) say(sheet.matter, slot, { ...said, label: passage.section });
    else if ((letter || isMailText(reading, passage)) && !aside) sheet.prose.push(said);
    else if (!reference || aside) {
      sheet.unplaced.push({ ...said, label: passage.quoted ? 'Quoted text' : '' });
      if (!PRINTED.test(passage.section)) sheet.remarks.push({ code: 'unplaced-text', detail: passage.section });
    }
  }
}

/** Joins the words of a mail into one thing said, placed where they begin. */
export function joinProse(prose: readonly Said[]): Said | undefined {
  const [first] = prose;
  if (!first) return undefined;
  return {
    ...first,
    text: prose.map((said) => said.text.trim()).join('\n\n'),
    confidence: Math.min(...prose.map((said) => said.confidence)),
  };
}
