/** One child of a contact as the national lists write it: codes only where they are sure, "not known" codes where they are not, and what is missing said beside it; never a guess (domain reference 2). */
import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../../schemas/person.ts';
import type { LocalDate } from '../../../schemas/primitives.ts';
import type { Referral } from '../../../schemas/referral.ts';

/** What a list cannot say of a child, by code. */
export type Issue =
  | 'no-child-named'
  | 'child-id-is-our-reference'
  | 'child-id-not-alphanumeric'
  | 'sex-not-known'
  | 'ethnicity-not-yet-obtained'
  | 'birth-date-not-known'
  | 'birth-day-not-known-15th-by-convention'
  | 'expected-date-not-known'
  | 'disability-not-known'
  | 'upn-not-known'
  | 'source-not-known'
  | 'primary-need-is-set-by-a-social-worker'
  | 'not-yet-disposed';

export type ListedChild = {
  childId: string;
  sex: 'M' | 'F' | 'U';
  ethnicity: string;
  birthDate: string;
  expectedDate: string;
  age: number | null;
  disabilities: string;
  upn: string;
  upnUnknown: string;
  issues: Issue[];
};

type Said<Value> = { value: Value; issues: Issue[] };

/** The case number that a person found for the child; else our reference and the child's number in it, letters and digits only (rules 1570, 1580). */
function childId({ reference, casework }: Referral, { id }: Person): Said<string> {
  const known = casework.known?.[id];
  if (known?.answer !== 'known') {
    return { value: `${reference.replaceAll('-', '')}${id}`, issues: ['child-id-is-our-reference'] };
  }
  const { caseId } = known.case;
  return { value: caseId, issues: /^[A-Za-z0-9]{1,20}$/.test(caseId) ? [] : ['child-id-not-alphanumeric'] };
}

/** A whole date as it stands; a month without its day is the 15th, as the data set asks; anything less is no date. */
function birthDate({ dateOfBirth, birthEstimate, stage }: Person): Said<string> {
  if (stage === 'unborn') return { value: '', issues: [] };
  if (dateOfBirth) return { value: dateOfBirth, issues: [] };
  const { year, month, day } = birthEstimate?.date ?? {};
  if (year === undefined || month === undefined || day !== undefined) {
    return { value: '', issues: ['birth-date-not-known'] };
  }
  const value = `${year}-${String(month).padStart(2, '0')}-15`;
  return { value, issues: ['birth-day-not-known-15th-by-convention'] };
}

function expectedDate({ stage, expectedDate: expected }: Person): Said<string> {
  if (stage !== 'unborn') return { value: '', issues: [] };
  return expected?.date ? { value: expected.date, issues: [] } : { value: '', issues: ['expected-date-not-known'] };
}

/** An unborn child's sex is always U (rule 8750): that is no gap. */
function sexOf({ stage, sex }: Person): Said<ListedChild['sex']> {
  if (stage === 'unborn') return { value: 'U', issues: [] };
  return sex?.code ? { value: sex.code, issues: [] } : { value: 'U', issues: ['sex-not-known'] };
}

function ethnicityOf({ ethnicity }: Person): Said<string> {
  return ethnicity?.code
    ? { value: ethnicity.code, issues: [] }
    : { value: 'NOBT', issues: ['ethnicity-not-yet-obtained'] };
}

/** NONE only where somebody said no. */
function disabilityOf({ disability }: Person): Said<string> {
  const { codes = [], stated } = disability ?? {};
  if (codes.length > 0) return { value: codes.join(' '), issues: [] };
  return stated === 'no' ? { value: 'NONE', issues: [] } : { value: '', issues: ['disability-not-known'] };
}

function upnOf({ upn }: Person, noFurtherAction: boolean): Said<{ upn: string; upnUnknown: string }> {
  if (upn?.valid) return { value: { upn: upn.words, upnUnknown: '' }, issues: [] };
  if (upn?.unknown) return { value: { upn: '', upnUnknown: upn.unknown }, issues: [] };
  // UN7 is what the census calls a referral with no further action (rule 8772).
  if (noFurtherAction) return { value: { upn: '', upnUnknown: 'UN7' }, issues: [] };
  return { value: { upn: '', upnUnknown: '' }, issues: ['upn-not-known'] };
}

/** Whole years on that day; nothing where the birth date is not whole. */
function ageOn({ dateOfBirth, stage }: Person, day: LocalDate): number | null {
  if (!dateOfBirth || stage === 'unborn' || dateOfBirth > day) return null;
  const { years } = Temporal.PlainDate.from(dateOfBirth).until(Temporal.PlainDate.from(day), {
    largestUnit: 'years',
  });
  return years;
}

const NOBODY: Omit<ListedChild, 'childId'> = {
  sex: 'U',
  ethnicity: 'NOBT',
  birthDate: '',
  expectedDate: '',
  age: null,
  disabilities: '',
  upn: '',
  upnUnknown: '',
  issues: ['no-child-named'],
};

/** `child` undefined: the contact names no child, and is listed all the same. `on`: the day it came. */
export function listedChild(
  referral: Referral,
  child: Person | undefined,
  on: LocalDate,
  noFurtherAction: boolean,
): ListedChild {
  if (!child) return { ...NOBODY, childId: referral.reference.replaceAll('-', '') };
  const id = childId(referral, child);
  const sex = sexOf(child);
  const ethnicity = ethnicityOf(child);
  const born = birthDate(child);
  const expected = expectedDate(child);
  const disability = disabilityOf(child);
  const upn = upnOf(child, noFurtherAction);
  return {
    childId: id.value,
    sex: sex.value,
    ethnicity: ethnicity.value,
    birthDate: born.value,
    expectedDate: expected.value,
    age: ageOn(child, on),
    disabilities: disability.value,
    ...upn.value,
    issues: [id, sex, ethnicity, born, expected, disability, upn].flatMap(({ issues }) => issues),
  };
}
