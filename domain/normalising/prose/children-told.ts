/** Finds the children whom running text names ("Zofia Wójcik (DOB 14/03/2016)", "my sister's boys, Kai and Leo"): each value stays doubted until a person has read the text. */

import { squeeze } from '../../labels/blanks.ts';
import { type PersonSheet, type Said, say } from '../said.ts';
import { ageOn, daysBetween, readDate } from '../values/dates.ts';
import { yearsIn } from './ages.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isName, type Mention, mentionsIn } from './name-words.ts';
import { doubted, type Told, unwrapped } from './told.ts';
import { giveNumber, selfTold, unbornTold } from './told-besides.ts';
import { ABOUT_LEFT, around, JOINS, judge, PLURAL_LEFT, type Shown, type Verdict } from './who-is-a-child.ts';

/** More than any letter names. */
const MOST = 8;
/** More words than any letter has, and more capitals that could be names: what goes beyond is for a person to read. */
const MOST_LETTERS = 30_000;
const MOST_MENTIONS = 250;
const ADULT = 18;
/** A day alone beside a name is news of the child and no birth, if it lies so few days back. */
const NEWS = 60;

/** One name where it stands, with what the words around it say. */
type Found = Mention & Verdict & { said: Said };

function foundIn(said: Said): Found[] {
  const text = unwrapped(said.text);
  const mentions = mentionsIn(text).slice(0, MOST_MENTIONS);
  const found = mentions.map((mention, index): Found => {
    const { left, right } = around(text, mention);
    const sentence = right.split(/[.!?](?:\s|$)|\n/)[0] ?? '';
    const opens = left.trim() === '' && !mention.name.includes(' ') && !GIVEN_NAMES.has(mention.name.toLowerCase());
    const others = mentionsIn(`${left}. ${sentence}`).filter(({ name }) =>
      GIVEN_NAMES.has((name.split(' ')[0] ?? '').toLowerCase()),
    );
    const alone = others.length === 0 && !opens && !/\bthe $/i.test(left);
    const next = mentions[index + 1];
    const between = next === undefined ? '' : text.slice(mention.end, next.start);
    const listed =
      next === undefined ||
      /^\s*(?:,|and|&)\s*$|\b(?:of|to|by|with|as|,)\s*\(?(?:m(?:r|s|rs|iss)\.? )?$/i.test(between);
    return { ...mention, ...judge(text, mention, alone, listed ? undefined : next.start), said };
  });
  found.forEach((one, index) => {
    const before = found[index - 1];
    if (!before || !JOINS.test(text.slice(before.end, one.start))) return;
    const { left } = around(text, before);
    const carries =
      before.is === 'child' &&
      (PLURAL_LEFT.test(left) || ABOUT_LEFT.test(left) || before.shown.birth || before.shown.age);
    if (carries && (one.is === 'nobody' || one.is === 'perhaps-child')) one.is = 'child';
    else if (before.is === 'perhaps-child' && one.is === 'nobody') one.is = 'perhaps-child';
    else if (before.is === 'adult' && one.is === 'nobody') one.is = 'adult';
    else if (one.is === 'child' && before.is === 'nobody' && one.name.split(' ').length === 2 && !one.shown.age)
      before.is = 'nobody';
    if (
      before.is === 'child' &&
      one.is === 'child' &&
      !before.name.includes(' ') &&
      one.name.includes(' ') &&
      /^ ?(?:and|&) ?$/.test(text.slice(before.end, one.start))
    )
      before.name = `${before.name} ${one.name.split(' ').slice(1).join(' ')}`;
    if (/\btwins?\b[^.\n]{0,25}$/i.test(left) && one.shown.birth && !before.shown.birth) before.shown = one.shown;
  });
  return found;
}

const words = (name: string): string[] => name.split(' ').map((word) => squeeze(word));

/** Whether one name can be a shorter form of the other: "Theo" and "Theo Lamb", "Hibo A" and "Hibo Abdi". */
function isShortOf(short: string, long: string): boolean {
  const few = words(short);
  const many = words(long);
  const [given, family] = [few[0] ?? '', few.slice(1).join(' ')];
  if (given.length === 1 && family !== '' && many.length > 1)
    return (many[0] ?? '').length > 1 && (many[0] ?? '').startsWith(given) && many.at(-1) === few.at(-1);
  if (given === '' || given !== many[0] || few.length > many.length || squeeze(short) === squeeze(long)) return false;
  return family === '' || (family.length === 1 && (many.at(-1) ?? '').startsWith(family));
}

function isGrown({ birth, age }: Shown, today: string): boolean {
  const { date } = birth === undefined ? { date: undefined } : readDate(birth, { today, of: 'child' });
  if (date !== undefined) return ageOn(date, today) >= ADULT;
  const years = age === undefined ? undefined : yearsIn(age);
  return years !== undefined && years >= ADULT && !/½/.test(age ?? '');
}

/** A day that can be a child's birth: readable, and not after today. */
function isBirth({ birth, loose }: Shown, today: string): boolean {
  if (birth === undefined) return false;
  const { date } = readDate(birth, { today, of: 'child' });
  return date !== undefined && date <= today && !(loose && daysBetween(date, today) < NEWS);
}

const SIBLING = /^,? (?:and|&) (?:his|her|their) (?:\w+ )?(?:brother|sister|sibling|twin),? $/i;
/** The texts up to the limit, the last of them cut. */
function bounded(texts: readonly Said[]): Said[] {
  let room = MOST_LETTERS;
  return texts.flatMap((said) => {
    const text = said.text.slice(0, room);
    room -= text.length;
    return text === '' ? [] : [{ ...said, text }];
  });
}

/** Words that make the writer's own sons and daughters grown up: then a grandparent writes. */
const GRANDPARENT =
  /\b(?:my|our) (?:great )?grand-?(?:son|d?aughter|child|kid)|\b(?:i am|i'm|im) (?:the |their |his |her |a )?(?:nan|nana|nanny|gran|granny|grand\w+)\b|\bmy (?:son|daughter)['’]?s (?:boys?|girls?|kids?|children|son|daughter|baby)\b/i;

/** The children that these texts name, in order. `today` = London day of receipt: whoever is grown up by then is no child. `writer` = who signs. */
export function childrenTold(texts: readonly Said[], today: string, writer = ''): PersonSheet[] {
  const found = bounded(texts).flatMap(foundIn).slice(0, MOST_MENTIONS);
  const grandparent = texts.some((said) => GRANDPARENT.test(said.text));
  const aged = (one: Found) => isBirth(one.shown, today) || one.shown.age !== undefined;
  const grown = found.filter((one) => one.is !== 'nobody' && aged(one) && isGrown(one.shown, today));
  const isYoung = (one: Found) => aged(one) && !isGrown(one.shown, today);
  const adults = [...found.filter((one) => one.is === 'adult' && !isYoung(one)), ...grown];
  const named = (list: readonly Found[], name: string) =>
    list.some((one) => squeeze(one.name) === squeeze(name) || isShortOf(one.name, name) || isShortOf(name, one.name));
  const families = new Set(adults.map((one) => words(one.name).at(-1) ?? ''));

  const told: Told[] = [];
  takeSiblings(found);
  for (const one of found) {
    const sure = one.is === 'child' || (one.is === 'perhaps-child' && (isYoung(one) || !grandparent));
    if (!sure || (aged(one) && isGrown(one.shown, today))) continue;
    const young = found.some((other) => isYoung(other) && squeeze(other.name) === squeeze(one.name));
    if (!young && named(adults, one.name)) continue;
    if (!isYoung(one) && writer !== '' && (squeeze(writer) === squeeze(one.name) || isShortOf(one.name, writer)))
      continue;
    if (!one.name.includes(' ') && families.has(squeeze(one.name)) && !isYoung(one)) continue;
    addTo(told, one, fullNameOf(one, found, adults), today);
  }
  const self = selfTold(texts, writer);
  if (self && !told.some((one) => squeeze(one.name) === squeeze(self.name))) told.unshift(self);
  const people = told.slice(0, MOST).map((one) => personOf(one));
  const unborn = unbornTold(texts);
  if (unborn) people.push(unborn);
  giveNumber(people, texts, unborn !== undefined);
  return people;
}

/** "Archie and his brother Rory": who stands so beside a name that is a child's elsewhere is a child too. */
function takeSiblings(found: readonly Found[]): void {
  const known = new Set(
    found.filter((one) => one.is === 'child').map((one) => squeeze(one.name.split(' ')[0] ?? '')),
  );
  const texts = new Map<Said, string>();
  for (const [index, one] of found.entries()) {
    const before = found[index - 1];
    if (!before || before.said !== one.said || one.is !== 'nobody') continue;
    const text = texts.get(one.said) ?? unwrapped(one.said.text);
    texts.set(one.said, text);
    const between = text.slice(before.end, one.start);
    if (SIBLING.test(between) && known.has(squeeze(before.name.split(' ')[0] ?? ''))) one.is = 'child';
  }
}

/** The longest form of a name that the texts have, where there is only one: "Theo" is "Theo Lamb". */
function fullNameOf(one: Found, found: readonly Found[], adults: readonly Found[]): Found {
  const longer = found.filter((other) => !adults.includes(other) && isShortOf(one.name, other.name));
  const kinds = new Set(longer.map((other) => squeeze(other.name)));
  const [first] = longer;
  return first && kinds.size === 1 ? { ...first, shown: one.shown } : one;
}

function addTo(told: Told[], one: Found, full: Found, today: string): void {
  const birth = isBirth(one.shown, today) ? one.shown.birth : undefined;
  const shown: Shown = { ...(birth ? { birth } : {}), ...(one.shown.age ? { age: one.shown.age } : {}) };
  const there = told.find((other) => squeeze(other.name) === squeeze(full.name) || isShortOf(other.name, full.name));
  if (!there) {
    if (isName(full.name)) told.push({ name: full.name, said: full.said, shown, shownBy: one.said });
    return;
  }
  if (there.name.length < full.name.length) Object.assign(there, { name: full.name, said: full.said });
  if (!there.shown.birth && !there.shown.age) Object.assign(there, { shown, shownBy: one.said });
  else if (!there.shown.birth && shown.birth) Object.assign(there, { shown, shownBy: one.said });
}

function personOf({ name, said, shown, shownBy }: Told): PersonSheet {
  const person: PersonSheet = { listed: 'subject', slots: new Map() };
  say(person.slots, 'fullName', doubted(said, name));
  if (shown.birth !== undefined) say(person.slots, 'birth', doubted(shownBy, shown.birth));
  else if (shown.age !== undefined) say(person.slots, 'age', doubted(shownBy, shown.age));
  return person;
}
