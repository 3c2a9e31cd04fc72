/** The e-forms that the bench sends and opens: a small one, and the school's sample; each number makes another content. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Change, ReferralChange } from '../../domain/change.ts';
import { normalise } from '../../domain/normalising/normalise.ts';
import type { Normalised } from '../../domain/normalising/normalised.ts';
import { jsonReader } from '../../domain/reading/json.ts';
import { type Arrival, arrival } from '../../schemas/arrival.ts';
import type { Reading } from '../../schemas/reading.ts';

const SAMPLE = new URL('../../test/samples/01-school.json', import.meta.url);
const form = z.looseObject({ concern: z.looseObject({ details: z.string() }) });
const school = form.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));

const bytesOf = (body: object) => new TextEncoder().encode(JSON.stringify(body));

/** Three fields: the least that a partner's first trial sends. */
export const smallForm = (number: number): Uint8Array =>
  bytesOf({
    referrer: { name: 'Ffion Offiah' },
    children: [{ givenName: 'Sofia' }],
    concern: { details: `no ${number}` },
  });

/** The fullest of the sample e-forms. */
export const schoolForm = (number: number): Uint8Array =>
  bytesOf({ ...school, concern: { ...school.concern, details: `${school.concern.details} (${number})` } });

export function arrivalOf(given: Pick<Arrival, 'reference' | 'receivedAt'> & { id: string; bytes: number }): Arrival {
  return arrival.parse({
    channel: 'e-form',
    sender: { kind: 'system', id: 'partner-school' },
    original: given.id,
    identity: given.id,
    objectKey: `originals/${given.id}`,
    mediaType: 'application/json',
    name: '',
    state: 'landed',
    findings: [],
    attempts: 1,
    lastTriedAt: given.receivedAt,
    ...given,
  });
}

/** Reads and normalises one e-form, as the door and the reading room do. */
export async function readForm(
  bytes: Uint8Array,
  facts: Arrival,
): Promise<{ reading: Reading; normalised: Normalised }> {
  const reading = await jsonReader.read({ bytes, kind: 'json', name: '', part: '', depth: 0 }, () =>
    Promise.reject(new Error('an e-form has no parts')),
  );
  return { reading, normalised: normalise(reading, facts) };
}

/** The one referral that opening makes. */
export function onlyReferral({ referrals: [one] }: Change): ReferralChange {
  if (!one) throw new Error('the change opens nothing');
  return one;
}
