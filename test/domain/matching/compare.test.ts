import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../domain/matching/compare.ts';
import type { ComparedField, MatchField } from '../../../schemas/matching.ts';
import { identitySaid, type Said } from './persons.ts';

const FERN = { at: '12 Fern Avenue', postcode: 'SG1 2AB' };
const LARCH = { at: '4 Larch Drive', postcode: 'NR2 9ZZ' };
const NHS = '9990000018';
const OTHER_NHS = '9990000026';

const SOFIA: Said = { given: 'Sofia', family: 'Offiah', born: '2016-02-11', ...FERN };
const compared = (one: Said, other: Said) => compare(identitySaid(one), identitySaid(other));
const bandOf = (one: Said, other: Said) => compared(one, other).band;
const how = (one: Said, other: Said, field: MatchField): string | undefined =>
  compared(one, other).fields.find((each: ComparedField) => each.field === field)?.how;

describe('one person, said in two ways', () => {
  it.each<[string, Said, Said, string]>([
    ['the same twice', SOFIA, SOFIA, 'match'],
    ['without accents, in capitals', { ...SOFIA, given: 'Sófia' }, { ...SOFIA, given: 'SOFIA' }, 'match'],
    ['given and family name in the other order', SOFIA, { ...SOFIA, given: 'Offiah', family: 'Sofia' }, 'match'],
    ['half of a double-barrelled name', { ...SOFIA, family: 'Offiah-Okoro' }, SOFIA, 'match'],
    ['an alias', { ...SOFIA, given: 'Bibi', aliases: ['Sofia Offiah'] }, SOFIA, 'match'],
    ['a nickname', { ...SOFIA, given: 'Sophie' }, SOFIA, 'potential'],
    ['day and month changed over', SOFIA, { ...SOFIA, born: '2016-11-02' }, 'potential'],
    ['one digit of the birth date wrong', SOFIA, { ...SOFIA, born: '2016-02-12' }, 'potential'],
    ['a changed family name', SOFIA, { ...SOFIA, family: 'Brackenridge' }, 'potential'],
    ['one name only', SOFIA, { words: 'Sofia', born: '2016-02-11', ...FERN }, 'potential'],
    ['an age only', SOFIA, { ...SOFIA, born: undefined, age: 10 }, 'potential'],
    ['a year and a month only', SOFIA, { ...SOFIA, born: undefined, partly: { year: 2016, month: 2 } }, 'potential'],
    ['the first of January, where only the year was known', SOFIA, { ...SOFIA, born: '2016-01-01' }, 'potential'],
    ['another town', SOFIA, { ...SOFIA, ...LARCH }, 'potential'],
    [
      'a NHS number with name and birth date',
      { given: 'Sofia', family: 'Offiah', born: '2016-02-11', nhs: NHS },
      { given: 'Sofia', family: 'Eze', born: '2016-02-11', nhs: NHS, ...LARCH },
      'match',
    ],
    [
      'a NHS number of which one digit is wrong',
      { ...SOFIA, nhs: NHS },
      { ...SOFIA, ...LARCH, nhs: '9990000019' },
      'potential',
    ],
    [
      'Arabic script',
      { given: 'Mohammed', family: 'Hussain', born: '2014-03-09', ...FERN },
      { given: 'محمد', family: 'حسين', born: '2014-03-09', ...FERN },
      'potential',
    ],
    [
      'Cyrillic script',
      { given: 'Oksana', family: 'Shevchenko', born: '2014-03-09', ...FERN },
      { given: 'Оксана', family: 'Шевченко', born: '2014-03-09', ...FERN },
      'match',
    ],
    [
      'Polish letters and the ending of a daughter’s name',
      { given: 'Łucja', family: 'Kowalska', born: '2014-03-09', ...FERN },
      { given: 'Lucja', family: 'Kowalski', born: '2014-03-09', ...FERN },
      'match',
    ],
    [
      'unborn, then born, with the father’s name',
      { words: 'Unborn Offiah', stage: 'unborn', expected: '2026-05-01', mother: 'Grace Offiah', ...FERN },
      { given: 'Leo', family: 'Marsh', born: '2026-04-20', mother: 'Grace Offiah', ...FERN },
      'potential',
    ],
    [
      '“Baby of” the mother, then a name',
      { words: 'Baby of Grace Offiah', born: '2026-04-20', ...FERN },
      { given: 'Leo', family: 'Offiah', born: '2026-04-20', mother: 'Grace Offiah', ...FERN },
      'potential',
    ],
    [
      '“Baby Offiah”, then a name',
      { words: 'Baby Offiah', born: '2026-04-20', ...FERN },
      { given: 'Leo', family: 'Offiah', born: '2026-04-20', ...FERN },
      'potential',
    ],
  ])('%s', (_, one, other, band) => {
    expect(bandOf(one, other)).toBe(band);
    expect(bandOf(other, one)).toBe(band);
  });
});

