/** A refused act is recorded too: which act, with which code, by whom; never what was asked (issue "bad input"; P22). */
import type { Act } from '../../schemas/authority.ts';
import type { Actor } from '../../schemas/event.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import type { Refusal } from '../refusal.ts';

export function recordRefused(held: Held, act: Act, { refused }: Refusal, by: Actor, at: Instant): Change {
  return {
    referrals: [changeOf(held, { at, by, visible: false, events: [{ what: 'act-refused', act, code: refused }] })],
  };
}
