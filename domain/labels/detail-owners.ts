/** Which details only a child has, which only a referrer, and which parts of a form are about people: what a label that says nothing of whose it is can mean there. */

import type { SectionKind } from './sections.ts';
import type { MatterSlot, PersonSlot, ReferrerSlot } from './slots.ts';

/** Details that only people in a referral have, never its sender: without a section they are the child's. */
export const CHILD_ONLY: ReadonlySet<PersonSlot> = new Set<PersonSlot>([
  'given',
  'family',
  'familyFirstName',
  'aliases',
  'birth',
  'birthOrExpected',
  'expected',
  'age',
  'sex',
  'gender',
  'ethnicity',
  'language',
  'religion',
  'nationality',
  'immigrationStatus',
  'needs',
  'disability',
  'disabilityWords',
  'interpreter',
  'gp',
  'school',
  'nhsNumber',
  'upn',
  'nhsNumberOrUpn',
  'views',
  'previousAddress',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'communication',
  'interpreterWords',
  'ethnicityOther',
  'birthEstimated',
]);
/** Details that only a sender has. */
export const REFERRER_ONLY: ReadonlySet<ReferrerSlot> = new Set<ReferrerSlot>([
  'role',
  'agency',
  'nameAndRole',
  'roleAndAgency',
  'anonymous',
  'ownReference',
  'bestTime',
  'wantsToSpeakTo',
]);

export const PEOPLE_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'child',
  'household',
  'mother',
  'father',
  'parents',
  'siblings',
  'significant',
]);

/** Asked in a part about people, these are of their work, and not of the referrer's. */
export const OF_WORK = /\b(occupation|employ(er|ment|ed)|place of work|workplace|where .{0,20}works?)\b/i;
/** Questions that are about a parent wherever they stand, but about the child in the child's own section. */
export const PARENTS_TROUBLES: ReadonlySet<MatterSlot> = new Set<MatterSlot>([
  'mentalIllness',
  'substanceMisuse',
  'learningDifficulties',
]);
