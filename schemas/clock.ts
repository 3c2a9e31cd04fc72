/** A clock is a timer on one referral. It is started once, from the moment its duty arose; everything that happens to it is in its history, from which every figure can be made again (R2, design 7). */
import * as z from 'zod';
import { instant } from './primitives.ts';

/** What is timed. One row of the council's profile says how long each runs, who is told, and what stops it (P32). */
export const clockKind = z.enum([
  /** To the referrer, by a person (seed 001 s4). */
  'acknowledge',
  /** What to do with the contact: 24 elapsed hours in Norfolk (seed 002 s2). */
  'decide-contact',
  /** What becomes of the referral: its disposal (seed 001 s4, 002 s4, 004 s4). */
  'decide',
  /** That a person marks the record written up (seed 002 s4, 004 s4). */
  'write-up',
  /** Automatic mail in the in-tray, which no statute times (R19). */
  'look',
  /** Owed by a practitioner who rang or came: the same in writing (seed 001 s3). */
  'confirm-in-writing',
  /** When a referrer who has heard nothing asks again: we escalate before they must (seed 001 s3). */
  'chase',
  /** A child in need of immediate protection: as soon as possible (seed 001 s4). */
  'protect',
  /** The end of that day's school, when the child goes home. */
  'home-time',
  /** A redirection, to be accepted the same working day (seed 004 s7). */
  'redirect',
  /** The sending manager's updates to the referrer until the redirection is accepted (seed 004 s7). */
  'redirect-update',
  /** The receiving team's acknowledgement (seed 004 s7). */
  'redirect-acknowledge',
  /** Something asked of the referrer. */
  'supplement',
  /** A check asked of an agency, or a section 27 request (seed 002 s6). */
  'check',
  /** A request for information that somebody made of us (P17). */
  'information-request',
  /** A strategy discussion, to be held or declined with a reason (P23). */
  'strategy',
  /** Notify the police now (seed 002 s5, 004 s5). */
  'police',
  /** A social worker for a child under police protection (seed 004 s5; P24). */
  'allocate',
  /** "Reassess?", put to a manager on new information (P38). */
  'reassess',
  /** Recording on the case system, to be confirmed (P27). */
  'record',
  /** Somebody to be told, by ringing or in writing (P33, P34). */
  'tell',
  /** A practitioner's dispute (P40). */
  'dispute',
  /** A complaint by a child, family or member of the public (P40). */
  'complaint',
  /** What a disposal must lead to (P21). */
  'owed',
]);
export type ClockKind = z.infer<typeof clockKind>;

/**
 * How long a clock runs. Working days end at close of business; hours and minutes are elapsed, through nights, weekends and clock changes
 * (design 7). `at-once` has no limit that could be kept: it is due as it starts, climbs its ladder from there, and is never late.
 * `stated`: a person names the moment; where nobody does it is due at once, which errs early.
 */
export const limit = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('working-days'), count: z.int().min(1) }),
  z.object({ unit: z.literal('hours'), count: z.int().min(1) }),
  z.object({ unit: z.literal('minutes'), count: z.int().min(1) }),
  z.object({ unit: z.literal('same-working-day') }),
  z.object({ unit: z.literal('at-once') }),
  z.object({ unit: z.literal('stated') }),
]);
export type Limit = z.infer<typeof limit>;

/** The times of a clock, and the profile row and calendar that made them. All moments are UTC. */
export const clockFigures = z.object({
  /** When the duty arose: of a statutory clock, when the contact truly came. It never changes (R2). */
  receivedAt: instant,
  countingFrom: instant,
  /** Absent where the profile warns nobody. */
  warnAt: instant.optional(),
  dueAt: instant,
  /** When the ladder climbs further after the due time, in order. */
  climbAt: z.array(instant),
  rule: z.object({
    authority: z.string(),
    profileVersion: z.string(),
    clock: z.string(),
    source: z.string(),
    limit,
    /** Whether the limit is the row's, or this one clock's own, which no new profile moves: a moment a person named, what a disposal asks. */
    limitFrom: z.enum(['row', 'this-clock']),
    /** From when it counts: from receipt, from the next opening (R2), or from a moment that the act names. */
    counts: z.enum(['received', 'office-hours', 'stated']),
    calendarVersion: z.string(),
  }),
});
export type ClockFigures = z.infer<typeof clockFigures>;

/** Which clock this is. `about`: the check, person, supplement or debt that it times, by its id. */
const identity = { id: z.string().min(1), kind: clockKind, about: z.string().min(1).optional() };
/** When, and who or what did it: a person's id, or `front-door`. */
const happened = { at: instant, by: z.string() };

export const clockEvent = z.discriminatedUnion('what', [
  z.object({ what: z.literal('started'), ...happened, ...identity, figures: clockFigures }),
  z.object({ what: z.literal('warned'), ...happened }),
  z.object({ what: z.literal('out'), ...happened }),
  /** The ladder climbed to the next rungs, after the due time. */
  z.object({ what: z.literal('climbed'), ...happened }),
  /** The person to whom it is owed asked for it (P32). */
  z.object({ what: z.literal('chased'), ...happened, words: z.string().optional() }),
  /** `at` is when the act was truly done, which may be before it was entered. */
  z.object({ what: z.enum(['stopped', 'stopped-late']), ...happened, words: z.string().optional() }),
  /** What stopped it was undone: it runs again as if it never had, with its first due time. */
  z.object({ what: z.literal('resumed'), ...happened, words: z.string() }),
  z.object({ what: z.literal('recomputed'), ...happened, words: z.string(), figures: clockFigures }),
]);
export type ClockEvent = z.infer<typeof clockEvent>;

/** A clock as it stands: nothing in it that its history does not say. `warnedAt` and `outAt` are when we marked it, once each. */
export const clock = z.object({
  ...identity,
  ...clockFigures.shape,
  warnedAt: instant.optional(),
  outAt: instant.optional(),
  /** How often the ladder has climbed since it ran out. */
  climbed: z.int().min(0),
  /** How often it was chased. */
  chased: z.int().min(0),
  stoppedAt: instant.optional(),
  stoppedBy: z.string().optional(),
  late: z.boolean().optional(),
  /** When it next needs somebody: the warning, the due time, the next rungs. Absent when nothing more will happen by itself. */
  nextAt: instant.optional(),
  history: z.array(clockEvent),
});
export type Clock = z.infer<typeof clock>;
