/** The small readers of values, case by case: what is read, and what is deliberately not. */

import minified from 'libphonenumber-js/metadata.min.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { statedIn } from '../../../domain/labels/blanks.ts';
import { kinshipOf } from '../../../domain/labels/relationships.ts';
import { isUndisclosed, postcodeIn, postcodeOf } from '../../../domain/normalising/values/addresses.ts';
import { readAnswer } from '../../../domain/normalising/values/answers.ts';
import { ethnicityOf, languageOf, sourceOf } from '../../../domain/normalising/values/codes.ts';
import { ageOn, type DateContext, londonDay, readDate } from '../../../domain/normalising/values/dates.ts';
import gb from '../../../domain/normalising/values/gb-phones.json' with { type: 'json' };
import { readName } from '../../../domain/normalising/values/names.ts';
import { readPhones } from '../../../domain/normalising/values/phones.ts';
import { asksConfidentiality, referrerKindOf } from '../../../domain/normalising/values/referrer-kinds.ts';

const today = '2026-09-15';
const of = (who: DateContext['of']) => ({ today, of: who });

describe('dates', () => {
  it.each([
    ['03/05/2018', '2018-05-03'],
    ['3.5.2018', '2018-05-03'],
    ['3-5-18', '2018-05-03'],
    ['2018-05-03', '2018-05-03'],
    ['3 May 2018', '2018-05-03'],
    ['3rd May 2018', '2018-05-03'],
    ['Thursday 3rd of May, 2018', '2018-05-03'],
    ['3May18', '2018-05-03'],
    ['May 3, 2018', '2018-05-03'],
    ['DOB: 03/05/2018', '2018-05-03'],
    ['03/05/2018 (8 years old)', '2018-05-03'],
    ['03/05/2018 (age 8)', '2018-05-03'],
    ['29/02/2016', '2016-02-29'],
    ['23/05/201 9', '2019-05-23'],
    ['14/03/2 018', '2018-03-14'],
  ])('reads %s', (text, date) => expect(readDate(text, of('child')).date).toBe(date));

  it('joins no two numbers that could be two facts', () => {
    expect(readDate('14/03/20 18', of('child')).date).toBeUndefined();
  });

  it.each([
    ['31/02/2018', 'date-impossible'],
    ['29/02/2017', 'date-impossible'],
    ['00/05/2018', 'date-impossible'],
    ['12/03/0205', 'date-impossible'],
    ['12/03/3015', 'date-impossible'],
    ['05/23/2018', 'date-american-order'],
    ['13/2018', 'date-impossible'],
    ['03/05/2018 or 04/05/2018', 'several-dates'],
    ['undefined-undefined-undefined', 'date-not-understood'],
    ['summer 2018', 'date-not-understood'],
    ['130', 'age-implausible'],
  ])('gives no date for %s', (text, code) => {
    const read = readDate(text, of('child'));
    expect(read.date).toBeUndefined();
    expect(read.findings).toContain(code);
  });

  it('pivots two-digit years by whose date it is', () => {
    expect(readDate('03/05/18', of('child')).date).toBe('2018-05-03');
    expect(readDate('03/05/89', of('child')).date).toBeUndefined();
    expect(readDate('03/05/89', of('adult')).date).toBe('1989-05-03');
    expect(readDate('03/05/18', of('adult')).date).toBeUndefined();
    expect(readDate('EDD 20.11.26', of('child'))).toMatchObject({ date: '2026-11-20', expected: true });
  });

  it('is never more exact than what is written', () => {
    expect(readDate('03/2019', of('child'))).toEqual({ year: 2019, month: 3, findings: [] });
    expect(readDate('June', of('expected'))).toEqual({ month: 6, findings: [] });
    expect(readDate('about 6', of('child'))).toEqual({ ageYears: 6, estimated: true, findings: [] });
    expect(readDate('18 months', of('child'))).toEqual({ ageYears: 1, findings: [] });
  });

  it('counts ages and London days', () => {
    expect(ageOn('2018-09-16', today)).toBe(7);
    expect(ageOn('2018-09-15', today)).toBe(8);
    expect(londonDay('2026-07-01T23:30:00.000Z')).toBe('2026-07-02');
  });
});

