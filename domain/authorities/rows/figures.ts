/** How councils count that have not said otherwise: the four contact outcomes, the four disposals, the rhythm of what arrives. */
import type { Profile } from '../../../schemas/authority/profile.ts';

type Figures = Profile['figures'];
type CountedOutcome = Figures['outcomes'][number];

const SSD = 'domain reference 2: Standard Safeguarding Dataset, contact and referral outcomes';

/** How the contact decisions that every council takes are counted. Advice ends a contact that was never a referral: it is no "no further action" of a referral. */
export const CONTACTS_COUNTED: Figures['outcomes'] = [
  { outcome: 'advice-given', noFurtherAction: true, ssd: 'ADVICE', source: SSD },
  { outcome: 'redirected', noFurtherAction: false, ssd: 'OTHER', source: SSD },
  { outcome: 'passed-to-allocated-worker', noFurtherAction: false, ssd: 'EXISTING_REFERRAL', source: SSD },
  { outcome: 'progressed', noFurtherAction: false, ssd: 'NEW_REFERRAL', source: SSD },
];

export const disposalCounted = (
  outcome: string,
  ssd: CountedOutcome['ssd'],
  noFurtherAction = false,
): CountedOutcome => ({ outcome, noFurtherAction, ssd, source: SSD });

/** The four disposals of Hertfordshire and Norfolk, as both are counted. */
export const FOUR_DISPOSALS_COUNTED: Figures['outcomes'] = [
  disposalCounted('disposal-1-not-in-need', 'NFA', true),
  disposalCounted('disposal-2-moderate-need', 'OTHER'),
  disposalCounted('disposal-3-high-need', 'SINGLE_ASSESSMENT'),
  disposalCounted('disposal-4-significant-harm', 'STRATEGY_DISCUSSION'),
];

/** A council of some 85 to 125 contacts a working day (domain reference 8.1) never hears nothing for half a day; mail alone never for a whole one. */
export const RHYTHM: Figures['expected'] = [
  {
    code: 'anything',
    words: 'Anything at all, by any way in',
    quietFor: { unit: 'working-hours', count: 4 },
    source: 'inferred: domain reference 8.1, some 85 to 125 contacts a working day; the council sets its own',
  },
  {
    code: 'mail',
    words: 'Referrals by mail',
    sender: 'mail',
    quietFor: { unit: 'working-hours', count: 8 },
    source: 'inferred: domain reference 8.1; the council sets its own',
  },
];

/** Six months of both lists, as an inspection asks for them. */
export const LISTS: Figures['lists'] = {
  months: 6,
  source: 'inferred: the period that Ofsted’s Annex A lists usually cover; the council sets what it is asked for',
};
