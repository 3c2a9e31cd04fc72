/** Which clocks run from the true arrival: what every contact is owed, and what its channel and its referrer owe besides (seed 001 s3-s4; P18, P31, P32). */
import type { Channel } from '../../schemas/arrival.ts';
import type { ClockKind } from '../../schemas/clock.ts';
import type { Draft } from '../../schemas/draft.ts';
import type { Nature } from '../normalising/normalised.ts';

/** Of everything that may be about a child; a council without one of them does not start it. */
const EVERY_CONTACT: readonly ClockKind[] = ['acknowledge', 'decide-contact', 'decide', 'write-up', 'chase'];

/** What was said, not written, a practitioner confirms in writing; never the public, never a child (P31, R3). */
const SAID: readonly Channel[] = ['phone', 'visit'];

function confirmation(channel: Channel, { referrer }: Pick<Draft, 'referrer'>): ClockKind[] {
  return SAID.includes(channel) && referrer.kind === 'practitioner' ? ['confirm-in-writing'] : [];
}

/** Automatic mail is timed by no statute, but somebody looks at it (R19). */
export function clocksOwed(nature: Nature, channel: Channel, draft: Pick<Draft, 'referrer'>): ClockKind[] {
  return nature === 'automatic' ? ['look'] : [...EVERY_CONTACT, ...confirmation(channel, draft)];
}
