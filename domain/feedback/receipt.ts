/** The receipt every sender gets at once: the reference, by when a person must have acknowledged and decided, and that this is no emergency service. */
import type { Arrival } from '../../schemas/arrival.ts';
import type { Audience, AuthorityProfile } from '../../schemas/authority.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Receipt } from '../../schemas/receipt.ts';
import { startClocks } from '../clock.ts';
import { notAnEmergencyService, receiptContact } from './phrases.ts';

/**
 * The same arrival gives the same receipt, whenever and however often it is asked for: the times come from the received time alone, which
 * is the stated one where a worker's statement was accepted at the door (P14). `findings` are those known besides the arrival's own.
 */
export function receiptFor(
  arrival: Pick<Arrival, 'reference' | 'receivedAt' | 'statedReceivedAt' | 'findings'>,
  rest: {
    profile: AuthorityProfile;
    repeat: boolean;
    status: string;
    findings?: readonly Finding[];
    audience?: Audience;
  },
): Receipt {
  const { profile, repeat, status, audience = 'practitioner' } = rest;
  const receivedAt = arrival.statedReceivedAt ?? arrival.receivedAt;
  const { clocks, findings } = startClocks(profile, { receivedAt, kinds: ['acknowledge', 'decide'] });
  const [acknowledge, decide] = clocks;
  if (!acknowledge || !decide) throw new Error(`profile ${profile.id} did not start both clocks`);
  return {
    reference: arrival.reference,
    receivedAt,
    acknowledgeBy: acknowledge.dueAt,
    decideBy: decide.dueAt,
    repeat,
    findings: [...arrival.findings, ...(rest.findings ?? []), ...findings],
    notice: notAnEmergencyService(profile, audience),
    contact: receiptContact(profile, audience),
    links: { status },
  };
}
