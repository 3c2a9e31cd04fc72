/** What a machine answers to a letter of ours: that it could not be delivered, or that its reader is away. Anything in which a person may have written stays a person's to read (R19). */
import type { Draft } from '../../schemas/draft.ts';
import { type Reference, reference } from '../../schemas/primitives.ts';
import type { Place, Reading } from '../../schemas/reading.ts';
import { urgentWordsIn } from '../urgency.ts';
import { WELFARE } from '../welfare-words.ts';
import { isPlainAbsence } from './absence.ts';

/** `ids`: how it may name our letter: our own message's id, or the mail service's. */
export type AutomaticAnswer = { kind: 'bounce' | 'auto-reply'; reference: Reference; ids: string[] };

/** A notice is in its first pages; what is longer than a notice somebody may have written. */
const HEAD_BYTES = 262_144;
const MOST_WORDS = 1200;

/** What the words of welfare leave out, and a person may write all the same: then a person reads it, whatever its headers say (promise 1). */
const SAYS_SOMETHING = /\b(teen\w*|hurt\w*|danger\w*|scared|afraid|help me)\b/i;
/** The address of somebody at a school says nothing of a child. */
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const ANY_REFERENCE = /\bFD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]\b/g;

/** The one reference of ours that it names; none where it names several. */
function oneReference(text: string): Reference | undefined {
  const found = [...new Set(text.match(ANY_REFERENCE) ?? [])].flatMap((each) => {
    const parsed = reference.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

const idsIn = (value: string): string[] => [...value.matchAll(/<([^<>@\s]+)@/g)].map(([, id]) => id ?? '');

/** The headers that a bounce returns, unfolded; undefined where it returns none or several: then nobody can say which is ours. */
function returnedHeaders(text: string): string | undefined {
  const blocks = text.split(/^Content-Type:[ \t]*(?:message\/(?:rfc822|global)|text\/rfc822-headers)\b/im);
  const [, block] = blocks;
  if (block === undefined || blocks.length > 2) return undefined;
  const [, ...rest] = block.split(/\r?\n\r?\n/);
  return rest[0]?.replace(/\r?\n[ \t]+/g, ' ');
}

/** The ids of the very mail that came back. A mail in answer to another is none of ours: a person wrote it, to us. */
function idsReturned(text: string): string[] {
  const headers = returnedHeaders(text);
  if (headers === undefined || /^(?:In-Reply-To|References):/im.test(headers)) return [];
  const own = /^X-Front-Door-Message:[ \t]*([^\s<>]+)/im.exec(headers)?.[1];
  return [...(own === undefined ? [] : [own]), ...idsIn(/^Message-ID:(.*)/im.exec(headers)?.[1] ?? '')];
}

/** The ids of the mails that an absence answers, as its own headers name them. */
function idsAnswered(text: string): string[] {
  const headers = (text.split(/\r?\n\r?\n/)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ');
  const lines = [...headers.matchAll(/^(?:In-Reply-To|References):(.*)/gim)];
  return [...new Set(lines.flatMap(([, value]) => idsIn(value ?? '')))];
}

/** Every word in it but those of the mail that it returns: its parts' too, whoever wrote them. */
function wordsOf({ mail, parts, passages, fields, tables }: Reading): string {
  const returned = parts.flatMap(({ path, type }) =>
    mail?.automatic === 'bounce' && type === 'message/rfc822' ? [path] : [],
  );
  const held = ({ place }: { place: Place }) => returned.length !== 1 || place.part !== returned[0];
  const words = [
    ...passages.filter(held).map(({ section, text }) => `${section} ${text}`),
    ...fields.filter(held).map(({ section, label, value }) => `${section} ${label} ${value}`),
    ...tables
      .filter(held)
      .flatMap(({ section, headers, rows }) => [section, ...headers, ...rows.flat().map(({ text }) => text)]),
  ];
  return words.join('\n').replace(ADDRESS, ' ');
}

function mayHoldSomething(reading: Reading): boolean {
  const words = wordsOf(reading);
  const speaks = WELFARE.test(words) || SAYS_SOMETHING.test(words) || urgentWordsIn([words]).length > 0;
  return words.length > MOST_WORDS || speaks;
}

const NAME_WORD = /\p{L}{3,}/gu;
const wordsIn = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(NAME_WORD) ?? [];

/** Whether it names anybody of the referral, by any one word of a name: then somebody wrote of them. */
export function namesAnyOf(reading: Reading, people: Draft['people']): boolean {
  const said = new Set(wordsIn(`${reading.mail?.subject ?? ''}\n${wordsOf(reading)}`));
  return people.some(({ name }) =>
    [name?.words, name?.given, name?.family, ...(name?.aliases ?? [])].some((each) =>
      wordsIn(each ?? '').some((word) => said.has(word)),
    ),
  );
}

const isReportPart = ({ type }: Reading['parts'][number]): boolean => /^(?:text|message)\//.test(type);

/** Undefined unless it plainly is one: doubt leaves it in the in-tray, for a person. */
export function automaticAnswer(reading: Reading, bytes: Uint8Array): AutomaticAnswer | undefined {
  const { mail, parts } = reading;
  if (!mail) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  if (mail.automatic === 'bounce') {
    if (mayHoldSomething(reading)) return undefined;
    const states = [...head.matchAll(/^Action:\s*(\w+)/gim)].map(([, state]) => state?.toLowerCase());
    const failed = states.length > 0 && states.every((state) => state === 'failed');
    const named = oneReference(head);
    const ids = bytes.byteLength > HEAD_BYTES ? [] : idsReturned(head);
    return failed && named && ids.length > 0 && parts.every(isReportPart)
      ? { kind: 'bounce', reference: named, ids }
      : undefined;
  }
  if (mail.automatic !== 'auto-reply' || parts.some(({ outcome }) => outcome !== 'ignored')) return undefined;
  if (!isPlainAbsence(reading)) return undefined;
  const named = oneReference(mail.subject);
  return named && { kind: 'auto-reply', reference: named, ids: idsAnswered(head) };
}
