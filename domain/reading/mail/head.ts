/** What a mail says of itself in its headers: from whom, about what, in answer to what, and whether a machine sent it. */
import type { MailHead } from '../../../schemas/reading.ts';

export type Header = { key: string; value: string };

const FORWARDED = /^\s*(fw|fwd|wg|tr)\s*:/i;
const REPLY = /^\s*(re|aw|sv)\s*:/i;

/**
 * Whether a machine sent it (RFC 3834). A bounce or an automatic answer is never a referral and is never answered; `bulk` = lists and
 * system mail, which may still carry a referral (a school system's), but are not answered either.
 */
export function automaticOf(headers: readonly Header[]): MailHead['automatic'] {
  const value = (key: string) =>
    headers
      .find((header) => header.key === key)
      ?.value.trim()
      .toLowerCase();
  const type = value('content-type') ?? '';
  const submitted = value('auto-submitted') ?? 'no';
  const precedence = value('precedence') ?? '';
  if (/^multipart\/report\b/.test(type) && /delivery-status|disposition-notification/.test(type)) return 'bounce';
  if (submitted.startsWith('auto-replied') || precedence === 'auto_reply') return 'auto-reply';
  if (value('x-autoreply') !== undefined || value('x-autorespond') !== undefined) return 'auto-reply';
  if (value('return-path') === '<>' || /^<?(mailer-daemon|postmaster)@/.test(address(value('from') ?? '')))
    return 'bounce';
  if (submitted !== 'no' && submitted !== '') return 'bulk';
  if (/^(bulk|list|junk)$/.test(precedence)) return 'bulk';
  return value('x-auto-response-suppress') === undefined ? 'no' : 'bulk';
}

/** What a mail service on the way marked it as: the one that received it for us first, whose marks stand above all others. */
export function suspectOf(headers: readonly Header[]): { suspect?: 'spam' | 'virus' } {
  const says = (key: string, what: RegExp) =>
    what.test(headers.find((header) => header.key === key)?.value.trim() ?? '');
  if (says('x-ses-virus-verdict', /^fail/i)) return { suspect: 'virus' };
  const spam = says('x-ses-spam-verdict', /^fail/i) || says('x-spam-flag', /^yes/i) || says('x-spam-status', /^yes/i);
  return spam ? { suspect: 'spam' } : {};
}

function address(from: string): string {
  return /<([^>]*)>/.exec(from)?.[1] ?? from;
}

export function isForwarded(subject: string): boolean {
  return FORWARDED.test(subject);
}

export function isReply(subject: string, inReplyTo: string): boolean {
  return inReplyTo !== '' ? !isForwarded(subject) : REPLY.test(subject);
}
