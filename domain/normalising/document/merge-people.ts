/** Puts together what several places of one arrival say of the same person: the Word form, its PDF, the mail's own lines, a household row of the child. */

import { squeeze } from '../../labels/blanks.ts';
import { isPersonLabel } from '../../labels/find-label.ts';
import { kinshipOf } from '../../labels/relationships.ts';
import type { PersonSlot } from '../../labels/slots.ts';
import { type Listed, type PersonSheet, type Said, type Sheet, say } from '../said.ts';
import { readAnswer } from '../values/answers.ts';
import { readDate } from '../values/dates.ts';
import { hasValue, isFilled, isNamed, type PeopleBook } from './people-book.ts';
import { sayWhoIsResponsible } from './responsibility.ts';

const first = (person: PersonSheet, slot: PersonSlot): string => person.slots.get(slot)?.find(hasValue)?.text ?? '';

/** A whole name for comparing, however it was boxed. */
function nameOf(person: PersonSheet): string {
  const parts = squeeze(first(person, 'given')) + squeeze(first(person, 'family'));
  // "HERON, Carly" is who "Carly Heron" is.
  const whole = first(person, 'fullName').replace(/^([^,\n]+),\s*([^,\n]+)$/, '$2 $1');
  return squeeze(whole) || parts || squeeze(first(person, 'familyFirstName'));
}

function birthOf(person: PersonSheet, today: string): string {
  const text = first(person, 'birth') || first(person, 'birthOrExpected') || first(person, 'expected');
  return text === '' ? '' : (readDate(text, { today, of: 'child' }).date ?? '');
}

/** A person as compared with others: both made when first asked for, and again when somebody was joined to them. */
type Known = { name: string; birth: string };

/** The same person: the same whole name and no other birth date; or, in two parts, the same birth date and part of the name. */
function same(one: Known, other: Known, parts: 'same' | 'other'): boolean {
  const names = [one.name, other.name] as const;
  const births = [one.birth, other.birth] as const;
  if (names[0] === '' || names[1] === '') return false;
  const birthsDiffer = births[0] !== '' && births[1] !== '' && births[0] !== births[1];
  if (names[0] === names[1]) return parts === 'other' || (!birthsDiffer && births[0] !== '' && births[1] !== '');
  return (
    parts === 'other' &&
    births[0] !== '' &&
    births[0] === births[1] &&
    (names[0].startsWith(names[1]) || names[1].startsWith(names[0]))
  );
}

const RANK: readonly Listed[] = [
  'subject',
  'mother',
  'father',
  'parent',
  'sibling',
  'household',
  'significant',
  'other',
];

function join(into: PersonSheet, from: PersonSheet): void {
  if (RANK.indexOf(from.listed) < RANK.indexOf(into.listed)) into.listed = from.listed;
  for (const [slot, saids] of from.slots) for (const said of saids) say(into.slots, slot, said);
}

/** Whether the form asks of each person if they are referred, and says no of this one. */
function isNotReferred(person: PersonSheet): boolean {
  const said = person.slots.get('focus') ?? [];
  return said.length > 0 && said.every((one) => readAnswer(one).answer === 'no');
}

/** A household row whose relationship is "subject" is about the child itself. */
function isSubjectRow(person: PersonSheet): boolean {
  const focus = person.slots
    .get('focus')
    ?.some(
      (said) =>
        /^(y|yes|x|✓|✔|☒|☑|true|subject( child)?|index( child)?|(child )?referred( child)?)$/i.test(
          said.text.trim(),
        ) || said.options?.some((one) => one.marked === true && !/^no?$/i.test(one.text)),
    );
  return focus === true || kinshipOf(first(person, 'relationship')).subject;
}

/** "Household member 2", "Person 1 of the family": a block that is not a child's by its own heading. */
const ANYBODY = /\b(person|member|adult|sibling)\b[^–]*\d/i;

/** Whether somebody listed with the referred is related to them instead: a mother or grandfather always, a brother or sister in a block of anybody's. */
function isRelative(person: PersonSheet): boolean {
  const [said] = person.slots.get('relationship') ?? [];
  const { role, adult } = kinshipOf(first(person, 'relationship'));
  return role !== undefined && !isSubjectRow(person) && (adult || ANYBODY.test(said?.section ?? ''));
}

