/** One decision on what several people told us: each of them is told of it under their own reference, whoever was the first (P31). */
import type { Decision, Referral } from '../../schemas/referral.ts';
import type { Held } from '../change.ts';

/**
 * A linked referrer's own referral as their letter sees it: with what was decided where it was linked to. The reasons were written for
 * the first referrer and may speak of them: they stay out. Undefined where this letter is not owed: theirs is still to be decided or was
 * decided by itself, or only a machine wrote.
 */
export function decidedTogether(
  own: Held,
  { contactDecision, disposal }: Pick<Referral, 'contactDecision' | 'disposal'>,
): Held | undefined {
  const { referral, clocks } = own;
  const open = clocks.some(({ kind, stoppedAt }) => kind === 'decide' && !stoppedAt);
  const byItself = referral.contactDecision ?? referral.disposal;
  if (!(contactDecision ?? disposal) || byItself || open || referral.nature === 'automatic') return undefined;
  const withoutReasons = ({ reasons: _, ...decision }: Decision) => decision;
  return {
    referral: {
      ...referral,
      ...(contactDecision && { contactDecision: withoutReasons(contactDecision) }),
      ...(disposal && { disposal: withoutReasons(disposal) }),
    },
    clocks,
  };
}
