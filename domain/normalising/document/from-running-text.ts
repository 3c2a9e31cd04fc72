/** Takes from running text what labels did not give: who writes it, how to reach them, and which children it names; each value doubted. */
import type { Reading } from '../../../schemas/reading.ts';
import { squeeze } from '../../labels/blanks.ts';
import type { PersonSlot, ReferrerSlot } from '../../labels/slots.ts';
import { childrenTold } from '../prose/children-told.ts';
import { isGivenName, signedName } from '../prose/name-words.ts';
import { numbersIn } from '../prose/numbers-told.ts';
import { type Writer, writerTold } from '../prose/writer-told.ts';
import { type PersonSheet, type Said, type Sheet, say } from '../said.ts';
import { QUOTED } from './from-passages.ts';

const SUBJECT = 'Subject';
/** So long a signature is one of an office: who forwards with it sends the mail on in their own name. */
const OFFICE_LINES = 3;

const inMail = (reading: Reading, label: string, text: string): Said => ({
  text,
  section: 'Mail',
  label,
  place: { kind: 'tag', part: '', tag: label },
  confidence: 1,
  reader: reading.reader,
  trust: 0,
  doubts: [],
});

/** A mail's subject is kept as it stands, and a reference of ours in it is one that the sender quotes. */
export function gatherSubject(reading: Reading, sheet: Sheet): void {
  const { mail } = reading;
  if (!mail || mail.subject.trim() === '') return;
  const subject = inMail(reading, SUBJECT, mail.subject);
  sheet.unplaced.push(subject);
  if (/\bFD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/i.test(mail.subject)) say(sheet.matter, 'quotes', subject);
}

type Sender = { name: string; address: string };
type Writing = { writer: Writer; sender: Sender | undefined; texts: Said[] };

const lineOf = ({ place }: Said): number =>
  place.kind === 'line' && place.part === '' ? place.line : Number.MAX_SAFE_INTEGER;
const byLine = (one: Said, other: Said): number => lineOf(one) - lineOf(other);

/** A labelled line of a letter as it stands there: "Tel: 01632 960220". */
const asLine = (said: Said): Said => ({ ...said, text: `${said.label}: ${said.text}` });

const labelledLines = (sheet: Sheet): Said[] =>
  sheet.unplaced
    .filter(
      ({ label, section, text }) => label !== '' && label !== QUOTED && section !== 'Mail' && text.trim() !== '',
    )
    .map(asLine);

/** All running text in reading order, with the lines between that looked like a label and its answer. */
export const runningText = (sheet: Sheet): Said[] =>
  [...sheet.prose, ...labelledLines(sheet).filter((said) => said.section !== 'signature')].sort(byLine);

/** The name in the mail's head; without one, what its address begins with. */
const calledIn = (sender: Sender | undefined): string => sender?.name || (sender?.address.split('@')[0] ?? '');

/** Whether a mail's labelled lines leave open who refers: then its signature may tell, unless whoever wrote it stays unnamed. */
export function leavesWriterOpen(reading: Reading, { referrer }: Sheet): boolean {
  const says = (slot: ReferrerSlot) =>
    referrer
      .get(slot)
      ?.some(({ text, options }) => text.trim() !== '' || options?.some(({ marked }) => marked !== false));
  const named = (['name', 'nameAndRole', 'given', 'family'] as const).some(says);
  return reading.mail !== undefined && !named && !says('anonymous');
}

const ENVELOPE_FROM = /^\*?from:?\*?:? *"?([^"<\n[]*)"? *[<[](?:mailto:)?([^\s<>\]]+@[^\s<>\]]+)[>\]]/im;

