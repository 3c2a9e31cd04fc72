/** Reads a mail saved from Outlook (.msg) as if it had come as mail. */

import type { FieldsData } from '@kenjiuno/msgreader';
import msgreader from '@kenjiuno/msgreader';
import type { MailHead } from '../../../schemas/reading.ts';
import { mediaType } from '../media-types.ts';
import { isBare } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { unread } from '../readings.ts';
import { unpackRtf } from './compressed-rtf.ts';
import { automaticOf, type Header, isForwarded, isReply, suspectOf } from './head.ts';
import { type Attachment, type Letter, readLetter } from './letter.ts';

/** The package is CommonJS: some loaders give its class itself as the default, others one level down. */
const OutlookFile: typeof msgreader.default = 'default' in msgreader ? msgreader.default : msgreader;

export const msgReader: Reader = {
  name: 'mail',
  accepts: ['msg'],
  async read(document, readPart) {
    const opened = openFile(document.bytes);
    if (opened === null) return unread(mediaType(document.kind), 'mail', 'damaged');
    const { fields, attachments } = opened;
    const letter = letterOf(fields, attachments);
    const reading = await readLetter(letter, document, readPart);
    const unopened = fields.compressedRtf !== undefined && letter.rich === undefined;
    const onlyRich = letter.text === '' && letter.html === '' && unopened;
    if (!onlyRich || reading.outcome.status === 'unread') return reading;
    const doubts = [
      ...reading.doubts,
      { code: 'rich-text-body', text: 'The mail’s own text is rich text and was not read.' },
    ];
    if (!isBare(reading)) return { ...reading, doubts };
    return {
      ...reading,
      ...unread(mediaType(document.kind), 'mail', 'unknown-type'),
      mail: reading.mail,
      parts: reading.parts,
      doubts,
    };
  },
};

/** The mail's own fields and attachments; null when the file is broken, which the parser says by throwing. */
function openFile(bytes: Uint8Array): { fields: FieldsData; attachments: Attachment[] } | null {
  try {
    const outlook = new OutlookFile(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const fields = outlook.getFileData();
    if (fields.dataType !== 'msg') return null;
    const attachments = (fields.attachments ?? []).map((entry, index): Attachment => {
      const { fileName, content } = outlook.getAttachment(index);
      return {
        name: fileName,
        type: entry.attachMimeTag?.toLowerCase() ?? '',
        embedded: entry.attachmentHidden === true || entry.pidContentId !== undefined,
        bytes: content,
      };
    });
    return { fields, attachments };
  } catch {
    // Said by the caller as "damaged": the parser's own words may quote the mail.
    return null;
  }
}

function letterOf(fields: FieldsData, attachments: Attachment[]): Letter {
  const rich = fields.compressedRtf === undefined ? null : unpackRtf(fields.compressedRtf);
  return {
    head: headOf(fields),
    text: fields.body ?? '',
    html: fields.bodyHtml ?? (fields.html === undefined ? '' : decodeHtml(fields.html)),
    ...(rich === null ? {} : { rich }),
    attachments,
    encrypted: /^IPM\.Note\.SMIME$/i.test(fields.messageClass ?? ''),
  };
}

function decodeHtml(bytes: Uint8Array): string {
  const charset =
    /charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset nobody knows: Outlook's own default.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function headOf(fields: FieldsData): MailHead {
  const subject = fields.subject ?? '';
  const headers = headersOf(fields.headers ?? '');
  const header = (key: string) => headers.find((one) => one.key === key)?.value ?? '';
  const address = fields.senderSmtpAddress ?? (fields.senderEmail?.includes('@') ? fields.senderEmail : undefined);
  const inReplyTo = header('in-reply-to');
  const from =
    address === undefined && fields.senderName === undefined
      ? undefined
      : { name: fields.senderName ?? '', address: address ?? '' };
  return {
    ...(from === undefined ? {} : { from }),
    to: (fields.recipients ?? []).flatMap((one) => one.smtpAddress ?? one.email ?? []),
    subject,
    messageId: fields.messageId ?? header('message-id'),
    inReplyTo,
    date: fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '',
    automatic: automaticOf(headers),
    ...suspectOf(headers),
    forwarded: isForwarded(subject),
    reply: isReply(subject, inReplyTo),
  };
}

function headersOf(text: string): Header[] {
  return text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const match = /^([\w-]+):\s*(.*)$/.exec(line);
      return match?.[1] === undefined ? [] : [{ key: match[1].toLowerCase(), value: match[2] ?? '' }];
    });
}
