/** How much one referral holds beside its story: what people do must always find room in its row, and is refused before it would not. */
import type { Referral } from '../../schemas/referral.ts';
import type { ReferralChange } from '../change.ts';
import type { Refusal } from '../refusal.ts';

/** DynamoDB takes 400 KB in a row; the rest is for what is shorter and cannot wait, such as an acknowledgement. */
const MOST_BYTES = 370_000;
/** What always finds room: a row so full takes many of these still. */
const SMALL_BYTES = 2_000;

const bytesOf = (referral: Referral): number => Buffer.byteLength(JSON.stringify(referral));

/** A refusal where the change would make a full referral much longer; undefined where there is room. */
export function noRoom(
  { referral: before }: { referral: Referral },
  after: readonly ReferralChange[],
): Refusal | undefined {
  const one = after.find(({ referral }) => referral.reference === before.reference);
  if (!one) return undefined;
  const bytes = bytesOf(one.referral);
  if (bytes <= MOST_BYTES || bytes - bytesOf(before) <= SMALL_BYTES) return undefined;
  return {
    refused: 'bad-command',
    words: 'That is more than one referral holds: write it in the case system, and here say where it is.',
    errors: [{ at: '', text: 'Too long for what this referral holds already.' }],
    version: before.version,
  };
}
