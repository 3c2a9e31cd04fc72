/** What a letter's reader may see of the case: nothing in a letter comes from anywhere else, but the words that a person wrote to that reader (P12, P33, P34). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { DisclosedView, DisclosureAudience, DisclosurePurpose } from '../../schemas/disclosure.ts';
import type { LetterAudience } from '../../schemas/letter.ts';
import type { Referral } from '../../schemas/referral.ts';
import { disclose } from '../disclosure/disclose.ts';

const READERS: Readonly<Record<LetterAudience, readonly [DisclosureAudience, DisclosurePurpose]>> = {
  practitioner: ['referrer-practitioner', 'letter'],
  public: ['referrer-public', 'letter'],
  child: ['child', 'letter'],
  parents: ['parents', 'letter'],
  agency: ['other-agency', 'notify'],
};

export function seenBy(referral: Referral, audience: LetterAudience, profile: AuthorityProfile): DisclosedView {
  const [whom, purpose] = READERS[audience];
  return disclose(referral, whom, purpose, profile);
}