/** Of a forwarded mail: whoever forwards it over a full signature, else whoever wrote what is forwarded. */
function whoWrites(reading: Reading, sheet: Sheet): Writing {
  const { mail } = reading;
  const labelled = sheet.prose.length > 0 ? labelledLines(sheet) : [];
  const signature = sheet.unplaced.filter((said) => said.label === '' && said.section === 'signature');
  const texts = [...sheet.prose, ...signature, ...labelled].sort(byLine);
  if (!mail?.forwarded) return { writer: writerTold(texts, calledIn(mail?.from)), sender: mail?.from, texts };
  const envelope = sheet.unplaced.find((said) => said.section === 'envelope');
  const edge = envelope ? lineOf(envelope) : 0;
  const own = texts.filter((said) => lineOf(said) < edge);
  const forwarding = writerTold(own, calledIn(mail.from));
  if (forwarding.name && forwarding.lines >= OFFICE_LINES)
    return { writer: forwarding, sender: mail.from, texts: own };
  const rest = texts.filter((said) => lineOf(said) >= edge);
  const sender = envelope && ENVELOPE_FROM.exec(envelope.text);
  const first = sender ? { name: (sender[1] ?? '').trim(), address: sender[2] ?? '' } : undefined;
  return { writer: writerTold(rest, calledIn(first)), sender: first, texts: rest };
}

/** A web form's own address: nobody can be asked back there. */
const MACHINE =
  /^(no[._-]?reply|do[._-]?not[._-]?reply|notifications?|mailer|wordpress|web-?forms?|automated|system|bounces?)\b/i;

/** A text message that a gateway sends on as a mail: "07700900761@sms-gateway.example". */
const TEXTED = /^((?:\+?44|0)\d{9,10})@/;
const UNSIGNED: Writer = { unsigned: false, lines: 0, closed: false };

/** What the signature says of its writer, where the form does not. */
function gatherOffice(sheet: Sheet, { role, agency }: Writer): void {
  const says = (...slots: ReferrerSlot[]) =>
    slots.some((slot) => sheet.referrer.get(slot)?.some(({ text }) => text.trim() !== ''));
  if (role && !says('role', 'nameAndRole', 'roleAndAgency', 'relationship')) say(sheet.referrer, 'role', role);
  if (agency && !says('agency', 'roleAndAgency')) say(sheet.referrer, 'agency', agency);
}

/** Who writes, and how to reach them: by the signature, else by the mail's head, each with its doubt. A form beside it that names its referrer is left alone. `labelled` = the mail is itself a form. */
export function gatherWriter(reading: Reading, sheet: Sheet, labelled = false): Said | undefined {
  const names = (['name', 'nameAndRole', 'given', 'family'] as const).flatMap(
    (slot) => sheet.referrer.get(slot)?.filter((said) => said.text !== '') ?? [],
  );
  const named = names.length > 0;
  const here = new Set(sheet.prose.map(({ place }) => place.part));
  if (named && !names.every(({ place }) => here.has(place.part))) return undefined;
  const written = whoWrites(reading, sheet);
  const { sender, texts } = written;
  // Beside labelled lines a name that nobody closes with may be anybody's.
  const writer =
    written.writer.closed || !labelled ? written.writer : { ...UNSIGNED, unsigned: written.writer.unsigned };
  if (writer.name && !named) say(sheet.referrer, 'name', writer.name);
  const { name } = writer;
  if (name && (!named || names.some(({ text }) => squeeze(text) === squeeze(name.text)))) gatherOffice(sheet, writer);
  if (writer.phone && !sheet.referrer.has('phone')) say(sheet.referrer, 'phone', writer.phone);
  const texted = TEXTED.exec(sender?.address ?? '')?.[1];
  if (texted !== undefined && !sheet.referrer.has('phone')) {
    say(sheet.referrer, 'phone', inMail(reading, 'From', texted));
    sheet.remarks.push({ code: 'referrer-taken-from-mail', at: '/referrer/phones' });
  }
  for (const number of sheet.referrer.has('phone') ? [] : numbersIn(texts))
    sheet.remarks.push({ code: 'whose-is-not-said', at: '/referrer/phones', detail: number });
  const headed = sender !== undefined && (signedName(sender.name) !== undefined || isGivenName(sender.name));
  const machine = sender !== undefined && MACHINE.test(sender.address);
  const fromHead = sender && !named && !writer.name && !writer.unsigned && headed && !machine;
  if (fromHead) {
    say(sheet.referrer, 'name', inMail(reading, 'From', sender.name));
    sheet.remarks.push({ code: 'referrer-taken-from-mail', at: '/referrer/name' });
  }
  if (!sheet.referrer.has('email')) {
    if (sender && sender.address !== '' && !machine && texted === undefined) {
      say(sheet.referrer, 'email', inMail(reading, 'From', sender.address));
      sheet.remarks.push({ code: 'referrer-taken-from-mail', at: '/referrer/email' });
    } else if (writer.email) say(sheet.referrer, 'email', writer.email);
  }
  return sheet.referrer.get('name')?.[0];
}

