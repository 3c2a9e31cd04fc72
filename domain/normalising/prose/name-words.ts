/** What a person's name looks like in running text: capitals, small words between them, never a school's, a street's or an office's name. */
import { GIVEN_NAMES } from './given-names.ts';

const WORD = `(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*)(?![\\p{L}'’]|[-/]?\\d|[/_@])`;
const SMALL = '(?:van|der|den|de|da|di|la|le|al|el|bin|ibn|von|ap|ter|dos|del)';
/** Two to four words, for use inside a larger pattern with the flag u. */
export const NAME = `${WORD}(?: (?:${SMALL} )*${WORD}){1,3}`;
const SPAN = new RegExp(`(?<![\\p{L}\\p{N}@.'’_-])(?:\\p{Lu}\\. )?${WORD}(?: (?:${SMALL} )*${WORD}){0,4}`, 'gu');

/** Capitals that begin or end a stretch of them without being part of a name: openers of sentences, titles, roles, days, labels. */
const NO_NAME = new Set(
  `a an the this that these those her his she he it its they their them my our your you we i in on at as by to of off for from with
and or but so if when while where who what why how then than there here after before since until because although though now today
tonight tomorrow yesterday last next this every each some any no not nor yes both all many most more much one two three four five six
seven eight nine ten only also just even still very please thank thanks hello hi hiya dear good morning afternoon evening regards
kind best yours sincerely faithfully truly cheers many re ref fw fwd fao cc bcc ps nb dob edd nhs gp upn sen send tel mob mobile phone
email e-mail mail fax ext child children baby babies infant toddler unborn newborn twin twins boy boys girl girls son sons daughter
daughters kid kids lad lads pupil pupils student students patient client niece nephew grandson granddaughter grandchild grandchildren
brother brothers sister sisters sibling siblings cousin mum mums mother mothers mam mummy dad father daddy parent parents step stepdad
stepmum stepfather stepmother nan nana nanny gran granny grandma grandad grandpa grandmother grandfather aunt auntie aunty uncle
partner boyfriend girlfriend husband wife ex friend neighbour carer foster adoptive master miss mr mrs ms mx dr prof professor
rev revd reverend sir madam dame lady lord pc dc ps ds di sgt sergeant inspector cllr councillor officer constable detective staff
nurse doctor midwife teacher headteacher head tutor worker social practitioner consultant manager landlord tenant year yr class key stage
group tier level section flat unit block room ward bay bed bus route number no age aged born male female sex gender name address
school nursery academy college police hospital surgery council court order act plan team service services department trust case
child's monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december christmas easter ramadan eid british english polish romanian indian pakistani somali urgent safeguarding concern
concerns referral referring refer request notification information report private confidential private mash marf dsl cp cin lac ehcp adhd
asd ok okay sent subject date time was is are has have had does did do can could would should might must i'm im i've i'd
she's he's it's they're there's that's who's said says told asked am pm uk via per re: about regarding worried young person people
everyone someone nobody nothing something family families household god facebook whatsapp snapchat instagram tiktok xbox
leader leaders cub cubs scout scouts brownies jan feb mar apr jun jul aug sep sept oct nov dec d.o.b. d.o.b surname forename
shes hes theyre whos thats weve ive im hasnt doesnt dont cant wont isnt present typed dictated reviewed seen following further opposite outside inside across behind upstairs
clinic centre unit emergency ed aandE ward outpatient`
    .toLowerCase()
    .split(/\s+/),
);

const PLACES =
  /\b(schools?|academy|nursery|college|primary|juniors|infants|surgery|practice|hospital|clinic|centre|council|services?|department|trust|team|police|mailbox|inbox|duty|office|admin|referrals?|enquiries|front door|road|street|avenue|way|drive|terrace|crescent|gardens|station|homes|housing|estate|hotel|ltd|limited|llp|solicitors|facilities|reception|notifications?|noreply|rovers|united|city|county|borough|shire|pharmacy|dental|force|agency|wellbeing|vets|infirmary|care|hub|group|response|desk|unit|division|neighbourhood)\b/i;

/** Ends of places that are family names too: after a given name they are one. */
const PLACE_OR_FAMILY =
  /(?<!^\p{L}+) ?\b(lane|close|house|court|grove|park|hall|church|bank|view|walk|hill|green|cottages|wood|row|mews|place|rise|spinney|yard)$/iu;
/** Words of other meanings that are family names right after a given name: "Ellie-Mae Foster". */
const ALSO_FAMILY = new Set(
  'foster ward may march young head constable english case court lord day bond master cross'.split(' '),
);

/** Whether these words, shaped like a name, can be one of a person. */
export const isName = (words: string): boolean =>
  words.length <= 60 && !PLACES.test(words) && words.split(' ').some((word) => !NO_NAME.has(word.toLowerCase()));

/** A stretch of text that looks like somebody's name, and where it stands. `possessive` = it goes on as "'s". */
export type Mention = { name: string; start: number; end: number; possessive: boolean };

