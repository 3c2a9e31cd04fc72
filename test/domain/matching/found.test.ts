/** What is found and shown: in bands, in order, with words that never say "not known"; one concern that comes twice; two referrals side by side. */
import { describe, expect, it } from 'vitest';
import { linking } from '../../../domain/acts/of-the-road.ts';
import { unlinking } from '../../../domain/acts/unlinking.ts';
import type { Change } from '../../../domain/change.ts';
import { candidatesViewOf } from '../../../domain/matching/candidates-view.ts';
import { type Against, countsOf, earlierOf, foundFor, lookedUpIn } from '../../../domain/matching/found.ts';
import { keysOf } from '../../../domain/matching/keys.ts';
import { sameConcernOf } from '../../../domain/matching/same-concern.ts';
import { sideBySideOf } from '../../../domain/matching/side-by-side.ts';
import type { Draft } from '../../../schemas/draft.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Instant } from '../../../schemas/primitives.ts';
import type { Referral } from '../../../schemas/referral.ts';
import { aDraft, at, heldAfter, normalised, opened, referenceNumbered } from '../../builders.ts';
import { done } from '../acts/doing.ts';
import { identitySaid, personSaid, type Said } from './persons.ts';

const NOW = at('2026-11-20T09:00:00.000Z');
const HOME = { at: '12 Fern Avenue', postcode: 'SG1 2AB' };
const SOFIA: Said = { given: 'Sofia', family: 'Offiah', born: '2016-02-11', ...HOME };

function referralOf(number: number, receivedAt: Instant, people: Person[], draft: Partial<Draft> = {}): Referral {
  const drafted = { ...aDraft(), people, ...draft };
  const arrival = { reference: referenceNumbered(number), receivedAt };
  return heldAfter(opened({ arrival, normalised: normalised({ draft: drafted }) })).referral;
}
const asked = referralOf(1, NOW, [personSaid(SOFIA)]);
const found = (referrals: Referral[], given: Partial<Against> = {}) =>
  foundFor(asked, lookedUpIn(asked), {
    ...{ referrals, overflowed: new Set<string>(), listed: () => [], restrictedToo: false },
    ...given,
  });
const viewOf = (referrals: Referral[], given: Partial<Against> = {}) =>
  candidatesViewOf({
    ...{ referral: asked, found: found(referrals, given), system: 'LCS', sameWorkerForHousehold: true, at: NOW },
  });

describe('bands of a person', () => {
  const same = referralOf(2, at('2026-06-01T09:00:00.000Z'), [personSaid(SOFIA)]);
  const twin = referralOf(3, at('2026-07-01T09:00:00.000Z'), [personSaid({ ...SOFIA, given: 'Bryn' })]);

  it('are the best of what is found, the likest first', () => {
    expect(found([twin, same])[0]).toMatchObject({
      band: 'match',
      candidates: [{ referral: { reference: same.reference } }, { referral: { reference: twin.reference } }],
    });
    expect(found([twin])[0]?.band).toBe('low');
    expect(found([])[0]).toMatchObject({ band: 'none', candidates: [] });
  });

  it('are "many" where a key held more than is read and nobody stands out, or where ten may be', () => {
    expect(found([], { overflowed: new Set(['p1']) })[0]?.band).toBe('many');
    expect(found([same], { overflowed: new Set(['p1']) })[0]?.band).toBe('match');
    const other = (number: number) =>
      referralOf(number, NOW, [personSaid({ ...SOFIA, at: `${number} Mill Lane`, postcode: 'NR2 1AA' })]);
    const crowd = found(Array.from({ length: 12 }, (_, index) => other(10 + index)));
    expect(crowd[0]?.band).toBe('many');
  });

  it('leave out itself, consultations and what was set aside', () => {
    const gone = { ...same, standing: 'set-aside' as const };
    const asking = { ...same, standing: 'consultation' as const };
    expect(found([asked, gone, asking])[0]?.band).toBe('none');
  });

  it('never say that somebody is not known (R17)', () => {
    for (const referrals of [[], [twin], [same]]) {
      const view = viewOf(referrals);
      const words = [view.words, ...view.people.map((person) => person.words)].join(' ');
      expect(words.replaceAll(/not the same as not known/g, '')).not.toMatch(/not known|unknown/);
    }
    expect(viewOf([]).people[0]?.words).toContain('not the same as not known');
    expect(viewOf([]).words).toContain('No list of known children is loaded');
  });

  it('are counted by person, with earlier referrals of twelve months and no others', () => {
    const old = referralOf(4, at('2025-11-01T09:00:00.000Z'), [personSaid(SOFIA)]);
    const later = referralOf(5, at('2026-11-21T09:00:00.000Z'), [personSaid(SOFIA)]);
    const all = found([old, same, twin, later]);
    expect(earlierOf(asked, all).map(({ reference }) => reference)).toEqual([same.reference]);
    expect(countsOf(asked, all)).toEqual({ match: 1, potential: 0, low: 0, many: 0, none: 0, earlierReferrals: 1 });
  });
});

