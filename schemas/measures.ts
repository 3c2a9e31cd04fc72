/** The figures a manager answers for, as they are asked for and shown; and the steps of a history, in codes and times, that every one of them is made from (domain reference 6). */
import * as z from 'zod';
import { counted, countedContent } from './counted.ts';
import { instant, reference } from './primitives.ts';

/** One event as the figures need it: what is left when words and names are taken off. */
export const step = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('opened'),
    channel: z.string(),
    nature: z.string(),
    urgency: z.string(),
    counted: counted.optional(),
  }),
  z.object({ what: z.literal('consulted'), channel: z.string().optional(), counted: counted.optional() }),
  z.object({ what: z.literal('consultation-escalated') }),
  /** What is known of it became more: a person typed it, or a machine read it in pictures. */
  z.object({ what: z.literal('recounted'), by: z.enum(['person', 'machine']), counted: countedContent.optional() }),
  /** A person did something of screening. */
  z.object({ what: z.literal('screened') }),
  z.object({ what: z.literal('acknowledged'), how: z.string(), done: instant }),
  /** It was sent by mail and never arrived. */
  z.object({ what: z.literal('acknowledgement-came-back') }),
  z.object({
    what: z.literal('decided'),
    decision: z.string(),
    outcome: z.string(),
    noFurtherAction: z.boolean().optional(),
  }),
  /** `by` stands only where a machine linked it: that is nobody's screening. */
  z.object({ what: z.literal('linked'), to: reference, by: z.literal('machine').optional() }),
  z.object({ what: z.literal('link-undone') }),
  z.object({ what: z.literal('set-aside') }),
  z.object({ what: z.literal('team'), team: z.string() }),
  z.object({ what: z.literal('due'), clock: z.enum(['acknowledge', 'decide']), dueAt: instant }),
  z.object({ what: z.literal('parents-told'), informed: z.string(), consent: z.string() }),
  z.object({ what: z.literal('sharing-authorised'), without: z.array(z.string()) }),
  /** Somebody looked whether the children are known; `cases`: under which case numbers they are. */
  z.object({ what: z.literal('looked-up'), cases: z.array(z.string()) }),
  /** How many earlier referrals of the household within twelve months a machine found alike: for a person to look at. */
  z.object({ what: z.literal('possibly-earlier'), count: z.int().min(0) }),
  /** Not everybody may find it any more; or again. Figures count it all the same. */
  z.object({ what: z.literal('restricted'), restricted: z.boolean() }),
]);
export type Step = z.infer<typeof step>;

/** A step, of which referral, in what order, and when it was entered: which may be after it was done. */
export const measuredStep = z.object({ reference, sequence: z.int().min(1), at: instant, step });
export type MeasuredStep = z.infer<typeof measuredStep>;

/** A period that ends with a day: that day, or the last 7, 28, 91 or 365 days. */
export const over = z.enum(['day', 'week', 'four-weeks', 'quarter', 'year']);
export type Over = z.infer<typeof over>;

export const sliceBy = z.enum(['channel', 'source', 'team', 'hours']);
export type SliceBy = z.infer<typeof sliceBy>;

export const figureCode = z.enum([
  'contacts',
  'acknowledged-in-time',
  'decided-in-24-hours',
  'decided-in-time',
  'contact-to-disposal',
  'no-further-action',
  're-referred',
  'possibly-re-referred',
  'parents-informed',
  'agreement-recorded',
  'repaired',
  'unread',
  'unscreened',
  'overdue',
]);
export type FigureCode = z.infer<typeof figureCode>;

export const because = z.enum([
  'set-aside',
  'linked',
  'nobody-to-acknowledge',
  'not-yet-due',
  'not-yet-disposed',
  'progressed-later',
  'nobody-has-looked',
  'no-clock',
]);
export type Because = z.infer<typeof because>;

/** In hours, to two places. `count`: of how many. */
const hours = z.object({ count: z.int(), median: z.number(), ninetieth: z.number(), longest: z.number() });
export type Hours = z.infer<typeof hours>;

const amount = {
  /** A share as a per cent to one place; a count as it is; null where there was nothing to count. */
  value: z.number().nullable(),
  numerator: z.int(),
  denominator: z.int(),
  excluded: z.array(z.object({ because, words: z.string(), count: z.int() })),
  hours: hours.optional(),
};

export const figure = z.object({
  figure: figureCode,
  title: z.string(),
  unit: z.enum(['share', 'count']),
  ...amount,
  /** Of whom: those received in the period, or all that stand at its end. */
  of: z.enum(['received-in-period', 'standing-at-end']),
  definition: z.string(),
  source: z.string(),
  slices: z.array(z.object({ is: z.string(), words: z.string(), ...amount })).optional(),
  /** Where the references behind it are. */
  behind: z.string(),
});
export type Figure = z.infer<typeof figure>;
