/** Tells whose words each line of a mail is: the writer's own, forwarded, answered (quoted), an envelope line, or a signature. */
import { type Block, runsText, tidy } from '../flow/blocks.ts';
import { isExactLabel, pairsOf } from '../flow/labels.ts';
import { signedFrom } from './signed-by-sender.ts';

/** `envelope` = the From, Sent, To and Subject lines above forwarded words. */
export type Role = 'own' | 'forwarded' | 'envelope' | 'quoted' | 'signature';

const FORWARD_MARK = /^[-–—_*\s]*(begin forwarded message|forwarded message|weitergeleitete nachricht)\b.*$/i;
const REPLY_MARK = /^[-–—_*\s]*original (message|appointment)[-–—_*\s]*$/i;
const WROTE = /^(on\b.{6,200}|.{3,120}<[^>]+@[^>]+>.{0,40})\bwrote:\s*$/i;
const ENVELOPE = /^\*?(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments)\*?\s*:/i;
const DASHES = /^--\s?$/;
const CLOSING =
  /^((with )?(kind(est)?|best|warm(est)?|many)\s+)?(regards|wishes|thanks|thank you)( (and|&) (regards|best wishes))?[,.!]?$|^(yours )?(sincerely|faithfully|truly)( yours)?[,.]?$|^cheers[,.!]?$/i;
const DISCLAIMER =
  /\b(this (e-?mail|message|communication)\b.{0,80}\b(confidential|intended|private|privileged)|intended (solely|only) for the|not the intended recipient|if you (have )?received? this (e-?mail|message) in error|virus(es)?\b.{0,60}\b(e-?mail|attachment)|consider the environment|sent from my (iphone|ipad|phone|samsung|mobile|android))/i;
/** Labels that signatures have too: they do not end one. */
const CONTACT =
  /^(tel|telephone|phone|mobile|m|t|e|w|e-?mail|email address|fax|ext|web|website|address|job title|role|name|team)\b/i;

/** One role for each block; and whether anything in it was forwarded. `isForward` = the mail's subject says so; `sender` = the name in its head. */
export function rolesOf(
  blocks: readonly Block[],
  isForward: boolean,
  sender: string,
): { roles: Role[]; forwarded: boolean } {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? tidy(runsText(block.runs)) : ''));
  const roles: Role[] = [];
  let base: 'own' | 'forwarded' | 'quoted' = 'own';
  let signing = false;
  let markedForward = false;
  let labelled = 0;
  let envelope = false;

  blocks.forEach((block, index) => {
    const text = texts[index] ?? '';
    const startsEnvelope = /^\*?from\*?\s*:/i.test(text) && hasEnvelope(texts, index);
    if (FORWARD_MARK.test(text)) markedForward = true;
    if (FORWARD_MARK.test(text) || REPLY_MARK.test(text) || startsEnvelope || isWrote(texts, index)) {
      const forwards = markedForward || (isForward && !isWrote(texts, index));
      // Where every quoted line is marked, the lines between and below are the writer's own answers.
      if (!forwards && isWrote(texts, index) && quotesNext(blocks, texts, index)) {
        roles.push('envelope');
        return;
      }
      // Under forwarded words that already answered something, an older mail is only history.
      base = forwards && !(base === 'forwarded' && labelled > 2) ? 'forwarded' : 'quoted';
      signing = false;
      envelope = startsEnvelope;
      roles.push('envelope');
      return;
    }
    if (envelope && (ENVELOPE.test(text) || (text !== '' && ENVELOPE.test(texts[index + 1] ?? '')))) {
      roles.push('envelope');
      return;
    }
    if (
      base !== 'own' &&
      text !== '' &&
      !envelope &&
      ENVELOPE.test(text) &&
      FORWARD_MARK.test(lastWorded(texts, index))
    )
      envelope = true;
    if (envelope && ENVELOPE.test(text)) {
      roles.push('envelope');
      return;
    }
    if (text !== '') envelope = false;
    if (DASHES.test(text) || CLOSING.test(text)) signing = true;
    else if (signing && (block.kind === 'grid' ? block.rows.length > 2 : endsSignature(block))) signing = false;
    const role = block.quoted && base !== 'forwarded' ? 'quoted' : base;
    if (role === 'forwarded' && block.kind === 'paragraph' && pairsOf(block.runs).length > 0) labelled++;
    if (role === 'forwarded' && block.kind === 'grid') labelled += block.rows.length;
    const isSignature = role !== 'quoted' && (signing || DISCLAIMER.test(text));
    roles.push(isSignature ? 'signature' : role);
  });
  const ownEnd = roles.findIndex((role) => role !== 'own');
  const end = ownEnd < 0 ? roles.length : ownEnd;
  const signed = signedFrom(blocks, end, sender);
  if (signed >= 0) roles.fill('signature', signed, end);
  return { roles, forwarded: markedForward || (isForward && roles.includes('forwarded')) };
}

/** A "From:" line followed within five lines by at least two of Sent, Date, To, Subject. */
function hasEnvelope(texts: readonly string[], index: number): boolean {
  const after = texts
    .slice(index + 1, index + 7)
    .filter((text) => /^\*?(sent|date|to|cc|subject)\*?\s*:/i.test(text));
  return after.length >= 2;
}

/** "On Tuesday … wrote:", which mail programs fold over two lines. */
function isWrote(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? '';
  return (
    WROTE.test(text) ||
    (/^on\b/i.test(text) && !/wrote:/.test(text) && WROTE.test(`${text} ${texts[index + 1] ?? ''}`))
  );
}

function lastWorded(texts: readonly string[], index: number): string {
  return texts.slice(0, index).findLast((text) => text !== '') ?? '';
}

/** Whether the quotation that "wrote:" announces is marked line by line. */
function quotesNext(blocks: readonly Block[], texts: readonly string[], index: number): boolean {
  const next = blocks.findIndex(
    (_, at) => at > index && (texts[at] ?? '') !== '' && !/wrote:\s*$/.test(texts[at] ?? ''),
  );
  return next >= 0 && blocks[next]?.quoted === true;
}

/** A labelled line of a form below somebody's greeting: the form has begun, the signature is over. */
function endsSignature(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  return pairsOf(block.runs).some((pair) => isExactLabel(pair.label) && !CONTACT.test(pair.label));
}
