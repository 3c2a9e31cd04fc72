/** What people really write in the boxes of a form, and what must become of it: a value that is sure, a part that is kept as a part, or a finding; nothing made up and nothing lost. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf } from './readings.ts';

type Box = { in?: string; label: string; value: string };
const SAM: Box = { label: 'First name', value: 'Sam' };

/** One box of a child's, filled so (received on 15 September 2026), and what became of it. */
function filled(label: string, value: string, others: readonly Box[] = [SAM], section = 'Child details') {
  const fields = [...others.map((one) => ({ in: 'Child details', ...one })), { in: section, label, value }];
  const { draft, findings, absences } = normalise(readingOf({ fields }), factsOf());
  const said = findings.map(({ code, at }) => `${code} ${at.replace('/people/0', '')}`.trim());
  return { child: draft.people[0], draft, said, absences: new Map(Object.entries(absences)) };
}

const BIRTH: readonly (readonly [string, object, string?])[] = [
  ['12th of March 2014', { dateOfBirth: '2014-03-12' }],
  ['Monday 14 March 2016', { dateOfBirth: '2016-03-14' }],
  ['14.3.2016', { dateOfBirth: '2016-03-14' }],
  ['14 3 2016', { dateOfBirth: '2016-03-14' }],
  ['Mar 14, 2016', { dateOfBirth: '2016-03-14' }],
  ['14032016', { dateOfBirth: '2016-03-14' }],
  ['DOB 14/03/2016', { dateOfBirth: '2016-03-14' }],
  ['14 Mar ’16', { dateOfBirth: '2016-03-14' }, 'date-two-digit-year'],
  ['14-3-16', { dateOfBirth: '2016-03-14' }, 'date-two-digit-year'],
  ['born 3/4/19', { dateOfBirth: '2019-04-03' }, 'date-two-digit-year'],
  ['14/03/2016 (aged 10)', { dateOfBirth: '2016-03-14' }],
  ['14/03/16 (10)', { dateOfBirth: '2016-03-14' }],
  ['14/03/2016 age 3', { dateOfBirth: '2016-03-14' }, 'age-and-birth-date-disagree'],
  ['14/03/2016 – confirmed by school', { dateOfBirth: '2016-03-14' }],
  ['14/03/2016 - not sure', { birthEstimate: { words: '14/03/2016 - not sure' } }, 'birth-date-estimated'],
  ['b. 2019', { birthEstimate: { date: { words: 'b. 2019', year: 2019 } } }, 'birth-date-estimated'],
  ['March 2014', { birthEstimate: { date: { words: 'March 2014', year: 2014, month: 3 } } }, 'birth-date-estimated'],
  ['12 March', { birthEstimate: { date: { words: '12 March', month: 3, day: 12 } } }, 'birth-date-estimated'],
  ['c. 2015', { birthEstimate: { date: { words: 'c. 2015', year: 2015 } } }, 'birth-date-estimated'],
  ['??/03/2016', { birthEstimate: { date: { words: '??/03/2016', year: 2016, month: 3 } } }, 'birth-date-estimated'],
  ['xx/xx/2016', { birthEstimate: { date: { words: 'xx/xx/2016', year: 2016 } } }, 'birth-date-estimated'],
  ['00/00/2016', { birthEstimate: { date: { words: '00/00/2016', year: 2016 } } }, 'birth-date-estimated'],
  ['aged 6½', { birthEstimate: { words: 'aged 6½', ageYears: 6 } }, 'birth-date-estimated'],
  ['6 1/2', { birthEstimate: { words: '6 1/2', ageYears: 6 } }, 'birth-date-estimated'],
  ['6 yrs 4 mths', { birthEstimate: { words: '6 yrs 4 mths', ageYears: 6 } }, 'birth-date-estimated'],
  ['6y 4m', { birthEstimate: { words: '6y 4m', ageYears: 6 } }, 'birth-date-estimated'],
  ['18 months', { birthEstimate: { words: '18 months', ageYears: 1 } }, 'birth-date-estimated'],
  ['3 weeks', { birthEstimate: { words: '3 weeks', ageYears: 0 } }, 'birth-date-estimated'],
  ['Yr 4', { birthEstimate: { words: 'Yr 4' } }, 'date-not-understood'],
  ['18/12', { birthEstimate: { words: '18/12' } }, 'date-not-understood'],
  ['5 or 6', { birthEstimate: { words: '5 or 6' } }, 'date-not-understood'],
  ['between 4 and 6', { birthEstimate: { words: 'between 4 and 6' } }, 'date-not-understood'],
  ['nearly 3', { birthEstimate: { words: 'nearly 3' } }, 'date-not-understood'],
  ['14/03/2O16', { birthEstimate: { words: '14/03/2O16' } }, 'date-not-understood'],
  ['140316', { birthEstimate: { words: '140316' } }, 'date-not-understood'],
  ['14/03/2016 or 15/03/2016', { birthEstimate: { words: '14/03/2016 or 15/03/2016' } }, 'several-dates'],
  ['3/14/2016', { birthEstimate: { date: { words: '3/14/2016', year: 2016 } } }, 'date-american-order'],
  ['31.11.2017', { birthEstimate: { words: '31.11.2017' } }, 'date-impossible'],
  ['01/01/1900', { dateOfBirth: '1900-01-01' }, 'age-implausible'],
  ['as above', { birthEstimate: { words: 'as above' } }, 'same-as-not-found'],
  ['EDD 14/02/27', { expectedDate: { date: '2027-02-14' }, stage: 'unborn' }],
  ['unborn - due 12/1/27', { expectedDate: { date: '2027-01-12' }, stage: 'unborn' }],
  ['Due 14 Feb', { expectedDate: { month: 2, day: 14 }, stage: 'unborn' }],
  ['due in 3 weeks', { expectedDate: { words: 'due in 3 weeks' }, stage: 'unborn' }],
  ['24/40', { expectedDate: { words: '24/40' }, stage: 'unborn' }, 'date-not-understood'],
  ['34 wks gestation', { expectedDate: { words: '34 wks gestation' }, stage: 'unborn' }, 'date-not-understood'],
  ['Unborn', { stage: 'unborn' }],
];

