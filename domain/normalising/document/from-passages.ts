/** Gathers running text: an answer under a heading that asks for it, the body of a mail, and whatever no label claimed. */
import type { Passage, Reading } from '../../../schemas/reading.ts';
import { matterHeading } from '../../labels/find-matter.ts';
import { signedName } from '../prose/name-words.ts';
import { type Said, type Sheet, say, trustOf } from '../said.ts';

/** What printed forms say to whoever fills them: kept, and never counted as somebody's words. */
const PRINTED = /^(header|footer|page \d)/i;
/** What the older text of an answer is kept under. */
export const QUOTED = 'Quoted text';
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

const CLOSED =
  /^(?:yours\b.{0,30}$|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)\b|regards\b|respectfully\b|with (?:respect|thanks|every|all|best|my)\b)/im;
const GREETED =
  /^(dear\b|to (?:the )?(?:social|children|mash|duty|front door|safeguarding|referral|person|manager)\b|to whom ?(so ?ever )?it may concern|hello\b|hi\b|good (morning|afternoon|evening)\b)/im;

/** What a letter's head and signature have by way of labels: "Our ref:", "Tel:", "Re:", "NHS no:", "cc". */
const LETTER_LABELS = 10;

const REGARDING = /^re ?[:.-]/im;
const OF_A_FORM =
  /\b(please (complete|tick|state|specify|give|provide)|this form|tick (the|one|as|all)|delete as appropriate)\b/i;
/** A stretch of running text: several sentences. */
const STORY = 150;

/** A name heads the last short lines: somebody signed. */
function endsSigned(passages: readonly Passage[]): boolean {
  const last = passages.at(-1)?.text ?? '';
  return last.length < 200 && signedName(last.split('\n')[0] ?? '') !== undefined;
}

/** A letter that came as a document: it greets, closes or says what it is about, tells a story, and has no tables and few labels. Its words are running text as a mail's are. */
function isLetter({ tables, fields, passages }: Reading): boolean {
  const said = (pattern: RegExp) => passages.some(({ text }) => pattern.test(text));
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  return (
    tables.length === 0 &&
    fields.length <= LETTER_LABELS &&
    (said(GREETED) || said(CLOSED) || said(REGARDING) || (fields.length <= 2 && endsSigned(passages))) &&
    !said(OF_A_FORM) &&
    (passages.some(({ text }) => text.length >= STORY) || (said(GREETED) && said(CLOSED))) &&
    length(passages.map(({ text }) => text)) > length(fields.flatMap(({ label, value }) => [label, value]))
  );
}

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
      sheet.unplaced.push({ ...said, label: passage.quoted ? QUOTED : '' });
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
