/** Writes one person, child or adult, from everything said of them (procedure P1, P2, P4). */
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet, Said } from '../said.ts';
import type { PersonSlot } from '../slots.ts';
import { readAnswer } from '../values/answers.ts';
import { type SameAs, statedIn } from '../values/blanks.ts';
import { disabilityOf, ethnicityOf, languageOf, sexOf } from '../values/codes.ts';
import { ageOn, type DateContext } from '../values/dates.ts';
import { readNhsNumber, readUpn } from '../values/identifiers.ts';
import { withoutPhones } from '../values/phones.ts';
import { type Kinship, kinshipOf } from '../values/relationships.ts';
import { writeBirth } from './birth.ts';
import { writeName } from './name.ts';
import { rolesOf } from './roles.ts';
import { settle } from './settle.ts';
import { chosen, unplace, writeAddress, writeAnswer, writeEmail, writePhones, writeWords } from './write.ts';

/** A value that points to another: filled when everybody is written. */
export type SameValue = { at: string; person: number; below: string; as: SameAs; said: Said };
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

function writeSex(page: DraftPage, at: string, person: PersonSheet, unborn: Said | undefined): void {
  const sex = chosen(page, `${at}/sex`, person.slots.get('sex'));
  const gender = chosen(page, `${at}/gender`, person.slots.get('gender'));
  if (gender && /^unborn/i.test(gender.text.trim())) unborn ??= gender;
  else if (gender) page.put(`${at}/gender/words`, gender.text.trim(), gender);
  if (unborn) {
    page.put(`${at}/sex/words`, sex?.text.trim() ?? 'unborn', sex ?? unborn);
    page.put(`${at}/sex/code`, 'U', sex ?? unborn);
    return;
  }
  if (!sex) return;
  page.put(`${at}/sex/words`, sex.text.trim(), sex);
  const code = sexOf(sex.text);
  if (code) page.put(`${at}/sex/code`, code, sex);
}

function writeCoded(
  page: DraftPage,
  at: string,
  said: Said | undefined,
  part: 'code' | 'bcp47',
  code: (words: string) => string | undefined,
): void {
  if (!said) return;
  page.put(`${at}/words`, said.text.trim(), said);
  const found = code(said.text);
  if (found) page.put(`${at}/${part}`, found, said);
}

function writeDisability(page: DraftPage, at: string, person: PersonSheet): void {
  const here = `${at}/disability`;
  writeAnswer(page, `${here}/stated`, person.slots.get('disability'), `${here}/words`);
  const details = settle(page, here, person.slots.get('disabilityWords'), { none: 'gap' });
  for (const more of details.more) unplace(page, more);
  if (details.said && page.has(`${here}/words`)) unplace(page, details.said);
  else if (details.said) page.put(`${here}/words`, details.said.text.trim(), details.said);
  const said = details.said ?? person.slots.get('disability')?.[0];
  const code = page.has(`${here}/words`) ? disabilityOf(page.text(`${here}/words`)) : undefined;
  if (said && code) page.put(`${here}/codes/0`, code, said);
  if (page.text(`${here}/stated`) === 'no' && details.said) page.find('disability-none-and-some', here);
}

function writeNumbers(page: DraftPage, at: string, person: PersonSheet): void {
  const either = person.slots.get('nhsNumberOrUpn') ?? [];
  const isUpn = (said: Said) => /^[A-Z]\d{11}/i.test(said.text.replace(/\s/g, ''));
  const nhs = settle(
    page,
    `${at}/nhsNumber`,
    [...(person.slots.get('nhsNumber') ?? []), ...either.filter((said) => !isUpn(said))],
    { none: 'gap' },
  );
  if (nhs.said) {
    const read = readNhsNumber(nhs.said.text);
    page.put(`${at}/nhsNumber/words`, nhs.said.text.trim(), nhs.said);
    if (read.digits) page.put(`${at}/nhsNumber/digits`, read.digits, nhs.said);
    page.put(`${at}/nhsNumber/valid`, read.valid, nhs.said);
    if (read.finding) page.find(read.finding, `${at}/nhsNumber`);
  } else if (nhs.gap) page.absent(`${at}/nhsNumber`, nhs.gap);
  const upn = settle(page, `${at}/upn`, [...(person.slots.get('upn') ?? []), ...either.filter(isUpn)], {
    none: 'gap',
  });
  if (upn.said) {
    const read = readUpn(upn.said.text);
    page.put(`${at}/upn/words`, upn.said.text.trim(), upn.said);
    page.put(`${at}/upn/valid`, read.valid, upn.said);
    if (read.unknown) page.put(`${at}/upn/unknown`, read.unknown, upn.said);
    if (read.finding) page.find(read.finding, `${at}/upn`);
  } else if (upn.gap) page.absent(`${at}/upn`, upn.gap);
  for (const more of [...nhs.more, ...upn.more]) unplace(page, more);
}

