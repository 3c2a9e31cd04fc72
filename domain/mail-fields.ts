/** The header fields of a mail as its bytes hold them, for what must be known of it before anything reads it: which message it is, in whose envelope it came, and when. */
import { type Instant, instant } from '../schemas/primitives.ts';

export type MailHead = {
  /** Each field whole, its later lines included; undefined where the bytes have no header at all. */
  fields: string[] | undefined;
  /** Where the body begins, its blank line included. */
  body: Uint8Array;
};

/** Splits at the first blank line. A field goes on over lines that begin with white space (RFC 5322 section 2.2.3). */
export function mailHead(bytes: Uint8Array): MailHead {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const crlf = text.indexOf('\r\n\r\n');
  const lf = text.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
  if (end < 0) return { fields: undefined, body: text };
  const fields = text
    .subarray(0, end)
    .toString('latin1')
    .split(/\r?\n(?![ \t])/);
  return { fields, body: text.subarray(end) };
}

function fieldBody(field: string): string {
  return field
    .slice(field.indexOf(':') + 1)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .trim();
}

/** The message's own id, as its sender's server gave it. Undefined where there is none. */
export function messageIdIn(bytes: Uint8Array): string | undefined {
  const field = mailHead(bytes).fields?.find((each) => /^message-id\s*:/i.test(each));
  return (field && fieldBody(field)) || undefined;
}

/** An envelope's sender without its brackets; empty for a bounce, which has none (RFC 5321 section 4.5.5). */
function bareAddress(text: string): string {
  return text.trim().replace(/^<(.*)>$/, '$1');
}

/**
 * The envelope's sender, where the mail service wrote it above everything else: the first field only, since a sender may write a
 * `Return-Path` of their own further down. Empty where the first field is another.
 */
export function envelopeSenderIn(bytes: Uint8Array): string {
  const first = mailHead(bytes).fields?.[0] ?? '';
  return /^return-path\s*:/i.test(first) ? bareAddress(fieldBody(first)) : '';
}

/** The mail service's own hand: it writes this field right below its `Return-Path`, above whatever the sender's servers wrote. */
const TAKEN = /^received\s*:.*\sby inbound-smtp\.[a-z0-9-]+\.amazonaws\.com\s/is;
/** RFC 5322 section 3.3: the date after the last semicolon, `Fri, 18 Dec 2026 16:59:00 +0000 (UTC)`. */
const DATE = /;\s*(?:[a-z]{3},\s*)?(\d{1,2} [a-z]{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4})\s*(?:\([^()]*\)\s*)?$/i;

/**
 * When the mail service took the mail, to the second, by its own stamp: the topmost `Received`, and only where the service wrote it. The fields
 * below it, and the `Date:`, are the sender's to write and are not looked at. Undefined where there is no such stamp.
 */
export function takenAtIn(bytes: Uint8Array): Instant | undefined {
  const stamp = mailHead(bytes)
    .fields?.slice(0, 2)
    .find((each) => /^received\s*:/i.test(each));
  if (stamp === undefined || !TAKEN.test(stamp)) return undefined;
  const date = DATE.exec(fieldBody(stamp))?.[1];
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? undefined : instant.parse(new Date(at).toISOString());
}
