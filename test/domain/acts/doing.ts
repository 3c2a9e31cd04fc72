/** Does one act in a test as the door does it, and looks at what came of it. */
import type { ActRule, Person } from '../../../domain/acts/act.ts';
import type { Change, Held } from '../../../domain/change.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { AuthorityProfile } from '../../../schemas/authority.ts';
import type { Instant, Reference } from '../../../schemas/primitives.ts';
import { at, HERTFORDSHIRE, heldAfter } from '../../builders.ts';

export const WHEN = at('2026-11-19T12:00:00.000Z');

const ADA: Person = {
  kind: 'person',
  id: 'w-1',
  name: 'Ada Okoro',
  role: 'team-manager',
  team: 'customer-service-centre',
  qualification: 'social-work',
};

type Given = {
  by?: Partial<Person>;
  profile?: AuthorityProfile;
  now?: Instant;
  others?: ReadonlyMap<Reference, Held>;
};

/** The change, or the refusal; the version that stands is named unless the body names another. */
export function doing(rule: ActRule, held: Held, body: object, given: Given = {}): Change | Refusal {
  const { by, profile = HERTFORDSHIRE, now = WHEN, others = new Map() } = given;
  const asked = rule.read({ expectedVersion: held.referral.version, ...body });
  return isRefusal(asked) ? asked : asked.decide({ held, by: { ...ADA, ...by }, profile, now, others });
}

/** What is held once it is done. Throws where it was refused. */
export function heldOf(rule: ActRule, held: Held, body: object, given: Given = {}): Held {
  return heldAfter(done(rule, held, body, given));
}

export function done(rule: ActRule, held: Held, body: object, given: Given = {}): Change {
  const change = doing(rule, held, body, given);
  if (isRefusal(change))
    throw new Error(`refused: ${change.refused} ${change.words} ${JSON.stringify(change.errors)}`);
  return change;
}

export function refused(rule: ActRule, held: Held, body: object, given: Given = {}): Refusal {
  const change = doing(rule, held, body, given);
  if (!isRefusal(change)) throw new Error('was not refused');
  return change;
}

/** What its events say happened. */
export const told = (change: Change) => change.referrals.flatMap(({ events }) => events.map(({ facts }) => facts));
