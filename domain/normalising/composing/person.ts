/** Writes one person, child or adult, from everything said of them (procedure P1, P2, P4). */

import { statedIn } from '../../labels/blanks.ts';
import { type Kinship, kinshipOf } from '../../labels/relationships.ts';
import type { PersonSlot } from '../../labels/slots.ts';
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet, Said } from '../said.ts';
import { readAnswer } from '../values/answers.ts';
import { ethnicityOf, languageOf } from '../values/codes.ts';
import { ageOn, type DateContext } from '../values/dates.ts';
import { writeBirth } from './birth.ts';
import { splitContact } from './contact.ts';
import { type Pointing, writeHome } from './home.ts';
import { writeName } from './name.ts';
import { rolesOf } from './roles.ts';
import { settle } from './settle.ts';
import { writeCoded, writeDisability, writeNumbers, writeSex } from './traits.ts';
import { chosen, unplace, writeAnswer, writeEmail, writePhones, writeWords } from './write.ts';

/** A value that points to another: filled when everybody is written. */
export type SameValue = Pointing & { person: number };
export type Written = { at: string; kinship: Kinship; listed: PersonSheet['listed']; same: SameValue[] };

const WORDS: readonly (readonly [PersonSlot, string])[] = [
  ['religion', 'religion'],
  ['nationality', 'nationality'],
  ['immigrationStatus', 'immigrationStatus'],
  ['needs', 'needs'],
  ['communication', 'communication'],
  ['gp', 'gp'],
  ['school', 'school'],
];
const VIEWS: readonly (readonly [PersonSlot, string])[] = [
  ['views', 'words'],
  ['viewsSoughtBy', 'soughtBy'],
  ['viewsWhen', 'when'],
  ['viewsWithWhom', 'withWhom'],
  ['viewsMethod', 'method'],
  ['viewsInfluences', 'influences'],
];

function contextOf(person: PersonSheet, kinship: Kinship, today: string): DateContext {
  const child = person.listed === 'subject' || person.listed === 'sibling' || kinship.role === 'sibling';
  const adult =
    kinship.adult || person.listed === 'mother' || person.listed === 'father' || person.listed === 'parent';
  return { today, of: child ? 'child' : adult ? 'adult' : 'anyone' };
}

function writeStage(
  page: DraftPage,
  at: string,
  person: PersonSheet,
  kinship: Kinship,
  unborn: Said | undefined,
  today: string,
): void {
  const born = page.text(`${at}/dateOfBirth`);
  const age = born === '' ? undefined : ageOn(born, today);
  const said = page.text(`${at}/birthEstimate/ageYears`);
  const years = age ?? (said === '' ? undefined : Number(said));
  const adult = kinship.adult || ['parent', 'mother', 'father'].includes(person.listed);
  if (unborn) page.state(`${at}/stage`, 'unborn');
  else if (years !== undefined) page.state(`${at}/stage`, years < 18 ? 'child' : 'adult');
  else if (person.listed === 'subject') page.state(`${at}/stage`, 'child');
  else if (adult) page.state(`${at}/stage`, 'adult');
  else {
    page.state(`${at}/stage`, 'not-known');
    page.find('stage-not-known', at);
  }
  if (person.listed === 'subject' && years !== undefined && years >= 18 && !unborn) page.find('subject-is-adult', at);
}

/** Details that a form may leave to another person's: "same as above". */
const SAME_TOO = ['phone', 'school', 'gp', 'religion', 'language', 'ethnicity', 'nationality'] as const;

/** The details that only point to somebody else's, and the person's slots without them. */
function pointing(at: string, slots: PersonSheet['slots']): { left: PersonSheet['slots']; same: Pointing[] } {
  const left = new Map(slots);
  const same: Pointing[] = [];
  for (const name of SAME_TOO) {
    const [said, ...more] = slots.get(name) ?? [];
    const stated = said && more.length === 0 ? statedIn(said.text) : undefined;
    if (!said || stated?.is !== 'same') continue;
    left.delete(name);
    const there = name === 'phone' ? 'phones' : name;
    same.push({ at: `${at}/${there}`, below: `/${there}`, as: stated.as, said });
  }
  return { left, same };
}

/** "Does she have PR? Yes" among the child's own lines is about somebody else, whom a person must find. */
function writeResponsibility(
  page: DraftPage,
  at: string,
  person: PersonSheet,
  saids: readonly Said[] | undefined,
): void {
  const answers =
    person.listed === 'subject' && saids?.some((said) => ['yes', 'no'].includes(readAnswer(said).answer ?? ''));
  if (!answers || person.slots.has('relationship')) {
    writeAnswer(page, `${at}/parentalResponsibility`, saids);
    return;
  }
  for (const said of saids ?? []) {
    unplace(page, said);
    page.find('whose-is-not-said', at, said.label);
  }
}

