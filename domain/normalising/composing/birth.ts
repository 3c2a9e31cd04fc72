/** Writes when somebody was born or is expected, exactly as far as it is known (domain reference 2, 9.18). */
import { fold } from '../../labels/blanks.ts';
import type { DraftPage } from '../draft-page.ts';
import type { PersonSheet, Said } from '../said.ts';
import { yearsOfAge } from '../values/ages.ts';
import { readAnswer } from '../values/answers.ts';
import { ageOn, type DateContext, daysBetween, type ReadDate, readDate } from '../values/dates.ts';
import { type Settled, settle } from './settle.ts';
import { unplace, writeParts } from './write.ts';

export type Birth = { unborn?: Said; ageYears?: number };

/** "Unborn" where a date of birth is asked for says all there is to say. */
const UNBORN_ALONE = /^\s*\(?(the |still )?(un-?born|ubb|not (yet )?born)( (baby|child))?\)?\W*$/i;

const sameDay = (context: DateContext) => (text: string) => {
  const read = readDate(text, context);
  return (
    read.date ??
    (read.ageYears === undefined ? text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : `${read.ageYears}`)
  );
};

function report(page: DraftPage, at: string, said: Said, read: ReadDate): void {
  for (const code of read.findings) page.find(code, at, said.text);
}

function writeExpected(page: DraftPage, at: string, said: Said, read: ReadDate, today: string): void {
  const here = `${at}/expectedDate`;
  writeParts(page, here, said, read);
  report(page, here, said, read);
  if (!read.date) return;
  page.put(`${here}/date`, read.date, said);
  const away = daysBetween(today, read.date);
  if (away < -30 || away > 280) page.find('expected-date-implausible', here, said.text);
}

function writeEstimate(page: DraftPage, at: string, said: Said, read: ReadDate): void {
  const here = `${at}/birthEstimate`;
  page.put(`${here}/words`, said.text.trim(), said);
  if (read.ageYears !== undefined) page.put(`${here}/ageYears`, read.ageYears, said);
  if (read.year !== undefined || read.month !== undefined) writeParts(page, `${here}/date`, said, read);
  report(page, here, said, read);
  if (read.year !== undefined || read.month !== undefined || read.ageYears !== undefined)
    page.find('birth-date-estimated', here);
}

function writeBirthDate(page: DraftPage, at: string, said: Said, read: ReadDate, today: string): void {
  const here = `${at}/dateOfBirth`;
  if (!read.date) {
    writeEstimate(page, at, said, read);
    return;
  }
  if (read.date > today) {
    page.find('birth-date-in-future', at, said.text);
    writeEstimate(page, at, said, { ...read, findings: [] });
    return;
  }
  page.put(here, read.date, said);
  report(page, here, said, read);
  if (read.beside !== undefined) unplace(page, { ...said, text: read.beside });
  if (ageOn(read.date, today) > 110) page.find('age-implausible', here, said.text);
}

function readBirthBox(page: DraftPage, at: string, person: PersonSheet, context: DateContext): Settled {
  const both = [...(person.slots.get('birth') ?? []), ...(person.slots.get('birthOrExpected') ?? [])];
  return settle(page, `${at}/dateOfBirth`, both, { key: sameDay(context), none: 'gap' });
}

