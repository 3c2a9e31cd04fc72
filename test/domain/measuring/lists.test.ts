/** The lists with children in them: codes where they are sure, the code for "not known" where they are not, each gap named, and nothing guessed. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../domain/measuring/csv.ts';
import { factsOf, type ReferralFacts } from '../../../domain/measuring/facts.ts';
import { listedChild } from '../../../domain/measuring/lists/child.ts';
import { listCsv } from '../../../domain/measuring/lists/lists.ts';
import { draft } from '../../../schemas/draft.ts';
import { childList } from '../../../schemas/measures-view.ts';
import { person } from '../../../schemas/person.ts';
import { localDate } from '../../../schemas/primitives.ts';
import type { Referral } from '../../../schemas/referral.ts';
import { aDraft, at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { contactDecided, disposed, history, period } from './steps-made.ts';

const DAY = localDate.parse('2026-11-19');
const { referral } = heldAfter(opened());

const listed = (given: object, nfa = false) =>
  listedChild(referral, person.parse({ id: 'p1', roles: ['subject'], stage: 'child', ...given }), DAY, nfa);

describe('a child of whom nothing is known', () => {
  it('has the codes for it, an id made of our reference, and every gap named', () => {
    expect(listed({})).toEqual({
      childId: 'FD00000001Rp1'.replace('FD00000001R', referral.reference.replaceAll('-', '')),
      sex: 'U',
      ethnicity: 'NOBT',
      birthDate: '',
      expectedDate: '',
      age: null,
      disabilities: '',
      upn: '',
      upnUnknown: '',
      issues: [
        'child-id-is-our-reference',
        'sex-not-known',
        'ethnicity-not-yet-obtained',
        'birth-date-not-known',
        'disability-not-known',
        'upn-not-known',
      ],
    });
  });
});

describe('what is known', () => {
  it('is given in its codes, with the age in whole years on the day it came', () => {
    const born = (dateOfBirth: string) => listed({ dateOfBirth }).age;
    expect([born('2016-11-19'), born('2016-11-20'), born('2026-11-19'), born('2026-12-01')]).toEqual([
      10,
      9,
      0,
      null,
    ]);
    expect(
      listed({
        sex: { words: 'girl', code: 'F' },
        ethnicity: { words: 'White British', code: 'WBRI' },
        disability: { codes: ['LD', 'AUT'] },
        upn: { words: 'N919200012345', valid: true },
      }),
    ).toMatchObject({ sex: 'F', ethnicity: 'WBRI', disabilities: 'LD AUT', upn: 'N919200012345' });
  });

  it('keeps words without a code as a gap, and NONE for a stated no alone', () => {
    const { sex, ethnicity, issues } = listed({ sex: { words: 'see above' }, ethnicity: { words: 'Polish?' } });
    expect([sex, ethnicity]).toEqual(['U', 'NOBT']);
    expect(issues).toEqual(expect.arrayContaining(['sex-not-known', 'ethnicity-not-yet-obtained']));
    expect(listed({ disability: { stated: 'no' } }).disabilities).toBe('NONE');
    expect(listed({ disability: { stated: 'unclear' } })).toMatchObject({ disabilities: '' });
  });

  it('of a birth month alone is the 15th, as the data set asks, and says so; of a year alone nothing', () => {
    const of = (date: object) => listed({ birthEstimate: { words: 'x', date: { words: 'x', ...date } } });
    expect(of({ year: 2018, month: 3 })).toMatchObject({ birthDate: '2018-03-15' });
    expect(of({ year: 2018, month: 3 }).issues).toContain('birth-day-not-known-15th-by-convention');
    expect(of({ year: 2018 }).birthDate).toBe('');
  });

  it('of an unborn child is its expected date, and U is no gap', () => {
    const unborn = listed({ stage: 'unborn', expectedDate: { words: '3 March', date: '2027-03-03' } });
    expect(unborn).toMatchObject({ sex: 'U', birthDate: '', expectedDate: '2027-03-03' });
    expect(unborn.issues).not.toContain('sex-not-known');
    expect(listed({ stage: 'unborn' }).issues).toContain('expected-date-not-known');
  });

  it('a case number stands for the child where a person found it; UN7 is only for no further action', () => {
    const known = (caseId: string): Referral => ({
      ...referral,
      casework: {
        known: {
          p1: {
            person: 'p1',
            answer: 'known',
            lookedIn: 'LCS',
            words: 'found',
            case: { caseId, status: 'closed', childProtectionPlan: 'no', lookedAfter: 'no' },
            at: at('2026-11-19T12:00:00.000Z'),
            by: 'Ade',
            role: 'customer-service-adviser',
          },
        },
      },
    });
    const child = person.parse({ id: 'p1', roles: [], stage: 'child' });
    const of = (caseId: string) => listedChild(known(caseId), child, DAY, true);
    expect(of('100417')).toMatchObject({ childId: '100417', upnUnknown: 'UN7' });
    expect(of('100417').issues).not.toContain('child-id-is-our-reference');
    expect(of('CASE-100417').issues).toContain('child-id-not-alphanumeric');
  });
});

describe('the files', () => {
  const facts = (next: NonNullable<Parameters<typeof history>[0]>['next'] = []): ReferralFacts => {
    const found = factsOf(history({ next }), period('2026-11-25').asOf, new Set(['progressed']));
    if (!found) throw new Error('nothing opened');
    return found;
  };
  const held = (people: object[]): Referral => ({ ...referral, draft: draft.parse({ ...aDraft(), people }) });
  const child = (id: string) => ({ id, roles: ['subject'], stage: 'child', dateOfBirth: '2016-02-11' });
  const rows = (name: (typeof childList.options)[number], all: Parameters<typeof listCsv>[1]) =>
    listCsv(name, all, HERTFORDSHIRE).trimEnd().split('\r\n');

  it('have a row a child, and one for a contact that names none', () => {
    const three = { facts: facts(), referral: held([child('p1'), child('p2'), child('p3')]), earlier: 0 };
    const none = { facts: facts(), referral: held([]), earlier: 0 };
    expect(rows('contacts', [three])).toHaveLength(4);
    const [, only] = rows('contacts', [none]);
    expect(only).toContain('no-child-named');
    expect(rows('referrals', [three, none])).toHaveLength(1);
  });

  it('say of a referral whether it ended in no further action, and how many there were before; blank while it is open', () => {
    const next = [[1, contactDecided('progressed')]] as const;
    const open = { facts: facts(next), referral: held([child('p1')]), earlier: 2 };
    const [heads = '', row = ''] = rows('referrals', [open]);
    const said = Object.fromEntries(heads.split(',').map((head, place) => [head, row.split(',')[place]]));
    expect(said).toMatchObject({
      'No further action?': '',
      'Number of referrals in the last 12 months': '2',
      'Age of child (years)': '10',
      'Date of referral': '2026-11-19',
      'Referral source': '2A',
    });
    const nfa = {
      ...open,
      facts: facts([...next, [9, disposed('disposal-1-not-in-need', true)]]),
    };
    expect(rows('referrals', [nfa])[1]).toContain(',Yes,2,NFA,');
    expect(rows('cin-census', [nfa])[1]).toMatch(/,UN7,2016-02-11,.*,2026-11-19,2A,,1,/);
    expect(rows('cin-census', [open])[1]).toContain(',N0,,');
  });

  it('hold no name of a child and no word of the story', () => {
    const named = { ...child('p1'), name: { words: 'Sofia Offiah' }, notes: 'He locked her in' };
    const all = [{ facts: facts([[1, contactDecided('progressed')]]), referral: held([named]), earlier: 0 }];
    for (const name of childList.options) expect(rows(name, all).join()).not.toMatch(/Sofia|Offiah|locked/);
  });
});

describe('a file for spreadsheets', () => {
  it('quotes what must be, and runs nothing as a formula', () => {
    const rows = [
      { a: 'one, "two"', b: '=cmd()' },
      { a: null, b: -1 },
    ];
    expect(csvOf(['a', 'b'], rows)).toBe('a,b\r\n"one, ""two""",\'=cmd()\r\n,-1\r\n');
  });
});
