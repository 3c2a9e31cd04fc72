/** What names the referrer, or gives an undisclosed address away, wherever it stands: a net under the rules, for words that came into a field of another kind. */
import type { Draft } from '../../schemas/draft.ts';
import type { Person } from '../../schemas/person.ts';
import type { Referral } from '../../schemas/referral.ts';

/** Small letters, no accents, one blank for whatever is no letter or digit. */
export function folded(text: string): string {
  return ` ${text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const TITLES = new Set([
  'mr',
  'mrs',
  'miss',
  'ms',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'rev',
  'pc',
  'dc',
  'ds',
  'the',
  'and',
]);

/** The words of a name, without titles. */
export function nameWords(name: string): string[] {
  return folded(name)
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word));
}

/** The last nine digits: the same of 01632 960111 and +44 1632 960111. Undefined for fewer than seven. */
function digitsOf(text: string): string | undefined {
  const digits = text.replaceAll(/\D/g, '');
  return digits.length < 7 ? undefined : digits.slice(-9);
}

/**
 * `phrases` folded; `words` folded, and found only where the text writes them with a capital; `numbers` of digits only; `exact` as
 * written, small.
 */
export type Needles = { phrases: string[]; words: string[]; numbers: string[]; exact: string[] };

/** In which of the four ways it was found, and what was found; undefined where nothing was. */
export function standsIn(text: string, { phrases, words, numbers, exact }: Needles): boolean {
  const plain = folded(text);
  if (phrases.some((phrase) => plain.includes(phrase))) return true;
  if (words.length > 0) {
    const capitals = new Set((text.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).flatMap((word) => nameWords(word)));
    if (words.some((word) => capitals.has(word))) return true;
  }
  const small = text.toLowerCase();
  if (exact.some((one) => small.includes(one))) return true;
  if (numbers.length === 0) return false;
  const digits = text.replaceAll(/\D/g, '');
  return numbers.some((number) => digits.includes(number));
}

const phrase = (text: string | undefined): string[] => (text && folded(text).trim().length > 3 ? [folded(text)] : []);

/** A name as a phrase in either order, and each of its words that is nobody else's here. */
function ofName(name: string, people: readonly Person[]): Pick<Needles, 'phrases' | 'words'> {
  const words = nameWords(name);
  const whole = ` ${words.join(' ')} `;
  const turned = ` ${[...words.slice(-1), ...words.slice(0, -1)].join(' ')} `;
  const others = people.map((person) => person.name?.words ?? '').filter((other) => !folded(other).includes(whole));
  const theirs = new Set(others.flatMap(nameWords));
  return {
    phrases: words.length > 1 ? [whole, turned] : [],
    words: words.filter((word) => word.length > 2 && !theirs.has(word) && !NOBODY.has(word)),
  };
}

/** Words with a capital that name nobody: they stand in the names of schools and offices as well. */
const NOBODY = new Set(
  'anonymous anon neighbour friend school nursery college academy primary teacher class head health visitor nurse doctor surgery practice police officer social worker team service mum mummy mother dad daddy father nan nana gran granny grandad grandma parent carer family child children unknown member public council hospital church'.split(
    ' ',
  ),
);

const BEFORE_A_NAME =
  /\b(?:mr|mrs|ms|miss|mx|dr|pc|dc|ds|aunt|auntie|uncle|sister|brother|cousin|friend|neighbour|mum|mother|dad|father|nan|gran|called|named)\W+$/i;

const firstOf = (text: string): string => folded(text).trim().split(' ')[0] ?? '';

/** Names said in a sentence such as "told by her aunt, Mrs Okafor": several words with a capital, or one after a title or a kinship. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*/gu)].flatMap((match) => {
    const words = nameWords(match[0]).filter((word) => word.length > 2 && !NOBODY.has(word));
    const titled = BEFORE_A_NAME.test(`${text.slice(0, match.index)} `) || TITLES.has(firstOf(match[0]));
    return words.length > 1 || (words.length === 1 && titled) ? [words.join(' ')] : [];
  });
}

function addressesOf({ people, familyAddress }: Draft): string[] {
  return [familyAddress, ...people.flatMap(({ address, previousAddress }) => [address, previousAddress])].flatMap(
    (one) => (one ? [folded(one.words)] : []),
  );
}

/** The referrer's name, numbers, mail and address. An address where the family lives too names nobody. */
export function referrerNeedles({ draft, sender, originals }: Referral): Needles {
  const { referrer, people } = draft;
  const name = ofName(referrer.name?.words ?? '', people);
  const homes = addressesOf(draft);
  const senders = [sender, ...originals.map((original) => original.sender)];
  const mails = senders.flatMap((one) => (one.kind === 'mail' ? [one.address] : []));
  return {
    phrases: [
      ...name.phrases,
      ...phrase(referrer.ownReference),
      ...phrase(referrer.address?.words).filter((one) => !homes.includes(one)),
    ],
    words: name.words,
    numbers: (referrer.phones ?? []).flatMap(({ words, e164 }) => digitsOf(e164 ?? words) ?? []),
    exact: [referrer.email, ...mails].flatMap((mail) => (mail?.includes('@') ? [mail.trim().toLowerCase()] : [])),
  };
}

/** The mail addresses of everybody else who wrote about the same case: in a bundle none is another's to know (P31). */
export function otherSendersNeedles({ draft, originals }: Referral): Needles {
  const own = [draft.referrer.email?.trim().toLowerCase()];
  const mails = originals.slice(1).flatMap(({ sender }) => (sender.kind === 'mail' ? [sender.address] : []));
  const others = mails
    .map((mail) => mail.trim().toLowerCase())
    .filter((mail) => mail.includes('@') && !own.includes(mail));
  return { phrases: [], words: [], numbers: [], exact: others };
}

/** Whoever told the referrer: as written, and the names in it (P12). */
export function toldByNeedles({ referrer: { toldBy }, people }: Draft): Needles {
  const names = namesIn(toldBy?.words ?? '').map((name) => ofName(name, people));
  return {
    phrases: [...phrase(toldBy?.words), ...names.flatMap(({ phrases }) => phrases)],
    words: names.flatMap(({ words }) => words),
    numbers: [],
    exact: [],
  };
}

/** Addresses that must not be known: as written, and their postcodes. */
export function undisclosedNeedles({ people, familyAddress }: Draft): Needles {
  const all = [familyAddress, ...people.flatMap(({ address, previousAddress }) => [address, previousAddress])];
  const hidden = all.flatMap((one) => (one?.undisclosed ? [one] : []));
  return {
    phrases: hidden.flatMap(({ words }) => phrase(words)),
    words: [],
    numbers: [],
    exact: hidden.flatMap(({ postcode, words }) => {
      const code = (postcode ?? /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/i.exec(words)?.[0])?.trim().toLowerCase();
      return code ? [code, code.replace(' ', '')] : [];
    }),
  };
}