describe('when somebody was born', () => {
  it.each(BIRTH.map(([words, expected, code]) => ({ words, expected, code })))(
    '$words',
    ({ words, expected, code }) => {
      const { child, said } = filled('Date of birth', words);
      expect(child).toMatchObject(expected);
      if (!('dateOfBirth' in expected)) expect(child?.dateOfBirth).toBeUndefined();
      if (code !== undefined) expect(said.map((one) => one.split(' ')[0])).toContain(code);
    },
  );

  it('keeps words beside a date', () => {
    expect(filled('Date of birth', '14/03/2016 – confirmed by school').draft.unplaced[0]?.words).toBe(
      'confirmed by school',
    );
  });

  it.each([
    ['18/12', 1],
    ['9/12', 0],
    ['3/52', 0],
    ['11', 11],
    ['6½', 6],
  ])('an age of %s', (words, ageYears) => {
    expect(filled('Age', words).child?.birthEstimate).toMatchObject({ words, ageYears });
  });

  it('takes no mother for unborn because she is pregnant', () => {
    const mother = { in: 'Details of Mother', label: 'Name', value: 'Kelly Marsh' };
    const { draft } = filled('DOB', '24 weeks pregnant', [SAM, mother], 'Details of Mother');
    expect(draft.people.map(({ stage }) => stage)).toEqual(['child', 'adult']);
  });
});

