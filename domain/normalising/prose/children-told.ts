/** Finds children whom running text names outright ("Zofia Wójcik (DOB 14/03/2016)", "my grandson Finn Hall"): each value stays doubted until a person has read the text. */
import { type PersonSheet, type Said, say } from '../said.ts';
import { squeeze } from '../values/blanks.ts';
import { readDate } from '../values/dates.ts';
import { DAY, FIRST_NAME, isName, NAME } from './name-words.ts';

/** Said on every value that is taken out of running text. */
export const TOLD = 'taken from running text, where nothing labels it';
/** More than any letter names. */
const MOST = 8;
const ADULT = 18;

const BORN = '(?:[Bb]orn(?: on)?|D\\.?O\\.?B\\.?:?|[Dd]o[Bb]:?|dob:?|[Dd]ate of [Bb]irth:?)';
const WITH_BIRTH = new RegExp(`(${NAME}),? ?\\(?(?:(?:who )?(?:is|was) )?${BORN} (${DAY})`, 'gu');
const WITH_AGE = new RegExp(
  `(${NAME}),? ?\\(?(?:who is |is |aged? |now )+(?:about |only |just )?(\\d{1,2})\\b(?! ?(?:months|weeks|days))`,
  'gu',
);
const CUED = new RegExp(
  `(?:\\b(?:grandson|granddaughter|nephew|niece|pupil|student)|\\b(?:boy|girl|child|baby|pupil|student) (?:called|named)|\\b[Rr]efer(?:ring)?|\\breferral (?:for|of)|\\b(?:worried|concerned|concerns) about|\\bconcerns? for),? (${NAME})(?! \\p{Lu})(?!,? (?:who is |is )?(?:the |a |an |his |her |their )?(?:mother|mum|father|dad|carer|tenant|partner|parent|grand))`,
  'gu',
);
const TWO = new RegExp(`\\bnames are (${FIRST_NAME}) and (${FIRST_NAME}) (${FIRST_NAME})`, 'gu');
const UNBORN = new RegExp(`\\b[Uu]nborn (?:baby|child) of (${NAME})`, 'u');
const DUE = new RegExp(`(?:\\bEDD|\\b[Dd]ue (?:date|on)|[Ee]xpected date of delivery):? ?(?:is |on )?(${DAY})`, 'gu');
const NHS = /\bNHS (?:number|no\.?):? ?(\d{3} ?\d{3} ?\d{4})\b/gi;

type Told = { name: string; birth?: string; age?: string; said: Said };

/** The children that these texts name, in order. `today` = London day of receipt: whoever is grown up by then is no child. */
export function childrenTold(texts: readonly Said[], today: string): PersonSheet[] {
  const told = new Map<string, Told>();
  const add = (one: Told): void => {
    const key = squeeze(one.name);
    const there = told.get(key);
    if (there) told.set(key, { ...one, ...there });
    else if (isName(one.name) && told.size < MOST) told.set(key, one);
  };
  const grown = new Set<string>();
  for (const said of texts) {
    const text = said.text.replace(/\s+/g, ' ');
    for (const [, name = '', birth = ''] of text.matchAll(WITH_BIRTH)) {
      if (isChild(birth, today)) add({ name, birth, said });
      else grown.add(squeeze(name));
    }
    for (const [, name = '', age = ''] of text.matchAll(WITH_AGE)) {
      if (Number(age) < ADULT) add({ name, age, said });
      else grown.add(squeeze(name));
    }
    for (const [, name = ''] of text.matchAll(CUED)) add({ name, said });
    for (const [, one = '', two = '', family = ''] of text.matchAll(TWO))
      for (const first of [one, two]) add({ name: `${first} ${family}`, said });
  }
  for (const key of grown) told.delete(key);
  const people = [...told.values()].map(personOf);
  const unborn = unbornTold(texts);
  if (unborn) people.push(unborn);
  const [only, ...more] = people;
  const numbers = new Set(
    texts.flatMap((said) => [...said.text.matchAll(NHS)].map(([, digits = '']) => squeeze(digits))),
  );
  const [first] = texts.flatMap((said) =>
    [...said.text.matchAll(NHS)].map(([, digits = '']) => doubted(said, digits)),
  );
  if (only && first && more.length === 0 && numbers.size === 1 && !unborn) say(only.slots, 'nhsNumber', first);
  return people;
}

function isChild(birth: string, today: string): boolean {
  const { date } = readDate(birth, { today, of: 'child' });
  if (date === undefined) return false;
  return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) <= ADULT;
}

function personOf({ name, birth, age, said }: Told): PersonSheet {
  const person: PersonSheet = { listed: 'subject', slots: new Map() };
  say(person.slots, 'fullName', doubted(said, name));
  if (birth !== undefined) say(person.slots, 'birth', doubted(said, birth));
  else if (age !== undefined) say(person.slots, 'age', doubted(said, age));
  return person;
}

/** One unborn child, where the text gives one date at which it is due. */
function unbornTold(texts: readonly Said[]): PersonSheet | undefined {
  const due = texts.flatMap((said) => [...said.text.matchAll(DUE)].map(([, day = '']) => doubted(said, day)));
  const [first] = due;
  if (!first || new Set(due.map((one) => squeeze(one.text))).size > 1) return undefined;
  if (!texts.some((said) => /\b(unborn|pregnan)/i.test(said.text))) return undefined;
  const person: PersonSheet = { listed: 'subject', slots: new Map() };
  const named = texts.find((said) => UNBORN.test(said.text));
  const mother = named ? UNBORN.exec(named.text)?.[1] : undefined;
  if (named && mother) say(person.slots, 'fullName', doubted(named, `Unborn baby of ${mother}`));
  say(person.slots, 'expected', first);
  return person;
}

/** The same said thing, of these words of it only, and doubted. */
export function doubted(said: Said, text: string): Said {
  return { ...said, text, label: '', confidence: Math.min(said.confidence, 0.6), doubts: [...said.doubts, TOLD] };
}
