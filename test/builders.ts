/** Builders of the things that tests begin from: an arrival, a normalised draft, a referral with its clocks running. */

import { createHash } from 'node:crypto';
import type { Person } from '../domain/acts/act.ts';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import type { Change, Held } from '../domain/change.ts';
import type { Normalised } from '../domain/normalising/normalised.ts';
import { open } from '../domain/referral/open.ts';
import { type Arrival, arrival } from '../schemas/arrival.ts';
import { draft } from '../schemas/draft.ts';
import { type Instant, instant, referenceFrom } from '../schemas/primitives.ts';

export const HERTFORDSHIRE = authorityNamed('hertfordshire');
export const at = (text: string): Instant => instant.parse(text);

/** Different for each number, and a valid reference. */
export const referenceNumbered = (number: number) => referenceFrom(Uint8Array.of(0, 0, 0, number >> 8, number & 255));

export function anArrival(given: Partial<Arrival> = {}): Arrival {
  const { reference = referenceNumbered(1) } = given;
  return arrival.parse({
    // Two arrivals are never one.
    id: createHash('sha256').update(reference).digest('hex'),
    reference,
    channel: 'e-form',
    sender: { kind: 'system', id: 'partner-school' },
    receivedAt: '2026-11-19T10:00:00.000Z',
    identity: 'b'.repeat(64),
    original: 'b'.repeat(64),
    objectKey: `originals/${'b'.repeat(64)}`,
    mediaType: 'application/json',
    name: '',
    bytes: 12,
    state: 'landed',
    findings: [],
    attempts: 1,
    ...given,
  });
}

export const aDraft = () =>
  draft.parse({
    category: 'not-stated',
    referrer: { kind: 'practitioner', disclosure: 'professional', email: 'head@school.example' },
    people: [],
    relationships: [],
    concern: {},
    assessmentOfNeed: {},
    consent: {},
    involvements: [],
    unplaced: [],
  });

export function normalised(given: Partial<Normalised> = {}): Normalised {
  return {
    nature: 'referral',
    draft: aDraft(),
    findings: [],
    evidence: {},
    absences: {},
    urgency: { level: 'routine', because: [] },
    ...given,
  };
}

export function opened(
  given: { arrival?: Partial<Arrival>; normalised?: Partial<Normalised>; at?: Instant } = {},
): Change {
  const one = anArrival(given.arrival);
  return open({
    arrival: one,
    normalised: normalised(given.normalised),
    profile: HERTFORDSHIRE,
    at: given.at ?? one.receivedAt,
  });
}

/** What a change leaves held, the first referral of it unless another is named. */
export function heldAfter(change: Change, which = 0): Held {
  const one = change.referrals[which];
  if (!one) throw new Error('the change has no such referral');
  return { referral: one.referral, clocks: one.clocks };
}

export const aPerson = (given: Partial<Person> = {}): Person => ({
  kind: 'person',
  id: 'w-1',
  name: 'Ada Okoro',
  role: 'team-manager',
  team: 'customer-service-centre',
  qualification: 'social-work',
  ...given,
});
