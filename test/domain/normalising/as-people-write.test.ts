/** Each way of writing a date, a name or nothing at all that people use on forms, from the box to the draft: kept, flagged, and never made up. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { factsOf, readingOf } from './readings.ts';

/** A child's box on a form, filled so, and what became of it. */
function filled(label: string, value: string, more: readonly { label: string; value: string; in?: string }[] = []) {
  const fields = [{ in: 'Child details', label, value }, ...more.map((one) => ({ in: 'Child details', ...one }))];
  const { draft, findings, absences } = normalise(readingOf({ fields }), factsOf());
  return { child: draft.people[0], draft, absences, codes: findings.map(({ code }) => code) };
}
const SAM = [{ label: 'First name', value: 'Sam' }];

describe('dates as people write them', () => {
  it.each([
    ['EDD June', { expectedDate: { words: 'EDD June', month: 6 }, stage: 'unborn' }],
    ['aged about 6', { birthEstimate: { words: 'aged about 6', ageYears: 6 } }],
    ['03/2019', { birthEstimate: { words: '03/2019', date: { words: '03/2019', year: 2019, month: 3 } } }],
    ['3.5.18', { dateOfBirth: '2018-05-03' }],
  ])('%s', (words, expected) => {
    expect(filled('DOB/EDD', words, SAM).child).toMatchObject(expected);
  });

  it.each([
    ['31/02/2019', 'date-impossible'],
    ['05/23/2018', 'date-american-order'],
    ['01/02/2018 / 03/04/2019', 'several-dates'],
  ])('%s is a finding, never a date', (words, code) => {
    const { child, codes } = filled('Date of birth', words, SAM);
    expect(child?.dateOfBirth).toBeUndefined();
    expect(codes).toContain(code);
  });
});

it('says of no estimated birth date that nobody asked for it', () => {
  expect(filled('Date of birth', '03/2019', SAM).absences).not.toHaveProperty('/people/0/dateOfBirth');
});

it('takes nobody with an impossible birth date for unborn', () => {
  const { child, codes } = filled('Date of birth', '31/02/2018', [...SAM, { label: 'Expected date', value: 'June' }]);
  expect(child?.stage).not.toBe('unborn');
  expect(codes).toContain('birth-and-expected-date');
});

describe('names as people write them', () => {
  it.each(['Unborn Hartley', 'Unborn baby of Kelly Marsh', 'Baby Hartley (unborn)'])('%s is unborn', (words) => {
    expect(filled('Name of child', words).child).toMatchObject({ stage: 'unborn', name: { words } });
  });
  it.each([
    ['Zainab', 'single-name'],
    ['Amy and Ben Bell', 'several-names-in-one-box'],
    ['Amy Bell, Ben Bell', 'several-names-in-one-box'],
  ])('%s is kept whole, and said to be so', (words, code) => {
    const { child, codes } = filled('Name of child', words);
    expect(child?.name?.words).toBe(words);
    expect(codes).toContain(code);
  });
  it.each(['Also known as', 'AKA', 'Known as', 'Any alternative name:'])('%s gives an alias', (label) => {
    expect(filled(label, 'Ziggy', [{ label: 'Name of child', value: 'Zainab Noor' }]).child?.name).toMatchObject({
      words: 'Zainab Noor',
      aliases: ['Ziggy'],
    });
  });
  it('keeps a title beside the name', () => {
    expect(filled('Name of child', 'Master Sam Bell').child?.name?.words).toBe('Master Sam Bell');
  });
});

it.each(['See attached', 'please see attached report.', 'as per email'])('takes %s for no concern', (words) => {
  const { codes, draft } = filled('Reason for referral', words, SAM);
  expect(draft.concern.details?.words).toBe(words);
  expect(codes).toContain('concern-missing');
});

describe('an address that must not be known', () => {
  const home = [{ label: 'Home address', value: '12 Elm Road, Harnham' }, ...SAM];
  it.each([
    ['Is this address confidential?', 'Yes', true],
    ['Address not to be disclosed?', 'Yes (father)', true],
    ['Is the address to be withheld?', 'ask mum first', true],
    ['Is this address confidential?', 'No', undefined],
    ['Is this address confidential?', '', undefined],
  ])('%s %s', (label, value, undisclosed) => {
    const { child } = filled(label, value, home);
    expect(child?.address).toEqual({
      words: '12 Elm Road, Harnham',
      ...(undisclosed === undefined ? {} : { undisclosed }),
    });
  });
});

it('takes no “same as sibling” for an address', () => {
  const { child, codes } = filled('Home address', 'same as sibling', SAM);
  expect(child?.address?.words).toBe('same as sibling');
  expect(codes).toContain('same-as-not-found');
});

describe('nothing, as people write it', () => {
  it.each([
    ['N/K', 'not-known'],
    ['not known', 'not-known'],
    ['D/K', 'not-known'],
    ['refused', 'refused'],
    ['prefer not to say', 'refused'],
    ['N/A', 'not-applicable'],
    ['Nil', 'not-applicable'],
    ['Click or tap here to enter text.', 'not-given'],
    ['Choose an item.', 'not-given'],
    ['', 'not-given'],
  ])('“%s” is absent: %s', (words, reason) => {
    const { child, absences } = filled('First Language', words, SAM);
    expect(child?.language).toBeUndefined();
    expect(new Map(Object.entries(absences)).get('/people/0/language')).toBe(reason);
  });
});

describe('what points to something else', () => {
  const mother = [
    { in: 'Details of Mother', label: 'Name', value: 'Kelly Marsh' },
    { in: 'Details of Mother', label: 'Address', value: '4 Mill Lane, SG1 9ZZ' },
  ];
  it('“same as mum” takes hers, and says so', () => {
    const { child, codes } = filled('Address', 'same as mum', [...SAM, ...mother]);
    expect(child?.address?.words).toBe('4 Mill Lane, SG1 9ZZ');
    expect(codes).toContain('same-as-resolved');
  });
  it('“as above” with nothing above stays as it is, and is asked about', () => {
    const { child, codes } = filled('Address', 'as above', SAM);
    expect(child?.address?.words).toBe('as above');
    expect(codes).toContain('same-as-not-found');
  });
});
