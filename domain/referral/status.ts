/** What a sender may know of what it sent: how far it got and by when a person must have answered; never what was decided about whom (P34). */
import type { Arrival } from '../../schemas/arrival.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { SenderStatus } from '../../schemas/receipt.ts';
import type { Held } from '../change.ts';
import { receivedTime } from './open.ts';

/** What is ours to deal with: another sender's reference stands in the first, and a second report of a child is nobody else's to know. */
const NOT_FOR_SENDERS: ReadonlySet<string> = new Set([
  'arrival-linked',
  'arrival-unlinked',
  'referrer-not-told',
  'agency-not-told',
]);

function stateOf({ referral }: Held): SenderStatus['state'] {
  if (referral.standing === 'set-aside') return 'closed';
  // What was progressed is still to be disposed of.
  const decided = referral.standing === 'referral' ? undefined : (referral.disposal ?? referral.contactDecision);
  if (decided) return 'decided';
  return referral.acknowledgement ? 'acknowledged' : 'with-a-person';
}

export function statusFor(arrival: Arrival, held: Held | undefined): SenderStatus {
  const { reference, findings } = arrival;
  const receivedAt = receivedTime(arrival);
  if (!held) return { reference, receivedAt, state: 'received', findings };
  const due = (kind: ClockKind): Clock['dueAt'] | undefined =>
    held.clocks.findLast((clock) => clock.kind === kind)?.dueAt;
  const acknowledgeBy = due('acknowledge');
  const decideBy = due('decide');
  return {
    reference,
    receivedAt,
    state: stateOf(held),
    ...(acknowledgeBy && { acknowledgeBy }),
    ...(decideBy && { decideBy }),
    findings: held.referral.findings.filter(({ code }) => !NOT_FOR_SENDERS.has(code)),
  };
}
