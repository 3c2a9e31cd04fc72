/** How much one referral holds beside its story: what people do must always find room in its row, and is refused before it would not. */
import type { Referral } from '../../schemas/referral.ts';
import type { Held, ReferralChange } from '../change.ts';
import type { Refusal } from '../refusal.ts';

/** DynamoDB takes 400 KB in a row; the rest is for what is shorter and cannot wait, such as an acknowledgement. */
const MOST_BYTES = 370_000;
/** What always finds room: a row so full takes many of these still. */
const SMALL_BYTES = 2_000;

const bytesOf = (referral: Referral): number => Buffer.byteLength(JSON.stringify(referral));

/** Whether the change makes a referral that is full already much longer. */
function overflows({ referral: after }: ReferralChange, before: Referral | undefined): boolean {
  const bytes = bytesOf(after);
  return bytes > MOST_BYTES && bytes - (before ? bytesOf(before) : 0) > SMALL_BYTES;
}

/** A refusal where any of the changes would not find room; undefined where all do. `before`: those that were held, the one that was asked for first. */
export function noRoom(before: readonly Held[], after: readonly ReferralChange[]): Refusal | undefined {
  const held = new Map(before.map(({ referral }) => [referral.reference, referral]));
  if (!after.some((one) => overflows(one, held.get(one.referral.reference)))) return undefined;
  const [asked] = before;
  return {
    refused: 'bad-command',
    words: 'That is more than one referral holds: write it in the case system, and here say where it is.',
    errors: [{ at: '', text: 'Too long for what this referral holds already.' }],
    ...(asked && { version: asked.referral.version }),
  };
}
