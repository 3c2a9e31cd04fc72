/** A clock is a statutory timer on one referral. It is started once, from the true arrival; everything that happens to it is in its history (R2, design 7). */
import * as z from 'zod';
import { instant } from './primitives.ts';

/** `acknowledge` and `decide` run on every referral; `look` runs on automatic mail in the in-tray, which no statute times (R19). */
export const clockKind = z.enum(['acknowledge', 'decide', 'look']);
export type ClockKind = z.infer<typeof clockKind>;

export const clockEvent = z.object({
  at: instant,
  what: z.enum(['started', 'warned', 'out', 'stopped', 'stopped-late', 'recomputed']),
  /** Who or what did it: a person's id, or `front-door`. */
  by: z.string(),
  words: z.string().optional(),
});

/**
 * All moments are UTC. `warnAt` may be absent where a profile warns nobody; `warnedAt` and `outAt` are when we marked it, once each.
 * `nextAt` is when the clock next needs somebody (warn, then out); absent when nothing more will happen by itself.
 */
export const clock = z.object({
  kind: clockKind,
  receivedAt: instant,
  countingFrom: instant,
  warnAt: instant.optional(),
  dueAt: instant,
  warnedAt: instant.optional(),
  outAt: instant.optional(),
  stoppedAt: instant.optional(),
  stoppedBy: z.string().optional(),
  late: z.boolean().optional(),
  nextAt: instant.optional(),
  /** The profile row and calendar that made these times, so that any figure can be explained. */
  rule: z.object({
    authority: z.string(),
    profileVersion: z.string(),
    clock: z.string(),
    source: z.string(),
    calendarVersion: z.string(),
  }),
  history: z.array(clockEvent),
});
export type Clock = z.infer<typeof clock>;
