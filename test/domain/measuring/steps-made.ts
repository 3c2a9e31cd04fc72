/** Histories for tests of the figures: one referral's steps, each entered some hours after it came. */

import { periodOf } from '../../../domain/measuring/period.ts';
import type { Counted } from '../../../schemas/counted.ts';
import type { MeasuredStep, Step } from '../../../schemas/measures.ts';
import { type Instant, instant, localDate } from '../../../schemas/primitives.ts';
import { referenceNumbered } from '../../builders.ts';

const HOUR = 3_600_000;
export const after = (from: Instant, hours: number): Instant =>
  instant.parse(new Date(Date.parse(from) + hours * HOUR).toISOString());

type Given = {
  number?: number;
  receivedAt?: Instant;
  /** Hours after it came at which it was opened. */
  openedAfter?: number;
  channel?: string;
  nature?: string;
  counted?: Partial<Counted>;
  next?: readonly (readonly [hours: number, step: Step])[];
};

/** A contact of Thursday 19 November 2026, 10:00, due at the close of Friday, and what was entered after it. */
export function history({
  number = 1,
  receivedAt = instant.parse('2026-11-19T10:00:00.000Z'),
  openedAfter = 0,
  channel = 'e-form',
  nature = 'referral',
  counted = {},
  next = [],
}: Given = {}): MeasuredStep[] {
  const due = after(receivedAt, 30);
  const opened: Step = {
    what: 'opened',
    channel,
    nature,
    urgency: 'routine',
    counted: {
      source: '2A',
      parentsInformed: 'not-said',
      parentsAgreed: 'not-said',
      parentsReason: false,
      children: 1,
      receivedAt,
      hours: 'in',
      sender: 'partner-school',
      team: 'customer-service-centre',
      due: { acknowledge: due, decide: due },
      ...counted,
    },
  };
  return [[openedAfter, opened] as const, ...next].map(([hours, step], index) => ({
    reference: referenceNumbered(number),
    sequence: index + 1,
    at: after(receivedAt, hours),
    step,
  }));
}

export const acknowledged = (receivedAt: Instant, hours: number, how = 'telephone'): Step => ({
  what: 'acknowledged',
  how,
  done: after(receivedAt, hours),
});
export const contactDecided = (outcome: string): Step => ({ what: 'decided', decision: 'contact', outcome });
export const disposed = (outcome: string, noFurtherAction = false): Step => ({
  what: 'decided',
  decision: 'disposal',
  outcome,
  noFurtherAction,
});

/** A period whose last day has ended, unless `now` says otherwise. */
export function period(day: string, over: Parameters<typeof periodOf>[1] = 'week', now = '2027-12-31T12:00:00.000Z') {
  const made = periodOf(localDate.parse(day), over, instant.parse(now));
  if (!made) throw new Error('that day has not begun');
  return made;
}