/** Where the form's own referrer is who sent it, by the same name: then the address in the mail's head is theirs, and a way to ask back. */
export function gatherSameSender(reading: Reading, sheet: Sheet): void {
  const { mail } = reading;
  const { referrer } = sheet;
  if (!mail?.from || mail.from.address === '' || mail.forwarded || mail.automatic !== 'no' || referrer.has('email'))
    return;
  const own = squeeze(mail.from.name.replace(/^([^,]+),\s*(.+)$/, '$2 $1'));
  const said = (slot: ReferrerSlot) =>
    squeeze(referrer.get(slot)?.find(({ text }) => text.trim() !== '')?.text ?? '');
  const called = said('name') || `${said('given')}${said('family')}`;
  if (own === '' || called !== own) return;
  say(referrer, 'email', inMail(reading, 'From', mail.from.address));
  sheet.remarks.push({ code: 'referrer-address-from-mail', at: '/referrer/email' });
}

const hasName = (person: PersonSheet): boolean =>
  (['fullName', 'given', 'family', 'familyFirstName'] as const).some((slot) =>
    person.slots.get(slot)?.some((said) => said.text.trim() !== ''),
  );

const HOME: readonly PersonSlot[] = ['address', 'postcode', 'household'];

const hasOnlyHome = ({ slots }: PersonSheet): boolean =>
  [...slots].every(([slot, saids]) => HOME.includes(slot) || saids.every((said) => said.text.trim() === ''));

/** Where several children are named, an address of "the child" is the family's. */
function toFamily(sheet: Sheet, person: PersonSheet): void {
  for (const said of person.slots.get('address') ?? []) say(sheet.matter, 'familyAddress', said);
  for (const said of person.slots.get('postcode') ?? []) say(sheet.matter, 'familyPostcode', said);
  sheet.people = sheet.people.filter((one) => one !== person);
}

/** The children whom running text names, unless labels name one. What a label says of a child without a name is the only named child's. */
export function gatherChildren(sheet: Sheet, today: string, writer: Said | undefined): void {
  const subjects = sheet.people.filter((person) => person.listed === 'subject');
  if (subjects.some(hasName)) return;
  const subject = sheet.unplaced.filter((said) => said.section === 'Mail' && said.label === SUBJECT);
  const listed = subjects.flatMap((person) => person.slots.get('household') ?? []).map(asLine);
  const told = childrenTold([...subject, ...runningText(sheet), ...listed], today, writer?.text);
  if (told.length === 0) return;
  sheet.remarks.push({ code: 'children-taken-from-text', at: '/people' });
  const [only, ...more] = told;
  const [nameless, ...others] = subjects;
  if (nameless && others.length === 0 && more.length > 0 && hasOnlyHome(nameless)) toFamily(sheet, nameless);
  if (only && nameless && more.length === 0 && others.length === 0) {
    for (const [slot, saids] of only.slots) for (const said of saids) say(nameless.slots, slot, said);
  } else sheet.people.unshift(...told);
  for (const [index, person] of sheet.people.entries())
    if (told.includes(person) || person === nameless)
      sheet.remarks.push({ code: 'child-taken-from-text', at: `/people/${index}` });
}
