/** One row a clock: how long it runs, who is told when, and which acts stop it (P30-P32). */
import * as z from 'zod';
import { type ClockKind, clockKind, limit } from '../clock.ts';
import { act } from './acts.ts';
import { code, source } from './codes.ts';

/** A length of time: working hours are counted through the office hours, minutes and hours are elapsed. */
const wait = z.object({ unit: z.enum(['minutes', 'hours', 'working-hours']), count: z.int().min(1) });

/** Whoever is on duty at that moment: the duty manager in office hours, out of hours the out-of-hours one (`urgent`). */
export const ON_DUTY = 'on-duty';

/**
 * Who is told when a clock is low, out or chased, and how: `paging` rings somebody, `worklist` shows it at the top of the team's list.
 * `after` the due time the ladder climbs to further rungs; each step is told once. `rung` may be `on-duty`.
 */
export const step = z
  .object({
    when: z.enum(['warned', 'out', 'chased']),
    after: wait.optional(),
    rung: code,
    by: z.enum(['paging', 'worklist']),
  })
  .refine(({ when, after }) => when === 'out' || !after, 'only what is out climbs later');
export type LadderStep = z.infer<typeof step>;

/**
 * One clock. `starts: office-hours` deems what arrives outside them to arrive at the next opening; no shipped profile does (R2). No clock
 * can be paused (R13). `stoppedBy`: the acts that may stop it (P32). `owedBy`: whose debt it is.
 */
export const clockRow = z.object({
  name: code,
  kind: clockKind,
  starts: z.enum(['received', 'office-hours']),
  limit,
  warnBefore: wait.optional(),
  ladder: z.array(step),
  stoppedBy: z.array(act).min(1),
  owedBy: z.enum(['council', 'referrer', 'agency']),
  source,
});
export type ClockRow = z.infer<typeof clockRow>;

/** Clocks that a council may do without; every other kind has exactly one row. */
export const MAY_LACK: ReadonlySet<ClockKind> = new Set([
  'decide-contact',
  'write-up',
  'confirm-in-writing',
  'chase',
]);
