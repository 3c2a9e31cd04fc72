/** Which children belong to the household of a referral (seed 004 s9; P2, P39). */
import type { Referral } from '../../schemas/referral.ts';
import { kindsOf } from '../protecting/outstanding-checks.ts';

/** The children who are full-time or part-time members of the household. Whom the referral is about belongs to it unless it says otherwise. */
export function childrenOfHousehold({ draft }: Referral): string[] {
  return draft.people
    .filter((person) => kindsOf(person).includes('child'))
    .filter(({ household, roles }) =>
      household === undefined || household === 'not-known'
        ? roles.includes('subject')
        : household === 'full-time' || household === 'part-time',
    )
    .map(({ id }) => id);
}