function writeHome(page: DraftPage, at: string, person: PersonSheet, phones: Said[]): Omit<SameValue, 'person'>[] {
  const { slots } = person;
  const lines = (['addressLine1', 'addressLine2', 'addressLine3'] as const)
    .flatMap((slot) => slots.get(slot) ?? [])
    .filter((said) => statedIn(said.text).is === 'value');
  const [line] = lines;
  const joined = line ? [{ ...line, text: lines.map((said) => said.text.trim()).join(', ') }] : [];
  const withPhone = (slots.get('addressAndPhone') ?? []).map((said) => ({ said, text: withoutPhones(said.text) }));
  for (const { said, text } of withPhone) if (text !== said.text.trim()) phones.push(said);
  const all = [...(slots.get('address') ?? []), ...joined, ...withPhone.map(({ said, text }) => ({ ...said, text }))];
  const address = settle(page, `${at}/address`, all, { none: 'gap' });
  const postcode = settle(page, `${at}/address/postcode`, slots.get('postcode'), { none: 'gap' });
  for (const more of [...address.more, ...postcode.more]) unplace(page, more);
  writeAddress(page, `${at}/address`, address.said, {
    postcode: postcode.said,
    undisclosed: slots.get('addressUndisclosed')?.[0],
  });
  if (address.gap) page.absent(`${at}/address`, address.gap);
  const uprn = slots.get('uprn')?.[0];
  if (uprn && /^\d{1,12}$/.test(uprn.text.trim()) && page.has(`${at}/address`))
    page.put(`${at}/address/uprn`, uprn.text.trim().replace(/^0+(?=\d)/, ''), uprn);
  else if (uprn) unplace(page, uprn);
  const before = settle(page, `${at}/previousAddress`, slots.get('previousAddress'), { none: 'gap' });
  for (const more of before.more) unplace(page, more);
  if (before.said) writeAddress(page, `${at}/previousAddress`, before.said);
  else if (before.gap) page.absent(`${at}/previousAddress`, before.gap);
  return !address.said && address.same
    ? [{ at: `${at}/address`, below: '/address', as: address.same.as, said: address.same.said }]
    : [];
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
const SAME_TOO = ['school', 'gp', 'religion', 'language', 'ethnicity', 'nationality'] as const;

/** The details that only point to somebody else's, and the person's slots without them. */
function pointing(
  at: string,
  slots: PersonSheet['slots'],
): { left: PersonSheet['slots']; same: Omit<SameValue, 'person'>[] } {
  const left = new Map(slots);
  const same: Omit<SameValue, 'person'>[] = [];
  for (const name of SAME_TOO) {
    const [said, ...more] = slots.get(name) ?? [];
    const stated = said && more.length === 0 ? statedIn(said.text) : undefined;
    if (!said || stated?.is !== 'same') continue;
    left.delete(name);
    same.push({ at: `${at}/${name}`, below: `/${name}`, as: stated.as, said });
  }
  return { left, same };
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
  writePhones(page, `${at}/phones`, phones);
  writeEmail(page, `${at}/email`, slots.get('email'));
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
  writeAnswer(page, `${at}/parentalResponsibility`, slots.get('parentalResponsibility'));
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
