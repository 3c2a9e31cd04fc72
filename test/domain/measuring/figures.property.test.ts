/** What must hold of the figures whatever happened: the order of events does not matter, a past day never changes, slices add up. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresOf, measured } from '../../../domain/measuring/figures.ts';
import { type MeasuredStep, type Step, sliceBy } from '../../../schemas/measures.ts';
import { instant } from '../../../schemas/primitives.ts';
import { HERTFORDSHIRE, referenceNumbered } from '../../builders.ts';
import { history, period } from './steps-made.ts';

const BEGIN = Date.parse('2026-11-02T00:00:00Z');
const HOUR = 3_600_000;
const moment = (hours: number) => instant.parse(new Date(BEGIN + hours * HOUR).toISOString());

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .integer({ min: 0, max: 600 })
    .map((hours) => ({ what: 'acknowledged', how: 'telephone', done: moment(hours) }) as const),
  fc
    .constantFrom('advice-given', 'progressed', 'redirected')
    .map((outcome) => ({ what: 'decided', decision: 'contact', outcome }) as const),
  fc
    .boolean()
    .map(
      (nfa) =>
        ({ what: 'decided', decision: 'disposal', outcome: 'disposal-1-not-in-need', noFurtherAction: nfa }) as const,
    ),
  fc
    .constantFrom('customer-service-centre', 'targeted-advice-service')
    .map((team) => ({ what: 'team', team }) as const),
  fc.subarray(['CASE-1', 'CASE-2']).map((cases) => ({ what: 'looked-up', cases }) as const),
  fc.integer({ min: 1, max: 8 }).map((number) => ({ what: 'linked', to: referenceNumbered(number) }) as const),
  fc.constantFrom<Step>({ what: 'screened' }, { what: 'set-aside' }, { what: 'recounted', by: 'person' }),
);

/** Up to eight referrals of three weeks, each with what people did to it in whatever order, hours apart. */
const histories: fc.Arbitrary<MeasuredStep[]> = fc
  .array(
    fc.record({
      came: fc.integer({ min: 0, max: 500 }),
      channel: fc.constantFrom('e-form', 'email', 'phone'),
      nature: fc.constantFrom('referral', 'unread', 'automatic'),
      hours: fc.constantFrom('in' as const, 'out' as const),
      source: fc.constantFrom('2A' as const, '6' as const, '10' as const),
      next: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), anyStep), { maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((made) =>
    made.flatMap(({ came, channel, nature, hours, source, next }, index) => {
      let passed = 0;
      return history({
        number: index + 1,
        receivedAt: moment(came),
        channel,
        nature,
        counted: { hours, source },
        next: next.map(([wait, step]) => {
          passed += wait;
          return [passed, step] as const;
        }),
      });
    }),
  );

const figures = (steps: readonly MeasuredStep[], day: string, by?: (typeof sliceBy.options)[number]) =>
  figuresOf(measured(steps, period(day), HERTFORDSHIRE), HERTFORDSHIRE, by);

it('the order in which events are read makes no difference', () => {
  fc.assert(
    fc.property(
      histories.chain((steps) =>
        fc.tuple(
          fc.constant(steps),
          fc.shuffledSubarray(steps, { minLength: steps.length, maxLength: steps.length }),
        ),
      ),
      ([steps, shuffled]) => {
        expect(figures(shuffled, '2026-11-20')).toEqual(figures(steps, '2026-11-20'));
      },
    ),
  );
});

it('a day that has ended gives the same figures, whatever is entered after it', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 2, max: 26 }), (steps, date) => {
      const day = `2026-11-${String(date).padStart(2, '0')}`;
      const { until } = period(day);
      const thatNight = steps.filter(({ at }) => at < until);
      expect(figures(steps, day)).toEqual(figures(thatNight, day));
    }),
  );
});

it('what counts, what does not and what is left out add up, in each slice and over all of them', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(...sliceBy.options), (steps, by) => {
      for (const { numerator, denominator, excluded, slices = [], hours } of figures(steps, '2026-11-24', by)) {
        const sum = (of: (slice: (typeof slices)[number]) => number) =>
          slices.reduce((total, slice) => total + of(slice), 0);
        const left = (given: typeof excluded) => given.reduce((total, { count }) => total + count, 0);
        expect(numerator).toBeLessThanOrEqual(denominator);
        expect([numerator, denominator]).toEqual([sum((one) => one.numerator), sum((one) => one.denominator)]);
        expect(left(excluded)).toBe(sum((one) => left(one.excluded)));
        expect(hours?.count ?? 0).toBe(sum((one) => one.hours?.count ?? 0));
      }
    }),
  );
});