describe('earlier referrals', () => {
  const inOctober = (number: number, given: Partial<Referral> = {}) => ({
    ...referralOf(number, at('2026-10-01T09:00:00.000Z'), [personSaid(SOFIA)]),
    ...given,
  });

  it('are not those that are the same concern, linked either way or to the same one', () => {
    const mine: Referral = { ...asked, linkedTo: referenceNumbered(7) };
    const linked = [
      inOctober(6, { linkedTo: asked.reference }),
      inOctober(7),
      inOctober(8, { linkedTo: referenceNumbered(7) }),
      inOctober(9, { originals: [...inOctober(9).originals, ...asked.originals] }),
    ];
    expect(earlierOf(mine, found([...linked, inOctober(5)])).map(({ reference }) => reference)).toEqual([
      referenceNumbered(5),
    ]);
  });

  it('are all counted, however few are shown', () => {
    const all = found(Array.from({ length: 23 }, (_, index) => inOctober(20 + index)));
    expect(all[0]?.candidates).toHaveLength(20);
    expect(countsOf(asked, all).earlierReferrals).toBe(23);
  });
});

describe('what is linked, or linked no longer', () => {
  const looks = (change: Change) =>
    change.referrals.map(({ messages }) => messages.some(({ content }) => content.kind === 'match'));
  const holding = (number: number) =>
    heldAfter(
      opened({
        arrival: { reference: referenceNumbered(number) },
        normalised: normalised({ draft: { ...aDraft(), people: [personSaid(SOFIA)] } }),
      }),
    );

  it('is looked up again, on both sides', () => {
    const [source, target] = [holding(1), holding(2)];
    const to = { to: target.referral.reference, because: 'x' };
    const change = done(linking, source, to, { others: [target] });
    expect(looks(change)).toEqual([true, true]);
    const [one, other] = [heldAfter(change), heldAfter(change, 1)];
    const from = { from: target.referral.reference, because: 'x' };
    expect(looks(done(unlinking, one, from, { others: [other] }))).toEqual([true, true]);
  });
});

describe('one concern that comes twice', () => {
  const referrer = { ...aDraft().referrer, email: 'head@school.example' };
  const heldSince = (receivedAt: Instant, draft: Partial<Draft> = {}) =>
    referralOf(2, receivedAt, [personSaid(SOFIA)], { referrer, ...draft });
  const likely = (one: Referral) => sameConcernOf(asked, found([one])).map(({ because }) => because);

  it('is likely for three days, with what speaks for it', () => {
    expect(likely(heldSince(at('2026-11-18T09:30:00.000Z')))).toEqual([
      ['same-child', 'within-72-hours', 'same-referrer'],
    ]);
    expect(likely({ ...heldSince(at('2026-11-19T09:30:00.000Z')), channel: 'phone' })[0]).toContain(
      'said-then-written',
    );
    expect(likely(heldSince(at('2026-11-16T09:30:00.000Z')))).toEqual([]);
  });

  it('is likely at any time where one quotes the other', () => {
    const quoting = heldSince(at('2026-10-01T09:00:00.000Z'), { quotes: [asked.reference] });
    expect(likely(quoting)).toEqual([['same-child', 'quotes-the-reference']]);
  });
});

describe('side by side', () => {
  it('sets the same person beside themselves, whatever their number, and shows only what differs', () => {
    const mother = personSaid({ id: 'p1', given: 'Grace', family: 'Offiah', born: '1990-03-14', ...HOME });
    const there = referralOf(2, NOW, [mother, personSaid({ ...SOFIA, id: 'p2', born: '2016-11-02' })]);
    const side = (referral: Referral) => ({ referral, evidence: {} });
    const { people, differ } = sideBySideOf(side(asked), side(there));
    expect(people).toContainEqual({ here: 'p1', there: 'p2', band: 'potential' });
    const birth = differ.find(({ about }) => about === '/people/0/dateOfBirth');
    expect(birth).toMatchObject({
      here: { at: '/people/0/dateOfBirth', value: '2016-02-11' },
      there: { at: '/people/1/dateOfBirth', value: '2016-11-02' },
    });
    expect(differ.map(({ about }) => about)).not.toContain('/people/0/name/given');
    expect(differ.find(({ about }) => about.endsWith('/name/given'))).not.toHaveProperty('here');
  });
});

describe('keys', () => {
  const keys = (said: Said) => keysOf(identitySaid(said), 2026);
  const share = (one: Said, other: Said) => keys(one).some((key) => keys(other).includes(key));

  it.each<[string, Said, Said]>([
    ['day and month changed over', SOFIA, { ...SOFIA, given: 'Sophie', born: '2016-11-02', at: undefined }],
    ['a year wrong, another town', { ...SOFIA, at: undefined }, { ...SOFIA, born: '2015-02-11', at: '1 Mill Lane' }],
    ['another family name', SOFIA, { ...SOFIA, family: 'Marsh', at: undefined }],
    [
      'an unborn that came early, under another name',
      { words: 'Unborn Offiah', stage: 'unborn', expected: '2026-06-20', ...HOME },
      { given: 'Leo', family: 'Marsh', born: '2026-03-30', ...HOME },
    ],
  ])('are shared by one person said in two ways: %s', (_, one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it('are few, none of a date typed where nobody knew, nor of a name that half a town has', () => {
    const long = { ...SOFIA, aliases: Array.from({ length: 40 }, (_, index) => `Ann${index} Bly${index}`) };
    expect(keys(long).length).toBeLessThanOrEqual(48);
    expect(keys({ given: 'Oliver', family: 'Smith' })).toEqual([]);
    expect(keys({ given: 'Oliver', family: 'Smith', born: '1900-01-01' })).toEqual([]);
  });
});
