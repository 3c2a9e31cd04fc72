/** That the referrer was told, must be told by a person, or could not be: each once, by the message's fixed id (P30, P34). */
import type { EventFacts } from '../../schemas/event.ts';
import type { LetterKind } from '../../schemas/messages.ts';
import { type Instant, pointer } from '../../schemas/primitives.ts';
import { type Change, changeOf, type Held } from '../change.ts';

type Told = Extract<EventFacts, { what: 'told' }>;

/** Records it as a mark: people's versions do not change. The caller looks in the history first, so that a repeat records nothing. */
export function recordTold(held: Held, facts: Told, at: Instant): Change {
  return { referrals: [changeOf(held, { at, by: { kind: 'front-door' }, visible: false, events: [facts] })] };
}

/** A letter that would not go: a finding that a person must ring or write, which everybody who looks will see. */
export function tellingFailed(
  held: Held,
  { letter, message }: { letter: LetterKind; message: string },
  at: Instant,
): Change {
  const text = `The ${letter} could not be sent by mail: ring the referrer, or write.`;
  return {
    referrals: [
      changeOf(held, {
        at,
        by: { kind: 'front-door' },
        visible: true,
        referral: {
          findings: [
            ...held.referral.findings,
            { code: 'referrer-not-told', at: pointer.parse('/referrer'), severity: 'check', text },
          ],
        },
        events: [{ what: 'telling-failed', letter, because: 'not-sent', message }],
      }),
    ],
  };
}