describe('names', () => {
  it.each([
    ['Sam (Sammy) Bell', ['Sammy']],
    ['Samuel “Sam” Bell', ['Sam']],
    ['Sam Bell aka Sam Marsh', ['Sam Marsh']],
    ['Sam Bell née Marsh', ['Marsh']],
    ['Sam Bell (nee Marsh)', ['Marsh']],
    ['Sam Bell formerly Marsh', ['Marsh']],
    ['Sam Bell – preferred name Sammy', ['Sammy']],
    ['Sam (Mum) Bell', undefined],
    ['Sam Bell (not his real name)', undefined],
  ])('%s', (words, aliases) => {
    const { child } = filled('Name of child', words, []);
    expect(child?.name).toEqual({ words, ...(aliases === undefined ? {} : { aliases }) });
  });
  it.each([
    ['BELL, Sam', { given: 'Sam', family: 'BELL' }],
    ['Sam BELL', { given: 'Sam', family: 'BELL' }],
    ['Mr Bell', { title: 'Mr', family: 'Bell' }],
  ])('%s shows its parts', (words, parts) => {
    expect(filled('Name of child', words, []).child?.name).toEqual({ words, ...parts });
  });
  it.each(['Sam', 'SAM', 'Bell'])('%s is a single name', (words) => {
    const { child, said } = filled('Name of child', words, []);
    expect(child?.name).toEqual({ words });
    expect(said).toContain('single-name /name');
  });
  it.each(['Sam Bell / Amy Bell', 'Sam & Amy Bell', 'Sam, Amy and Jo Bell', 'Sam Bell\nAmy Bell', '1. Sam 2. Amy'])(
    '%s is several',
    (words) => {
      const { child, said } = filled('Name of child', words, []);
      expect(child?.name).toEqual({ words });
      expect(said).toContain('several-names-in-one-box /name');
    },
  );
  it.each(['Unborn Bell', 'UBB Marsh', 'Unborn baby of Kelly Marsh'])('%s is not yet born', (words) => {
    expect(filled('Name of child', words, []).child).toMatchObject({ stage: 'unborn', name: { words } });
  });
});

describe('addresses', () => {
  it.each([
    ['12 Elm Road, Harnham SG19ZZ', 'SG1 9ZZ'],
    ['12 Elm Road Harnham sg1 9zz', 'SG1 9ZZ'],
    ['c/o Nan, 4 Mill Lane, SG1 9ZZ', 'SG1 9ZZ'],
    ['NFA', undefined],
    ['No fixed abode', undefined],
    ['HMP Portwell', undefined],
    ['Temp accommodation: Room 6, Grand Hotel', undefined],
  ])('%s stands as written', (words, postcode) => {
    const { child, said } = filled('Home address', words);
    expect(child?.address).toEqual({ words, ...(postcode === undefined ? {} : { postcode }) });
    expect(said.filter((one) => one.endsWith('/address'))).toEqual([]);
  });
  it.each([
    '12 Elm Road, SG1 9ZZ (mum) and 4 Mill Lane, SG2 8XX (dad)',
    'Home: 12 Elm Rd. Dad’s: 4 Mill Lane',
    'previously 4 Mill Lane, now 12 Elm Road',
    '12 Elm Road (moved from 4 Mill Lane in May)',
  ])('%s is two', (words) => {
    const { child, said } = filled('Home address', words);
    expect(child?.address?.words).toBe(words);
    expect(child?.address?.postcode).toBeUndefined();
    expect(said).toContain('several-addresses-in-one-box /address');
  });
  it.each([
    'In refuge',
    'CONFIDENTIAL',
    'Address withheld',
    'Mother does not want address given',
    'not to be shared',
  ])('%s must not be told', (words) => {
    expect(filled('Home address', words).child?.address).toEqual({ words, undisclosed: true });
  });
  it.each(['12 Elm Road, Harnham, SG1 9Z', '12 Elm Road, Harnham, SG1 9'])('%s lacks letters', (words) => {
    const { child, said } = filled('Home address', words);
    expect(child?.address).toEqual({ words });
    expect(said).toContain('postcode-not-well-formed /address');
  });
  it('keeps a number beside an address, and none of the address beside the number', () => {
    const { child } = filled('Home address', '12 Elm Road, Harnham 01632 960111');
    expect(child).toMatchObject({
      address: { words: '12 Elm Road, Harnham' },
      phones: [{ words: '01632 960111', e164: '+441632960111' }],
    });
  });
});

