/** Whether the referrer, or whoever told them, may be named to somebody: a professional may, anybody else where they agreed (seeds 002 s5, 004 s6; P12). */
import type { ReferrerConsent } from '../../schemas/casework/disclosing.ts';
import type { DisclosureAudience } from '../../schemas/disclosure.ts';
import type { Referral } from '../../schemas/referral.ts';

/** The last word of theirs for that audience; undefined where nobody asked them. */
function agreed(
  { casework }: Referral,
  whose: ReferrerConsent['whose'],
  audience: DisclosureAudience,
): boolean | undefined {
  const said = casework.disclosing?.consents ?? [];
  return said.findLast((one) => one.whose === whose && one.to.some((to) => to === audience))?.agrees;
}

/** A professional who no longer agrees is protected like anybody else. */
export function mayBeNamed(
  referral: Referral,
  whose: ReferrerConsent['whose'],
  audience: DisclosureAudience,
): boolean {
  const said = agreed(referral, whose, audience);
  if (said !== undefined || whose === 'told-by') return said === true;
  const { kind, disclosure } = referral.draft.referrer;
  return kind === 'practitioner' && disclosure === 'professional';
}
