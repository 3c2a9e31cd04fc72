/** Reads a winmail.dat, the wrapper that Outlook puts round a mail's text and attachments, as the mail it is. */
import { mediaType } from '../media-types.ts';
import type { Reader } from '../reader.ts';
import { unread } from '../readings.ts';
import { unpackRtf } from './compressed-rtf.ts';
import { isForwarded, isReply } from './head.ts';
import { type Attachment, type Letter, readLetter } from './letter.ts';
import { type Property, propertiesIn, textOf } from './mapi-properties.ts';

const SIGNATURE = 0x223e9f78;
/** Attributes of the mail (level 1) and of the attachment begun last (level 2) (MS-OXTNEF 2.1.3.3). */
const MAIL = { level: 1, subject: 0x8004, body: 0x800c, properties: 0x9003 } as const;
const ATTACHED = { level: 2, begins: 0x9002, title: 0x8010, bytes: 0x800f, properties: 0x9005 } as const;
/** Properties by their numbers (MS-OXPROPS). */
const IS = {
  subject: 0x0037,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  senderSmtp: 0x5d01,
  body: 0x1000,
  richBody: 0x1009,
  htmlBody: 0x1013,
  messageId: 0x1035,
  longName: 0x3707,
  embedded: 0x3701,
  type: 0x370e,
} as const;
/** An embedded mail's bytes begin with the name of what they are. */
const INTERFACE = 16;

export const tnefReader: Reader = {
  name: 'mail',
  accepts: ['tnef'],
  async read(document, readPart) {
    const letter = letterIn(document.bytes);
    const empty = `${letter.text}${letter.html}`.trim() === '' && letter.rich === undefined;
    if (empty && letter.attachments.length === 0)
      return unread(mediaType(document.kind), 'mail', letter.head.subject === '' ? 'damaged' : 'no-text');
    return readLetter(letter, document, readPart);
  },
};

type Found = { subject: string; body: string; properties: Map<number, Property>; attachments: Attachment[] };

function letterIn(bytes: Uint8Array): Letter {
  const { subject, body, properties, attachments } = attributesIn(bytes);
  const text = (id: number): string => textOf(properties.get(id));
  const title = text(IS.subject) || subject;
  const address = text(IS.senderSmtp) || text(IS.senderAddress);
  const name = text(IS.senderName);
  const from =
    name === '' && !address.includes('@') ? {} : { from: { name, address: address.includes('@') ? address : '' } };
  const packed = properties.get(IS.richBody);
  const rich = packed === undefined ? null : unpackRtf(packed.bytes);
  const html = properties.get(IS.htmlBody);
  return {
    head: {
      ...from,
      to: [],
      subject: title,
      messageId: text(IS.messageId),
      inReplyTo: '',
      date: '',
      automatic: 'no',
      forwarded: isForwarded(title),
      reply: isReply(title, ''),
    },
    text: text(IS.body) || body,
    html: html === undefined ? '' : html.type === 0x102 ? new TextDecoder().decode(html.bytes) : textOf(html),
    ...(rich === null ? {} : { rich }),
    attachments,
    encrypted: false,
  };
}

/** A row of attributes, each with level, name, length and bytes. Stops at the first broken one. */
function attributesIn(bytes: Uint8Array): Found {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Found = { subject: '', body: '', properties: new Map(), attachments: [] };
  if (bytes.length < 6 || view.getUint32(0, true) !== SIGNATURE) return found;
  for (let at = 6; at + 9 <= bytes.length; ) {
    const level = view.getUint8(at);
    const attribute = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const content = bytes.subarray(at + 9, at + 9 + length);
    if (content.length < length) break;
    if (level === MAIL.level) ofMail(found, attribute, content);
    if (level === ATTACHED.level) ofAttachment(found.attachments, attribute, content);
    at += 9 + length + 2;
  }
  return { ...found, attachments: found.attachments.filter((one) => one.bytes.length > 0 || one.name !== '') };
}

const narrow = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes).replace(/\0+$/, '');

function ofMail(found: Found, attribute: number, content: Uint8Array): void {
  if (attribute === MAIL.subject) found.subject = narrow(content);
  if (attribute === MAIL.body) found.body = narrow(content);
  if (attribute === MAIL.properties) found.properties = propertiesIn(content);
}

function ofAttachment(attachments: Attachment[], attribute: number, content: Uint8Array): void {
  if (attribute === ATTACHED.begins)
    attachments.push({ name: '', type: '', embedded: false, bytes: new Uint8Array() });
  const last = attachments.at(-1);
  if (last === undefined) return;
  if (attribute === ATTACHED.title) last.name = last.name || narrow(content);
  if (attribute === ATTACHED.bytes) last.bytes = content;
  if (attribute !== ATTACHED.properties) return;
  const properties = propertiesIn(content);
  last.name = textOf(properties.get(IS.longName)) || last.name;
  last.type = textOf(properties.get(IS.type)).toLowerCase();
  const inner = properties.get(IS.embedded);
  if (inner !== undefined && last.bytes.length === 0) {
    const mail = inner.bytes.subarray(INTERFACE);
    last.bytes = mail.length > 4 ? mail : inner.bytes;
    last.name = last.name || 'message';
  }
}
