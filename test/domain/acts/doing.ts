/** Acts of screening in a test, as a team manager does them at noon on a Thursday unless the test says otherwise. */
import type { ActRule, Person } from '../../../domain/acts/act.ts';
import type { Change, Held } from '../../../domain/change.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { AuthorityProfile } from '../../../schemas/authority.ts';
import type { Instant } from '../../../schemas/primitives.ts';
import { at, heldAfter } from '../../builders.ts';
import { result } from './acting.ts';

export const WHEN = at('2026-11-19T12:00:00.000Z');

type Given = { by?: Partial<Person>; profile?: AuthorityProfile; now?: Instant; others?: Held[] };

function doing(rule: ActRule, held: Held, body: object, { now = WHEN, ...given }: Given): Change | Refusal {
  return result(rule, held, body, { at: now, ...given });
}

/** The change. Throws where it was refused. */
export function done(rule: ActRule, held: Held, body: object, given: Given = {}): Change {
  const change = doing(rule, held, body, given);
  if (isRefusal(change))
    throw new Error(`refused: ${change.refused} ${change.words} ${JSON.stringify(change.errors)}`);
  return change;
}

/** What is held once it is done. Throws where it was refused. */
export function heldOf(rule: ActRule, held: Held, body: object, given: Given = {}): Held {
  return heldAfter(done(rule, held, body, given));
}

export function refused(rule: ActRule, held: Held, body: object, given: Given = {}): Refusal {
  const change = doing(rule, held, body, given);
  if (!isRefusal(change)) throw new Error('was not refused');
  return change;
}

/** What its events say happened. */
export const told = (change: Change) => change.referrals.flatMap(({ events }) => events.map(({ facts }) => facts));
