/** Reads a mail as mail programs send it (MIME), whole: head, body, attachments, forwarded mails. */
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailHead } from '../../../schemas/reading.ts';
import { mediaType } from '../media-types.ts';
import type { Reader } from '../reader.ts';
import { unread } from '../readings.ts';
import { automaticOf, isForwarded, isReply, suspectOf } from './head.ts';
import { type Attachment, type Letter, readLetter } from './letter.ts';

/** Tried together and held (documents reference 4): deeper or longer than this is refused by the parser. */
const BOUNDS = {
  maxNestingDepth: 30,
  maxHeadersSize: 262_144,
  maxRfc822NestingDepth: 2,
  forceRfc822Attachments: true,
  attachmentEncoding: 'arraybuffer',
} as const;

export const emlReader: Reader = {
  name: 'mail',
  accepts: ['eml'],
  async read(document, readPart) {
    const parsed = await parse(document.bytes);
    if (typeof parsed === 'string') return unread(mediaType(document.kind), 'mail', parsed);
    return readLetter(letterOf(parsed), document, readPart);
  },
};

async function parse(bytes: Uint8Array): Promise<Email | 'too-deep' | 'too-large'> {
  try {
    return await PostalMime.parse(bytes, BOUNDS);
  } catch (trouble) {
    const words = trouble instanceof Error ? trouble.message : '';
    if (/nesting depth/i.test(words)) return 'too-deep';
    if (/header/i.test(words)) return 'too-large';
    throw trouble;
  }
}

function letterOf(email: Email): Letter {
  const type = email.headers.find((header) => header.key === 'content-type')?.value.toLowerCase() ?? '';
  return {
    head: headOf(email),
    text: email.text ?? '',
    html: email.html ?? '',
    attachments: email.attachments.map(attachmentOf),
    encrypted: /^(application\/(x-)?pkcs7-mime|multipart\/encrypted)\b/.test(type.trim()),
  };
}

function attachmentOf(attachment: Email['attachments'][number]): Attachment {
  const { content, mimeType, filename, related, disposition, contentId } = attachment;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    name: filename ?? '',
    type: mimeType.toLowerCase(),
    embedded: related === true || (disposition === 'inline' && contentId !== undefined),
    bytes,
  };
}

function headOf(email: Email): MailHead {
  const subject = email.subject ?? '';
  const inReplyTo = email.inReplyTo ?? '';
  const from = mailboxes(email.from === undefined ? [] : [email.from])[0];
  return {
    ...(from === undefined ? {} : { from }),
    to: mailboxes(email.to ?? []).map(({ address }) => address),
    subject,
    messageId: email.messageId ?? '',
    inReplyTo,
    date: email.date ?? '',
    automatic: automaticOf(email.headers),
    ...suspectOf(email.headers),
    forwarded: isForwarded(subject),
    reply: isReply(subject, inReplyTo),
  };
}

function mailboxes(addresses: readonly Address[]): { name: string; address: string }[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => ({ name, address }))
    .filter(({ name, address }) => name !== '' || address !== '');
}