describe('names', () => {
  it.each([
    ['Smith, John', 'John', 'Smith'],
    ['O’BRIEN-ŁUKASZEWSKA, Sofía Zoë', 'Sofía Zoë', 'O’BRIEN-ŁUKASZEWSKA'],
    ['Sofía O’BRIEN', 'Sofía', 'O’BRIEN'],
    ['Mr Patel', undefined, 'Patel'],
    ['Amy Bell', undefined, undefined],
    ['AMY BELL', undefined, undefined],
    ['Amy J', undefined, undefined],
    ['Agency Ethnicity Smith', undefined, undefined],
    ['Unborn Smith', undefined, undefined],
    ['Jack SMITH AKA JONES', undefined, undefined],
    ['Thomas, Wynford', 'Wynford', 'Thomas'],
  ])('splits %s only where it shows', (text, given, family) => {
    const read = readName(text);
    expect([read.given, read.family]).toEqual([given, family]);
  });
  it.each([
    'Amy and Ben Bell',
    'Amy Bell, Ben Bell',
    'Amy Bell\nBen Bell',
    'Amy & Ben',
    'Amy, Ben, Cat',
    'Jack, Ella',
    'Jack, Ella Smith',
    'Jack/Ella Smith',
  ])('sees several people in %s', (text) => expect(readName(text).several).toBe(true));
});

describe('blanks', () => {
  it.each([
    ['', 'not-given'],
    ['  /  /  ', 'not-given'],
    ['Choose an item.', 'not-given'],
    ['Yes ☐ No ☐', 'not-given'],
    ['N/K', 'not-known'],
    ['Not known', 'not-known'],
    ['???', 'not-known'],
    ['Refused', 'refused'],
    ['N/A', 'not-applicable'],
  ])('%s is a gap', (text, reason) => expect(statedIn(text)).toEqual({ is: 'gap', reason }));
  it.each(['Noah', 'Nan', 'Unknown man seen at the door', 'Sameera', 'Nada'])('%s is a value', (text) =>
    expect(statedIn(text)).toEqual({ is: 'value', text }),
  );
  it('knows pointers to other values', () => {
    expect(statedIn('same as mum')).toMatchObject({ is: 'same', as: 'mother' });
    expect(statedIn("Same as child's")).toMatchObject({ is: 'same', as: 'child' });
    expect(statedIn('"')).toMatchObject({ is: 'same', as: 'above' });
    expect(statedIn('same as child 1')).toMatchObject({ is: 'same', as: 'child' });
    for (const words of ['same as child 2', 'same as sibling', 'Same address', 'as above but flat 2'])
      expect(statedIn(words)).toMatchObject({ is: 'same', as: 'another' });
    for (const words of ['Same-sex couple', 'As needed', 'See report']) expect(statedIn(words).is).toBe('value');
  });
});

describe('answers in words', () => {
  const said = (text: string) => ({
    text,
    section: '',
    label: 'Consent?',
    place: { kind: 'line' as const, part: '', line: 1 },
    confidence: 1,
    reader: 'pdf',
    trust: 1,
    doubts: [],
  });
  it.each([
    ['N/K at present', 'not-known'],
    ['N/A - baby not yet born', undefined],
    ['No reply when I rang mum', undefined],
    ['No contact made yet', undefined],
    ['Yes (mother) No (father)', 'unclear'],
    ['Yes x No', 'unclear'],
    ['No but yes to school', 'unclear'],
    ['Yes, mum has no objection', 'yes'],
    ['No - mother refused', 'no'],
  ])('takes %s for %s', (text, answer) => expect(readAnswer(said(text)).answer).toBe(answer));
});

describe('telephone numbers', () => {
  it('keeps the words and adds E.164 only where sure', () => {
    expect(readPhones('01632 960001')).toEqual([{ words: '01632 960001', e164: '+441632960001' }]);
    expect(readPhones('call after 6, not dad’s phone: 07700 900001')).toEqual([
      { words: 'call after 6, not dad’s phone: 07700 900001', e164: '+447700900001' },
    ]);
    expect(readPhones('101')).toEqual([{ words: '101' }]);
    expect(readPhones('07700 90000')).toEqual([{ words: '07700 90000' }]);
    expect(readPhones('01632 960001 / 07700 900001').map((one) => one.e164)).toEqual([
      '+441632960001',
      '+447700900001',
    ]);
  });
  it('uses the numbering that the library ships', () => {
    expect(gb.countries.GB).toEqual(minified.countries.GB);
    expect(gb.version).toBe(minified.version);
  });
});