function trimmed(words: string, start: number): Mention | undefined {
  const ends = PLACE_OR_FAMILY.test(words) && !GIVEN_NAMES.has((words.split(' ').at(-2) ?? '').toLowerCase());
  if (PLACES.test(words) || ends) return undefined;
  let from = start;
  let rest = words;
  for (let first = rest.split(' ')[0] ?? ''; NO_NAME.has(first.toLowerCase().replace(/['’]s$/, '')); ) {
    rest = rest.slice(first.length + 1);
    from += first.length + 1;
    first = rest.split(' ')[0] ?? '';
    if (rest === '') return undefined;
  }
  for (
    let last = rest.split(' ').at(-1) ?? '';
    NO_NAME.has(last.toLowerCase());
    last = rest.split(' ').at(-1) ?? ''
  ) {
    if (last === rest) return undefined;
    const before = rest.split(' ').at(-2)?.split('-')[0]?.toLowerCase() ?? '';
    if (ALSO_FAMILY.has(last.toLowerCase()) && GIVEN_NAMES.has(before)) break;
    rest = rest.slice(0, -last.length - 1);
  }
  const name = rest.replace(/['’]s?$/, '');
  const initials = /^(?:\p{Lu}\.)+$/u.test(name);
  if ((name.length < 2 && !initials) || !isName(name)) return undefined;
  return { name, start: from, end: from + name.length, possessive: name !== rest };
}

/** A second word right after a given name is the family's where an age or a birth follows it: "TEDDY HOLLINGSWORTH AGE 3". */
const FAMILY_TOO = /^ (\p{L}{3,}(?:-\p{L}+)?)(?=,? ?(?:\(|aged?\b|d\.?o\.?b|born\b|is \d|,? \d))/iu;

/** Words that are often given names, in a text whose writer uses no capitals, or nothing else. */
function plainMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}@.'’_-])\p{L}{2,}(?:-\p{L}{2,})?(?![\p{L}@_])/gu)) {
    const plain = word === word.toLowerCase() || word === word.toUpperCase();
    if (!plain || !GIVEN_NAMES.has(word.toLowerCase().split('-')[0] ?? '')) continue;
    const rest = text.slice(index + word.length, index + word.length + 60);
    const family = FAMILY_TOO.exec(rest)?.[1];
    const name = family === undefined || NO_NAME.has(family.toLowerCase()) ? word : `${word} ${family}`;
    const end = index + name.length;
    found.push({ name, start: index, end, possessive: /^['’]?s\b/i.test(rest) });
  }
  return found;
}

/** Whether most of the letters are capitals: then capitals say nothing. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 40 && letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.7;
}

/** "of 17 Church Row, Belverley": a house by its number, and the place behind it, are nobody. */
const NUMBERED_HOUSE =
  /\b(?:at|of|from|in|to|near|outside|address:?|flat \w{1,3},?|lives?|living|number) \d{1,3}[a-z]? (?:(?:\p{Lu}[\p{L}'’]+ ){0,3}\p{Lu}[\p{L}'’]+, ){0,2}$/u;

/** Everything in the text that could be a person's name, in order. */
export function mentionsIn(text: string): Mention[] {
  const capitals = isShouted(text)
    ? []
    : [...text.matchAll(SPAN)].flatMap(({ 0: words, index }) => trimmed(words, index) ?? []);
  const covered = (at: number) => capitals.some(({ start, end }) => at >= start && at < end);
  const plain = plainMentions(text).filter(({ start }) => !covered(start));
  const all = [...capitals, ...plain].sort((one, other) => one.start - other.start);
  return all.filter(({ start }) => !NUMBERED_HOUSE.test(text.slice(Math.max(0, start - 70), start)));
}

const TITLE =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|PC|WPC|DC|PS|DS|DI|Sgt|Rev|Revd|The Revd|The Rev|Cllr|Sister|Staff Nurse|Nurse|Matron|Officer|Crew Manager|Cllr|Capt|Major|Judge|SN|Father|Fr|Imam|Rabbi|Sir|Dame';
const SIGNED = new RegExp(
  `^(?:(?:${TITLE})\\.? )*(?:\\d{1,6} )?(?:(?:\\p{Lu}\\.? ?){1,3} ?${WORD}(?:[ ]${WORD})?|${NAME}|${WORD} \\p{Lu}\\.?)(?: (?:[A-Z]{2,6}|[A-Z][A-Za-z]{1,3}[A-Z][A-Za-z]*)\\b)*(?: \\((?:Mr|Mrs|Ms|Miss|Mx|Dr|[a-z]{2,4}/[a-z]{2,5}(?:/[a-z]{2,6})?)\\))?(?: \\d{1,6})?$`,
  'u',
);

/** "PC 1190 Singh", "Mrs Marsh": with a title a family name is enough. */
const TITLED = new RegExp(`^(?:(?:${TITLE})\\.? )+(?:\\d{1,6} )?${WORD}$`, 'u');

/** The person whom a line of a signature or the head of a mail names, or undefined: an office signs nothing. */
export function signedName(line: string): string | undefined {
  const words = (line.split(/\s*,\s*|\s+[-–—|]\s+|\s\|/)[0] ?? '').trim().replace(/\s+/g, ' ');
  return words.length <= 60 &&
    (SIGNED.test(words) || TITLED.test(words)) &&
    !PLACES.test(words) &&
    !/['’]s$/.test(words) &&
    !/^(dear|kind|yours|many|best|the(?! rev)|sent|tel|our|your|my|this|ref)\b/i.test(words)
    ? words
    : undefined;
}

/** One first name that is often given, whatever its letters: "donna". */
export const isGivenName = (words: string): boolean => GIVEN_NAMES.has(words.trim().toLowerCase());
