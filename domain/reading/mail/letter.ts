/** A mail, whichever file it came in (.eml or Outlook's .msg): its head, its body, its attachments. Reads it into one reading with every part accounted for. */
import type { MailHead, Reading } from '../../../schemas/reading.ts';
import { mediaType } from '../media-types.ts';
import { addPart, addUnopened, partPath } from '../parts.ts';
import { LOST_LETTERS } from '../plain.ts';
import type { Document, ReadPart } from '../reader.ts';
import { blankReading, unread } from '../readings.ts';
import { readBody } from './body.ts';

/** `embedded` = shown inside the body (a logo, a pasted picture), not attached to it. */
export type Attachment = { name: string; type: string; embedded: boolean; bytes: Uint8Array };

/** `rich` = its body as rich text, where Outlook kept one. */
export type Letter = {
  head: MailHead;
  text: string;
  html: string;
  rich?: Uint8Array;
  attachments: Attachment[];
  encrypted: boolean;
};

/** Pictures this small that stand inside the body are logos; larger ones may be a photographed form, and a person looks. */
const LOGO_BYTES = 16_384;

/** Reads a mail. Encrypted: unread, though who sent it and when is kept. */
export async function readLetter(letter: Letter, document: Document, readPart: ReadPart): Promise<Reading> {
  const { head, attachments } = letter;
  const none = `${letter.text}${letter.html}`.trim() === '' && letter.rich === undefined && attachments.length === 0;
  if (none && head.subject === '' && head.from === undefined)
    return unread(mediaType(document.kind), 'mail', 'damaged');
  if (letter.encrypted || letter.text.includes('-----BEGIN PGP MESSAGE-----')) {
    const reading = { ...unread(mediaType(document.kind), 'mail', 'encrypted-mail'), mail: head };
    attachments.forEach((attachment, index) => {
      const inner = { ...attachment, number: index + 1 };
      addUnopened(reading, partPath(document.part, index + 1), inner, 'unread', 'encrypted-mail', attachment.type);
    });
    return reading;
  }

  const body = readBody(letter, document.part);
  const holdsMail = head.automatic === 'no' && attachments.some(({ type }) => type === 'message/rfc822');
  const mail = { ...head, forwarded: head.forwarded || body.forwarded || holdsMail };
  const reading: Reading = {
    ...blankReading(mediaType(document.kind), 'mail'),
    fields: body.fields,
    tables: body.tables,
    passages: body.passages,
    mail,
  };
  if (`${letter.text}${head.subject}`.includes('\ufffd')) reading.doubts.push(LOST_LETTERS);
  for (const [index, attachment] of attachments.entries())
    await addAttachment(reading, document, attachment, index + 1, readPart);
  return reading;
}

async function addAttachment(
  reading: Reading,
  document: Document,
  attachment: Attachment,
  number: number,
  readPart: ReadPart,
): Promise<void> {
  const inner = { bytes: attachment.bytes, name: attachment.name, number };
  const path = partPath(document.part, number);
  const { type, embedded } = attachment;
  if (/^application\/(x-)?pkcs7-signature$|^application\/pgp-signature$/.test(type)) {
    addUnopened(reading, path, inner, 'ignored', 'signature', type);
  } else if (/^application\/(x-)?pkcs7-mime$|^application\/pgp-encrypted$/.test(type)) {
    addUnopened(reading, path, inner, 'unread', 'encrypted-mail', type);
  } else if (embedded && type.startsWith('image/') && attachment.bytes.length <= LOGO_BYTES) {
    addUnopened(reading, path, inner, 'ignored', 'small-embedded-picture', type);
  } else {
    await addPart(reading, document, inner, readPart);
  }
}