describe('codes, only where sure', () => {
  it('ethnicity and language', () => {
    expect(ethnicityOf('White - British')).toBe('WBRI');
    expect(ethnicityOf('British')).toBeUndefined();
    expect(languageOf('Polish')).toBe('pl');
    expect(languageOf('Polish and English')).toBeUndefined();
    expect(languageOf('Chinese')).toBeUndefined();
  });
  it('referral source', () => {
    expect(sourceOf('Oak Primary School', 'Headteacher')).toBe('2A');
    expect(sourceOf('Oak School', 'School nurse')).toBe('3C');
    expect(sourceOf('Hertfordshire Constabulary', '')).toBe('6');
    expect(sourceOf('Police', 'School liaison officer')).toBe('6');
    expect(sourceOf('Acme Ltd', 'Manager')).toBeUndefined();
  });
});

describe('addresses', () => {
  it('finds a postcode when exactly one stands there, and swaps no letters', () => {
    expect(postcodeIn('1 High St, Stevenage sg19zz')).toBe('SG1 9ZZ');
    expect(postcodeIn('SG1 9ZZ, before that SG2 9ZZ')).toBeUndefined();
    expect(postcodeOf('SGI 9ZZ')).toBeUndefined();
    expect(postcodeOf('ZZ993VZ')).toBe('ZZ99 3VZ');
  });
  it.each([
    'CONFIDENTIAL - women’s refuge',
    '3 Elm Road - father must not know this address',
    '3 Elm Road. Please do not give to dad',
    '3 Elm Road NOT FOR DISCLOSURE',
    '3 Elm Road (protected address)',
    '3 Elm Road, keep from father',
    'Safe address: 3 Elm Road',
  ])('keeps %s apart', (text) => expect(isUndisclosed(text)).toBe(true));
  it.each(['12 Refugee Row', '3 Elm Road, house number not known', '4 Safegate, Harnham'])(
    'does not hide %s',
    (text) => expect(isUndisclosed(text)).toBe(false),
  );
});

describe('relationships', () => {
  it.each([
    ['Mother', 'parent', true],
    ['Step-father', 'parent', true],
    ['Mother’s partner', 'significant-adult', true],
    ["mum's boyfriend", 'significant-adult', true],
    ["Mother's friend", 'significant-adult', true],
    ['Maternal grandmother', 'significant-adult', true],
    ['Half-brother', 'sibling', false],
    ["Mother's other child", undefined, false],
    ["Mother's sister", undefined, false],
    ['Lodger', undefined, false],
    ['Cousin', undefined, false],
  ])('%s', (words, role, adult) => expect(kinshipOf(words)).toMatchObject({ adult, ...(role ? { role } : {}) }));
  it('does not put a weekday boarder out of the home', () => {
    expect(kinshipOf('Step-brother (lives elsewhere during the school week)').elsewhere).toBe(false);
    expect(kinshipOf('Father (not living at home; sees child at weekends)').elsewhere).toBe(true);
  });
});

describe('what the referrer is', () => {
  const kind = (more: Partial<Record<'agency' | 'role' | 'relationship' | 'email', string>>) =>
    referrerKindOf({ agency: '', role: '', relationship: '', email: '', ...more });
  it('is a practitioner only when words say so', () => {
    expect(kind({ agency: 'Oak School', role: 'Teacher' })).toBe('practitioner');
    expect(kind({ email: 'ann@oak.sch.uk' })).toBe('practitioner');
    expect(kind({ agency: 'Acme Ltd', role: 'Manager' })).toBe('not-known');
    expect(kind({ email: 'ann@nhs.uk.evil.example' })).toBe('not-known');
    expect(kind({})).toBe('not-known');
  });
  it('is family or public whatever their work', () => {
    expect(kind({ role: 'Nurse', relationship: "I am the child's grandmother" })).toBe('relative');
    expect(kind({ role: 'Neighbour', agency: 'NHS' })).toBe('public');
    expect(
      kind({ role: 'Teacher', agency: 'Oak School', relationship: 'Has known both parents through school' }),
    ).toBe('practitioner');
  });
  it('hears a wish not to be named', () => {
    expect(asksConfidentiality('I want to remain anonymous.')).toBe(true);
    expect(asksConfidentiality('Please don’t tell them it was me')).toBe(true);
    expect(asksConfidentiality('The child was not named at birth by mistake, they wish to stay together.')).toBe(
      false,
    );
  });
});
