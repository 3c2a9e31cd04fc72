/** Writes what a person is like: sex and gender, coded traits, disability, NHS number and pupil number (procedure P1; domain reference 2, 3). */
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet, Said } from '../said.ts';
import { disabilityOf, sexOf } from '../values/codes.ts';
import { readNhsNumber, readUpn } from '../values/identifiers.ts';
import { settle } from './settle.ts';
import { chosen, unplace, writeAnswer } from './write.ts';

/** Sex and gender are two facts; an unborn child's sex is always U (rule 8750). */
export function writeSex(page: DraftPage, at: string, person: PersonSheet, unborn: Said | undefined): void {
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

/** Words as written, with their code where it is sure. */
export function writeCoded(
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

/** Whether disabled, in which words, with codes where they are sure. */
export function writeDisability(page: DraftPage, at: string, person: PersonSheet): void {
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

/** NHS number and unique pupil number: a wrong check digit is a finding, the value stays. */
export function writeNumbers(page: DraftPage, at: string, person: PersonSheet): void {
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
