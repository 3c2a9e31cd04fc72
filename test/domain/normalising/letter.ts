/** Builds the reading of a mail or letter in running text from its words, and says what was found in it. */
import { normalise } from '../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { factsOf, readingOf } from './readings.ts';

/** `from` absent = a letter that came as a document. `birth` in the order of `children`: a day, or the words of an age. `missed` = what is known not to be found, `strangers` = who is taken for a child, doubted. */
export type Letter = {
  id: string;
  from?: string;
  subject?: string;
  body: string;
  children: readonly string[];
  birth?: readonly string[];
  referrer?: string;
  contact?: readonly string[];
  concern: string;
  urgent: boolean;
  missed?: readonly string[];
  strangers?: readonly string[];
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function readingOfLetter({ id, from, subject = '', body }: Letter) {
  if (from === undefined) {
    const passages = body.split(/\n\n+/).map((text) => ({ text }));
    return readingOf({ type: WORD, passages });
  }
  const mail = [
    `From: ${from}`,
    'To: referrals@council.example',
    `Subject: ${subject}`,
    'Date: Sat, 21 Nov 2026 09:12:00 +0000',
    `Message-ID: <${id}@post.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
  ].join('\n');
  return readOriginal(new TextEncoder().encode(mail.replaceAll('\n', '\r\n')), id);
}

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(mr|mrs|ms|miss|dr|pc|rev|revd|the|master|\d+)$/.test(word));

/** One name is the other, or a shorter form of it. */
const isSame = (one: string, other: string): boolean => {
  const [few, many] = [words(one), words(other)].sort((first, second) => first.length - second.length);
  return few !== undefined && many !== undefined && few.length > 0 && few.every((word) => many.includes(word));
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** What of a letter is found ("child Kai", "birth Kai", "referrer", "contact", "concern"), what is not, and which children are named that it does not name. */
export async function lookedAt(letter: Letter) {
  const facts = factsOf({ channel: 'email', receivedAt: '2026-11-22T10:00:00.000Z' });
  const { draft, findings, urgency } = normalise(await readingOfLetter(letter), facts);
  const found: string[] = [];
  const missed: string[] = [];
  const keep = (what: string, is: boolean) => void (is ? found : missed).push(what);
  const subjects = draft.people.filter((person) => person.roles.includes('subject'));
  letter.children.forEach((child, index) => {
    const person = subjects.find(({ name }) => name !== undefined && isSame(name.words, child));
    keep(`child ${child}`, person !== undefined);
    const birth = letter.birth?.[index];
    if (birth === undefined) return;
    const { dateOfBirth, expectedDate, birthEstimate } = person ?? {};
    const said = birthEstimate?.words.toLowerCase() ?? '';
    keep(
      `birth ${child}`,
      [dateOfBirth, expectedDate?.date].includes(birth as never) || said.includes(birth.toLowerCase()),
    );
  });
  const { name, phones = [], email } = draft.referrer;
  if (letter.referrer !== undefined) keep('referrer', name !== undefined && isSame(name.words, letter.referrer));
  const reached = [email, ...phones.map((phone) => digits(phone.words))];
  if (letter.contact)
    keep(
      'contact',
      letter.contact.some((one) => reached.includes(one.includes('@') ? one : digits(one))),
    );
  keep('concern', (draft.concern.details?.words ?? '').replace(/\s+/g, ' ').includes(letter.concern));
  const strangers = subjects.filter(
    (one) => !letter.children.some((child) => one.name && isSame(one.name.words, child)),
  );
  /** Values that stand without any finding on them: none may. */
  const undoubted = draft.people.flatMap((_, index) =>
    findings.some(({ at }) => at === `/people/${index}`) ? [] : [`/people/${index}`],
  );
  return { found, missed, strangers: strangers.map((one) => one.name?.words ?? ''), undoubted, findings, urgency };
}