/** Writes the person with this number (from 0) of the list. */
export function writePerson(page: DraftPage, person: PersonSheet, index: number, today: string): Written {
  const at = `/people/${index}`;
  const { left: slots, same: alike } = pointing(at, person.slots);
  page.state(`${at}/id`, `p${index + 1}`);
  const relation = settle(page, `${at}/relationshipWords`, slots.get('relationship'), { none: 'gap' });
  for (const more of relation.more) unplace(page, more);
  const kinship = kinshipOf(relation.said?.text ?? '');
  if (relation.said) page.put(`${at}/relationshipWords`, relation.said.text.trim(), relation.said);
  else if (relation.gap) page.absent(`${at}/relationshipWords`, relation.gap);

  const named = writeName(page, at, person);
  const genderUnborn = [...(slots.get('sex') ?? []), ...(slots.get('gender') ?? [])].find(
    (said) =>
      /^unborn/i.test(said.text) || said.options?.some((one) => one.marked === true && /^unborn/i.test(one.text)),
  );
  const sign = named.unborn ?? genderUnborn ?? (kinship.unborn ? relation.said : undefined);
  const birth = writeBirth(page, at, person, contextOf(person, kinship, today), sign !== undefined);
  const unborn = page.has(`${at}/dateOfBirth`) ? undefined : (sign ?? birth.unborn);
  writeStage(page, at, person, kinship, unborn, today);
  rolesOf(page, at, person, kinship);
  writeSex(page, at, person, unborn);

  const phones = [
    ...(slots.get('phone') ?? []),
    ...(slots.get('phoneMobile') ?? []),
    ...(slots.get('phoneHome') ?? []),
  ];
  const same = writeHome(page, at, person, phones);
  const contact = splitContact(phones);
  writePhones(page, `${at}/phones`, contact.phones);
  writeEmail(page, `${at}/email`, slots.get('email') ?? (contact.mails.length > 0 ? contact.mails : undefined));
  writeCoded(page, `${at}/ethnicity`, chosen(page, `${at}/ethnicity`, slots.get('ethnicity')), 'code', ethnicityOf);
  for (const said of slots.get('ethnicityOther') ?? []) {
    if (statedIn(said.text).is === 'value' && !page.has(`${at}/ethnicity`))
      writeCoded(page, `${at}/ethnicity`, said, 'code', ethnicityOf);
    else if (statedIn(said.text).is === 'value') unplace(page, said);
  }
  writeCoded(page, `${at}/language`, chosen(page, `${at}/language`, slots.get('language')), 'bcp47', languageOf);
  for (const [slot, name] of WORDS) writeWords(page, `${at}/${name}`, slots.get(slot));
  writeDisability(page, at, person);
  writeAnswer(page, `${at}/interpreter/needed`, slots.get('interpreter'), `${at}/interpreter/words`);
  for (const said of slots.get('interpreterWords') ?? []) {
    if (statedIn(said.text).is !== 'value') continue;
    if (page.has(`${at}/interpreter/words`)) unplace(page, said);
    else page.put(`${at}/interpreter/words`, said.text.trim(), said);
  }
  writeNumbers(page, at, person);
  writeResponsibility(page, at, person, slots.get('parentalResponsibility'));
  for (const [slot, name] of VIEWS) {
    const { said, gap, more } = settle(page, `${at}/views/${name}`, slots.get(slot));
    for (const one of more) unplace(page, one);
    if (said) page.put(`${at}/views/${name}`, said.text.trim(), said);
    else if (gap) page.absent(`${at}/views/${name}`, gap);
  }
  writeAnswer(page, `${at}/views/sought`, slots.get('viewsSought'));
  writeAnswer(page, `${at}/views/alone`, slots.get('viewsAlone'));
  const notes = settle(page, `${at}/notes`, slots.get('notes'));
  if (notes.said) page.put(`${at}/notes`, notes.said.text.trim(), notes.said);
  for (const one of notes.more) unplace(page, one);
  for (const said of slots.get('focus') ?? [])
    if (readAnswer(said).answer === 'unclear') page.find('unclear-answer', at, said.label);
  return { at, kinship, listed: person.listed, same: [...same, ...alike].map((one) => ({ ...one, person: index })) };
}
