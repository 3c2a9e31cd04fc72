/** An authority profile is one council's clocks, hours, teams, acts, outcomes, contacts, wording and retention, as rows: a new council is a new file of rows (procedure R21). */
import type * as z from 'zod';
import { shape } from './authority/profile.ts';
import { absentFrom } from './authority/references.ts';

export type { Act, ActRow } from './authority/acts.ts';
export { act } from './authority/acts.ts';
export type { ClockRow, LadderStep } from './authority/clocks.ts';
export type { Audience, ContactLine, ContactRow, SupportAgency } from './authority/contacts.ts';
export { audience } from './authority/contacts.ts';
export type { OfficeHours, Team } from './authority/offices.ts';
export type { DecisionKind, Opens, Outcome } from './authority/outcomes.ts';
export type { Agency, SharingRule, StandardQuestion } from './authority/screening.ts';
export type { ThresholdLevel } from './authority/thresholds.ts';

/** The whole profile, its cross-references checked: a profile that names what it does not have stops the synthesis, not a referral. */
export const authorityProfile = shape.superRefine((profile, context) => {
  for (const name of absentFrom(profile)) {
    context.addIssue({ code: 'custom', message: `${profile.id} has no ${name}` });
  }
});
export type AuthorityProfile = z.infer<typeof authorityProfile>;
