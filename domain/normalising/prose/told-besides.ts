/** Finds what running text tells of children besides their names: a child who writes, one not yet born, and the only child's NHS number. */

import { squeeze } from '../../labels/blanks.ts';
import { type PersonSheet, type Said, say } from '../said.ts';
import { AGE_WORDS, DAY, yearsIn } from './ages.ts';
import { NAME } from './name-words.ts';
import { doubted, type Told } from './told.ts';

const ADULT = 18;
const UNBORN = new RegExp(`\\b[Uu]nborn (?:baby|child) of (?:(?:Ms|Miss|Mrs)\\.? )?(${NAME})`, 'u');
const DUE = new RegExp(
  `(?:\\bE\\.?D\\.?D\\.?|\\bdue(?: date)?(?: is| on)?|expected (?:date of delivery|on)|baby is due(?: on)?)\\s*[:\\-]? ?(?:is |on )?(${DAY})`,
  'gi',
);
const NHS = /\bNHS (?:number|no\.?):? ?(\d{3} ?\d{3} ?\d{4})\b/gi;

const SELF = new RegExp(
  `\\b(?:i am|i['’]?m) (?:only |just |nearly |aged? )?(${AGE_WORDS})(?! (?:minutes|miles|hours|weeks|days))`,
  'iu',
);
/** Whoever says so of themselves at less is no writer of letters. */
const WRITES = 5;

/** A child who writes: "hi im 14 and my name is Tom". */
export function selfTold(texts: readonly Said[], writer: string): Told | undefined {
  if (writer === '') return undefined;
  for (const said of texts) {
    const age = SELF.exec(said.text)?.[1]?.trim();
    const years = age === undefined ? undefined : yearsIn(age);
    if (age !== undefined && years !== undefined && years >= WRITES && years < ADULT)
      return { name: writer, said, shown: { age }, shownBy: said };
  }
  return undefined;
}

/** An NHS number belongs to the only child of a text that has only one number. */
export function giveNumber(people: readonly PersonSheet[], texts: readonly Said[], unborn: boolean): void {
  const [only, ...more] = people;
  const numbers = texts.flatMap((said) =>
    [...said.text.matchAll(NHS)].map(([, digits = '']) => doubted(said, digits)),
  );
  const [first] = numbers;
  if (only && first && more.length === 0 && new Set(numbers.map((one) => squeeze(one.text))).size === 1 && !unborn)
    say(only.slots, 'nhsNumber', first);
}

/** One unborn child, where the text gives one date at which it is due. */
export function unbornTold(texts: readonly Said[]): PersonSheet | undefined {
  const due = texts.flatMap((said) => [...said.text.matchAll(DUE)].map(([, day = '']) => doubted(said, day)));
  const [first] = due;
  if (!first || new Set(due.map((one) => squeeze(one.text))).size > 1) return undefined;
  if (!texts.some((said) => /\b(unborn|pregnan)/i.test(said.text))) return undefined;
  const person: PersonSheet = { listed: 'subject', slots: new Map() };
  const named = texts.find((said) => UNBORN.test(said.text));
  const mother = named ? UNBORN.exec(named.text)?.[1] : undefined;
  if (named && mother) say(person.slots, 'fullName', doubted(named, `Unborn baby of ${mother.replace(/ EDD$/, '')}`));
  say(person.slots, 'expected', first);
  return person;
}