describe('two people who look like one', () => {
  const twin = { ...SOFIA, given: 'Bryn' };
  it.each<[string, Said, Said, readonly string[]]>([
    ['twins', SOFIA, twin, ['low']],
    ['twins named alike', { ...SOFIA, given: 'Ella' }, { ...SOFIA, given: 'Ellie' }, ['potential', 'low']],
    [
      'twins named alike, each with a number',
      { ...SOFIA, given: 'Ella', nhs: NHS },
      { ...SOFIA, given: 'Ellie', nhs: '9990000050' },
      ['low'],
    ],
    ['twins on whose forms one number was typed', { ...SOFIA, nhs: NHS }, { ...twin, nhs: NHS }, ['potential']],
    [
      'two babies of one birth',
      { ...SOFIA, given: undefined, family: undefined, words: 'Twin 1 Offiah' },
      { ...SOFIA, given: undefined, family: undefined, words: 'Twin 2 Offiah' },
      ['low'],
    ],
    ['a sister', SOFIA, { ...twin, born: '2019-08-30' }, ['low', 'none']],
    ['a father of the same name', { ...SOFIA, sex: 'M' }, { ...SOFIA, born: '1985-05-06', sex: 'M' }, ['low']],
    ['another sex', { ...SOFIA, sex: 'F' }, { ...SOFIA, sex: 'M' }, ['low']],
    ['other numbers', { ...SOFIA, nhs: NHS }, { ...SOFIA, nhs: OTHER_NHS, born: '2011-01-05' }, ['low', 'none']],
    [
      'a common name, the same day, another town',
      { given: 'Oliver', family: 'Smith', born: '2016-02-11', ...FERN },
      { given: 'Oliver', family: 'Smith', born: '2016-02-11', ...LARCH },
      ['potential'],
    ],
    ['a number alone', { given: 'Sofia', nhs: NHS }, { given: 'Bryn', nhs: NHS }, ['low', 'potential']],
    ['nobody named, nothing said', {}, {}, ['none']],
  ])('%s', (_, one, other, bands) => {
    expect(bands).toContain(bandOf(one, other));
    expect(bands).toContain(bandOf(other, one));
  });

  it('never match where their given names are not the same, and no number is', () => {
    const name = fc.constantFrom('Ella', 'Ellie', 'Amy', 'Amelia', 'Jack', 'Jake', 'Sara', 'Sana', 'Bryn', 'Maya');
    const rest = fc.record({ sex: fc.constantFrom<'M' | 'F'>('M', 'F'), mother: fc.constantFrom('Grace Offiah') });
    fc.assert(
      fc.property(name, name, rest, (one, other, shared) => {
        fc.pre(one !== other);
        expect(bandOf({ ...SOFIA, ...shared, given: one }, { ...SOFIA, ...shared, given: other })).not.toBe('match');
      }),
    );
  });
});

describe('what is said of a pair', () => {
  it('names every field, and what is absent speaks for neither side', () => {
    const { fields } = compared(SOFIA, { given: 'Sofia', family: 'Offiah' });
    expect(fields.map(({ field, says }) => `${field} ${says}`)).toEqual([
      'given-name agree',
      'family-name agree',
      'birth absent',
      'nhs-number absent',
      'upn absent',
      'address absent',
      'phone absent',
      'household absent',
      'sex absent',
    ]);
    expect(fields.filter(({ says }) => says === 'absent').every(({ weight }) => weight === 0)).toBe(true);
  });

  it('has words without any of the values', () => {
    const words = compared({ ...SOFIA, nhs: NHS }, { ...SOFIA, nhs: NHS })
      .fields.map((each) => each.words)
      .join(' ');
    expect(words).toContain('same NHS number');
    expect(words).not.toMatch(/Sofia|Offiah|2016|999/);
  });

  it('is the same whichever way round', () => {
    expect(how(SOFIA, { ...SOFIA, born: '2016-11-02' }, 'birth')).toBe('swapped');
    expect(how({ ...SOFIA, born: '2016-11-02' }, SOFIA, 'birth')).toBe('swapped');
    expect(how(SOFIA, { ...SOFIA, born: '2015-02-11' }, 'birth')).toBe('slip');
    expect(how(SOFIA, { ...SOFIA, born: '2016-02-14' }, 'birth')).toBe('slip');
    expect(how(SOFIA, { ...SOFIA, born: '2017-05-14' }, 'birth')).toBe('other');
  });
});