const NUMBERS: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
  ['07700900123 (mum)', ['07700900123 (mum)'], ['+447700900123']],
  [
    'Mum 07700 900123, Dad 07700 900124',
    ['Mum 07700 900123', 'Dad 07700 900124'],
    ['+447700900123', '+447700900124'],
  ],
  ['07700 900123 / 01632 960123', ['07700 900123', '01632 960123'], ['+447700900123', '+441632960123']],
  ['01632 960123 ext 204', ['01632 960123 ext 204'], ['+441632960123']],
  ['0044 7700 900123', ['0044 7700 900123'], ['+447700900123']],
  ['07700 900123 – do not leave messages', ['07700 900123 – do not leave messages'], ['+447700900123']],
  ['+48 601 234 567', ['+48 601 234 567'], ['+48601234567']],
  ['07700 90012', ['07700 90012'], [undefined]],
  ['ask school', ['ask school'], [undefined]],
];

describe('telephones', () => {
  it.each(NUMBERS.map(([words, kept, e164]) => ({ words, kept, e164 })))('$words', ({ words, kept, e164 }) => {
    const { child, said } = filled('Telephone', words);
    expect(child?.phones?.map((one) => one.words)).toEqual(kept);
    expect(child?.phones?.map((one) => one.e164)).toEqual(e164);
    if (e164.includes(undefined)) expect(said).toContain('phone-not-understood /phones/0');
  });
  it.each([
    ['none', 'not-applicable'],
    ['No phone', 'not-applicable'],
    ['does not have a mobile', 'not-applicable'],
    ['N/K', 'not-known'],
  ])('%s is none', (words, reason) => {
    const { child, absences } = filled('Telephone', words);
    expect(child?.phones).toBeUndefined();
    expect(absences.get('/people/0/phones')).toBe(reason);
  });
  it('parts a mail address from a number', () => {
    expect(filled('Telephone', '07700 900123 sam@bell.example').child).toMatchObject({
      phones: [{ words: '07700 900123' }],
      email: 'sam@bell.example',
    });
  });
  it('finds the number that “same as mum” points to, and says where there is none', () => {
    const mother = [
      { in: 'Details of Mother', label: 'Name', value: 'Kelly Marsh' },
      { in: 'Details of Mother', label: 'Telephone', value: '07700 900123' },
    ];
    const found = filled('Telephone', 'same as mum', [SAM, ...mother]);
    expect(found.child?.phones).toEqual([{ words: '07700 900123', e164: '+447700900123' }]);
    expect(found.said).toContain('same-as-resolved /phones');
    expect(filled('Telephone', 'same as mum').said).toContain('same-as-not-found /phones');
  });
});

describe('yes and no', () => {
  it.each([
    ['Y', 'yes'],
    ['yes – verbal', 'yes'],
    ['Yes but only to the referral', 'yes'],
    ['No - would increase risk', 'no'],
    ['Yes?', 'unclear'],
    ['Yes and no', 'unclear'],
    ['Yes (mother) No (father)', 'unclear'],
    ['N/K', 'not-known'],
    ['Yes/No', undefined],
    ['No need', undefined],
    ['No reply when I rang', undefined],
    ['Not yet', undefined],
    ['Refused', undefined],
    ['Mum yes, dad no', undefined],
    ['N/A - unborn', undefined],
    ['', undefined],
  ])('%s', (words, answer) => {
    const { draft } = filled('Do the parents consent to this referral?', words, [SAM], 'Consent');
    expect(draft.consent.parentsAgreed).toBe(answer);
  });
});