/** Writes `dateOfBirth`, `birthEstimate` or `expectedDate` of the person at `at`. Says whether the date alone makes it an unborn child. */
export function writeBirth(
  page: DraftPage,
  at: string,
  person: PersonSheet,
  context: DateContext,
  unborn: boolean,
): Birth {
  const { today } = context;
  const birth = readBirthBox(page, at, person, context);
  const expected = settle(page, `${at}/expectedDate`, person.slots.get('expected'), {
    key: sameDay({ today, of: 'expected' }),
    none: 'gap',
  });
  const age = settle(page, `${at}/birthEstimate`, person.slots.get('age'), { none: 'gap' });
  const estimated = person.slots.get('birthEstimated')?.some((said) => readAnswer(said).answer === 'yes') ?? false;
  for (const more of [...birth.more, ...expected.more, ...age.more]) unplace(page, more);
  if (!birth.said && birth.same) {
    page.put(`${at}/birthEstimate/words`, birth.same.said.text.trim(), birth.same.said);
    page.find('same-as-not-found', `${at}/birthEstimate`, birth.same.said.text);
  }
  let due: Said | undefined;
  let born = false;

  if (birth.said) {
    const { said } = birth;
    const read = readDate(said.text, unborn ? { today, of: 'expected' } : context);
    const isEither = person.slots.get('birthOrExpected')?.includes(said) ?? false;
    const lies = read.date !== undefined && read.date > today;
    if (UNBORN_ALONE.test(said.text)) {
      page.absent(`${at}/dateOfBirth`, 'not-applicable');
      due = said;
    } else if (
      read.expected ||
      (unborn && lies) ||
      (isEither && lies && daysBetween(today, read.date ?? today) <= 280)
    ) {
      if (!read.expected && !unborn) page.find('taken-as-expected-date', `${at}/expectedDate`);
      writeExpected(page, at, said, read, today);
      due = said;
    } else if (estimated || read.estimated) {
      writeEstimate(page, at, said, read);
      if (read.ageYears === undefined && read.year === undefined && read.month === undefined)
        page.find('birth-date-estimated', `${at}/birthEstimate`);
    } else writeBirthDate(page, at, said, read, today);
    if (read.ageYears !== undefined && read.date && !page.has(`${at}/birthEstimate/ageYears`)) {
      if (Math.abs(ageOn(read.date, today) - read.ageYears) > 1)
        page.find('age-and-birth-date-disagree', `${at}/dateOfBirth`, said.text);
    }
    born = !due && (read.year !== undefined || read.findings.includes('date-impossible'));
  } else if (birth.gap) page.absent(`${at}/dateOfBirth`, birth.gap);

  if (expected.said && !due) {
    writeExpected(page, at, expected.said, readDate(expected.said.text, { today, of: 'expected' }), today);
    due = expected.said;
  } else if (expected.gap && !page.has(`${at}/expectedDate`)) page.absent(`${at}/expectedDate`, expected.gap);

  if (age.said) writeAge(page, at, age.said, today);
  const bornToo = (born || page.has(`${at}/dateOfBirth`)) && page.has(`${at}/expectedDate`);
  if (bornToo) page.find('birth-and-expected-date', at);
  return due && !bornToo ? { unborn: due } : {};
}

function writeAge(page: DraftPage, at: string, said: Said, today: string): void {
  const written = readDate(said.text, { today, of: 'anyone' });
  const years = yearsOfAge(fold(said.text));
  const read: ReadDate = years === undefined || years > 120 ? written : { ...written, ageYears: years, findings: [] };
  const born = page.text(`${at}/dateOfBirth`);
  if (born !== '') {
    if (read.ageYears !== undefined && Math.abs(ageOn(born, today) - read.ageYears) > 1) {
      page.find('age-and-birth-date-disagree', `${at}/dateOfBirth`, said.text);
    }
    page.put(`${at}/birthEstimate/words`, said.text.trim(), said);
    if (read.ageYears !== undefined) page.put(`${at}/birthEstimate/ageYears`, read.ageYears, said);
    return;
  }
  if (page.has(`${at}/birthEstimate`)) {
    if (read.ageYears !== undefined && !page.has(`${at}/birthEstimate/ageYears`))
      page.put(`${at}/birthEstimate/ageYears`, read.ageYears, said);
    else unplace(page, said);
    return;
  }
  if (read.ageYears === undefined && page.has(`${at}/expectedDate`)) unplace(page, said);
  else writeEstimate(page, at, said, read);
}