/** "Details of Mother" says the relationship by its heading. */
function relate(person: PersonSheet): void {
  if ((person.listed !== 'mother' && person.listed !== 'father') || first(person, 'relationship') !== '') return;
  const said = [...person.slots.values()].flat().find(hasValue);
  if (said)
    say(person.slots, 'relationship', {
      ...said,
      options: [],
      text: person.listed === 'mother' ? 'Mother' : 'Father',
      label: said.section || said.label,
    });
}

/** A detail of nobody in particular: an address is the family's where the family is meant; anything else stays as it stands. */
function nobodys(sheet: Sheet, slot: PersonSlot, said: Said, family: boolean): void {
  if (!hasValue(said)) return;
  if (family && (slot === 'address' || slot === 'postcode')) {
    say(sheet.matter, slot === 'address' ? 'familyAddress' : 'familyPostcode', said);
    return;
  }
  sheet.unplaced.push(said);
  sheet.remarks.push({ code: 'whose-is-not-said', detail: said.label });
}

/** What nobody is called: a box that holds the next label is a box that nobody filled. */
const NEVER_LABELS: readonly PersonSlot[] = ['fullName', 'given', 'family', 'birth', 'relationship'];

function withoutLabels(sheet: Sheet, slots: PersonSheet['slots']): void {
  for (const slot of NEVER_LABELS) {
    const saids = slots.get(slot) ?? [];
    const labels = saids.filter((said) => isPersonLabel(said.text));
    if (labels.length === 0) continue;
    slots.set(
      slot,
      saids.filter((said) => !labels.includes(said)),
    );
    sheet.unplaced.push(...labels);
    sheet.remarks.push(...labels.map(({ label }) => ({ code: 'unplaced-labels' as const, detail: label })));
  }
}

/** Fills the sheet's people from the book. `today` = London day of receipt. */
export function gatherPeople(sheet: Sheet, book: PeopleBook, today: string): void {
  const kept: { person: PersonSheet; part: string }[] = [];
  const stray: PersonSheet[] = [];
  const known = new Map<PersonSheet, Known>();
  const knownOf = (person: PersonSheet): Known => {
    const found = known.get(person) ?? { name: nameOf(person), birth: birthOf(person, today) };
    known.set(person, found);
    return found;
  };
  for (const { person, part, row } of book.blocks) {
    withoutLabels(sheet, person.slots);
    if (person.listed !== 'subject' && isSubjectRow(person)) person.listed = 'subject';
    if (person.listed === 'subject' && isNotReferred(person)) person.listed = 'household';
    if (!isFilled(person.slots)) continue;
    if (person.listed === 'subject' && !isNamed(person)) {
      stray.push(person);
      continue;
    }
    if (!row && ['household', 'parent', 'sibling', 'significant'].includes(person.listed) && !isNamed(person)) {
      for (const [slot, saids] of person.slots)
        for (const said of saids) nobodys(sheet, slot, said, person.listed === 'household');
      continue;
    }
    const twin = kept.find((one) => same(knownOf(one.person), knownOf(person), one.part === part ? 'same' : 'other'));
    if (twin) {
      join(twin.person, person);
      known.delete(twin.person);
    } else kept.push({ person, part });
  }
  const listed = kept.map((one) => one.person).filter((person) => person.listed === 'subject');
  const relatives = listed.filter(isRelative);
  // Where everybody is related to somebody, nobody says who is referred: they stay, for a person to see.
  if (relatives.length < listed.length) for (const person of relatives) person.listed = 'household';
  const subjects = listed.filter((person) => person.listed === 'subject');
  for (const person of stray) {
    for (const [slot, saids] of person.slots) for (const said of saids) book.noteLoose(slot, said);
  }
  if (subjects.length === 0 && (book.loose.some(({ said }) => hasValue(said)) || stray.length > 0)) {
    const person: PersonSheet = { listed: 'subject', slots: new Map() };
    subjects.push(person);
    kept.unshift({ person, part: '' });
  }
  const [only, ...more] = subjects;
  for (const { slot, said } of book.loose) {
    if (only && more.length === 0) say(only.slots, slot, said);
    else nobodys(sheet, slot, said, true);
  }
  const order = kept.map((one) => one.person);
  for (const person of order) relate(person);
  sheet.people.push(
    ...order.filter((one) => one.listed === 'subject'),
    ...order.filter((one) => one.listed !== 'subject'),
  );
  sayWhoIsResponsible(sheet);
}
