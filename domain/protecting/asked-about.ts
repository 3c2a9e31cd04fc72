/** What a person is asked to consider, where the facts do not call for it by themselves: a strategy discussion, because others know the child or family (seed 001 s4; R9, P23). */
import type { Referral } from '../../schemas/referral.ts';
import type { Question } from '../../schemas/views.ts';

/** Asked until one was held or declined. The codes say why, never who. */
export function askedAbout({ draft, casework }: Referral): Question[] {
  const because = [
    ...(draft.involvements.length > 0 ? ['known-to-other-agencies'] : []),
    ...(casework.checks?.some(({ known }) => known === 'yes') ? ['check-says-known'] : []),
  ];
  return because.length > 0 && !casework.strategy ? [{ code: 'strategy-discussion', because }] : [];
}
