/** What a machine answers to a letter of ours: that it could not be delivered, or that its reader is away. Anything in which a person may have written stays a person's to read (R19). */
import { type Reference, reference } from '../../schemas/primitives.ts';
import type { Reading } from '../../schemas/reading.ts';
import { urgentWordsIn } from '../urgency.ts';

/** `ids`: how it may name our letter: our own message's id, or the mail service's. */
export type AutomaticAnswer = { kind: 'bounce' | 'auto-reply'; reference: Reference; ids: string[] };

/** A notice is in its first pages; what is longer than a notice somebody may have written. */
const HEAD_BYTES = 262_144;
const MOST_WORDS = 1200;

/** A child may be in it: then it is read by a person, whatever its headers say (promise 1). */
const SAYS_SOMETHING =
  /\b(child\w*|bab(?:y|ies)|toddlers?|sons?|daughters?|boys?|girls?|kids?|teen\w*|brothers?|sisters?|mum|mums|mother|dad|dads|father|bruis\w+|hit|hits|hitting|beat\w*|hurt\w*|harm\w*|abus\w+|neglect\w*|scream\w*|crying|worried|worry|scared|afraid|unsafe|danger\w*|suicid\w*|overdose|help me)\b/i;

const ANY_REFERENCE = /\bFD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]\b/g;

/** The one reference of ours that it names; none where it names several. */
function oneReference(text: string): Reference | undefined {
  const found = [...new Set(text.match(ANY_REFERENCE) ?? [])].flatMap((each) => {
    const parsed = reference.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** `X-Front-Door-Message: <id>`, and what stands before the @ of each message's id, wherever a header names one. */
function idsIn(text: string): string[] {
  const ours = [...text.matchAll(/^X-Front-Door-Message:\s*([^\s<>]+)/gim)].map(([, id]) => id ?? '');
  const lines = [...text.matchAll(/^(?:Message-ID|In-Reply-To|References):((?:.*)(?:\r?\n[ \t].*)*)/gim)];
  const named = lines.flatMap(([, value]) => [...(value ?? '').matchAll(/<([^<>@\s]+)@/g)].map(([, id]) => id ?? ''));
  return [...new Set([...ours, ...named])].filter((id) => id !== '');
}

/** What stands in the mail itself: its attachments are the machine's. */
function wordsOf({ passages, fields, tables }: Reading): string {
  const own = [
    ...passages.flatMap(({ text, place }) => (place.part === '' ? [text] : [])),
    ...fields.flatMap(({ label, value, place }) => (place.part === '' ? [`${label} ${value}`] : [])),
    ...tables.flatMap(({ rows, place }) => (place.part === '' ? rows.flat().map(({ text }) => text) : [])),
  ];
  return own.join('\n');
}

function mayHoldSomething(reading: Reading): boolean {
  const words = wordsOf(reading);
  return words.length > MOST_WORDS || SAYS_SOMETHING.test(words) || urgentWordsIn([words]).length > 0;
}

const isReportPart = ({ type }: Reading['parts'][number]): boolean => /^(?:text|message)\//.test(type);

/** Undefined unless it plainly is one: doubt leaves it in the in-tray, for a person. */
export function automaticAnswer(reading: Reading, bytes: Uint8Array): AutomaticAnswer | undefined {
  const { mail, parts } = reading;
  if (!mail || mayHoldSomething(reading)) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  if (mail.automatic === 'bounce') {
    const states = [...head.matchAll(/^Action:\s*(\w+)/gim)].map(([, state]) => state?.toLowerCase());
    const failed = states.length > 0 && states.every((state) => state === 'failed');
    const named = oneReference(head);
    return failed && named && parts.every(isReportPart)
      ? { kind: 'bounce', reference: named, ids: idsIn(head) }
      : undefined;
  }
  if (mail.automatic !== 'auto-reply' || parts.some(({ outcome }) => outcome !== 'ignored')) return undefined;
  const named = oneReference(mail.subject);
  return named && { kind: 'auto-reply', reference: named, ids: idsIn(head) };
}