describe('codes, only where sure', () => {
  it.each([
    ['White British', 'WBRI'],
    ['White - British', 'WBRI'],
    ['Pakistani', 'APKN'],
    ['British', undefined],
    ['White', undefined],
    ['Somali', undefined],
    ['Dual heritage', undefined],
    ['White Other – Polish', undefined],
    ['Mixed', undefined],
    ['B3', undefined],
  ])('ethnicity %s', (words, code) => {
    expect(filled('Ethnicity', words).child?.ethnicity).toEqual({ words, ...(code === undefined ? {} : { code }) });
  });
  it.each([
    ['Polish', 'pl'],
    ['BSL', 'bfi'],
    ['Farsi', 'fa'],
    ['Polish and English', undefined],
    ['EAL', undefined],
    ['Not English', undefined],
    ['Chinese', undefined],
  ])('language %s', (words, bcp47) => {
    expect(filled('First language', words).child?.language).toEqual({
      words,
      ...(bcp47 === undefined ? {} : { bcp47 }),
    });
  });
  it.each([
    ['999-000-0018', '9990000018', true],
    ['999 000 0018 (from SIMS)', '9990000018', true],
    ['9990000019', '9990000019', false],
    ['applied for', undefined, false],
  ])('NHS number %s', (words, digits, valid) => {
    expect(filled('NHS number', words).child?.nhsNumber).toEqual({
      words,
      valid,
      ...(digits === undefined ? {} : { digits }),
    });
  });
});

describe('who refers', () => {
  it.each([
    ['Tom Ellis', { name: 'Tom Ellis' }],
    ['Tom Ellis, Head of Year', { name: 'Tom Ellis', role: 'Head of Year' }],
    [
      'Tom Ellis – Head of Year, Northgate High School',
      { name: 'Tom Ellis', role: 'Head of Year', agency: 'Northgate High School' },
    ],
    ['Dr A Khan, GP', { name: 'Dr A Khan', role: 'GP' }],
    ['Mrs Jones (Headteacher)', { name: 'Mrs Jones', role: 'Headteacher' }],
    ['School nurse', { role: 'School nurse' }],
    ['Ward manager, Ward 6, Southby Hospital', { role: 'Ward manager', agency: 'Ward 6, Southby Hospital' }],
    [
      'Midwife: Lucy Grant, Rowan General Hospital, 01632 960333',
      { name: 'Lucy Grant', role: 'Midwife', agency: 'Rowan General Hospital', phone: '01632 960333' },
    ],
    ['PC 1234 Smith', { name: 'PC 1234 Smith' }],
    ['Ellis, Tom', { name: 'Ellis, Tom' }],
    ['Mary Cook', { name: 'Mary Cook' }],
  ])('%s', (words, expected) => {
    const { draft } = filled('Referrer', words, [SAM], '');
    const { name, role, agency, phones } = draft.referrer;
    expect({
      ...(name ? { name: name.words } : {}),
      ...(role ? { role: role.words } : {}),
      ...(agency ? { agency: agency.words } : {}),
      ...(phones?.[0] ? { phone: phones[0].words } : {}),
    }).toEqual(expected);
  });
  it.each(['Tom Ellis / Jo Pratt', 'Tom Ellis (on behalf of Jo Pratt)'])('%s is two people', (words) => {
    const { draft, said } = filled('Referrer', words, [SAM], '');
    expect(draft.referrer.name?.words).toBe(words);
    expect(said).toContain('several-names-in-one-box /referrer/name');
  });
  it.each([
    ['18/11/2026 14:35', '2026-11-18'],
    ['18.11.26 @ 2pm', '2026-11-18'],
    ['Thursday 19th November 2026', '2026-11-19'],
    ['Thurs 19th Nov', undefined],
    ['19/11', undefined],
    ['today', undefined],
    ['18/11/26 (verbal 17/11/26)', undefined],
  ])('on %s', (words, date) => {
    const { draft, said } = filled('Date of referral', words, [SAM], 'Referrer details');
    expect(draft.referrer.date?.words).toBe(words);
    expect(draft.referrer.date?.date).toBe(date);
    if (date === undefined) expect(said.some((one) => one.endsWith('/referrer/date'))).toBe(true);
  });
});
