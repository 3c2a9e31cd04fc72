/** Every act on a referral that the contracts show, by subject. */
import type { ActPage } from './act-page.ts';
import { consultationActs } from './consultation.ts';
import { decisionActs } from './decisions.ts';
import { disclosingActs } from './disclosing.ts';
import { followUpActs } from './follow-up.ts';
import { matchingActs } from './matching.ts';
import { protectionActs } from './protection.ts';
import { redirectionActs } from './redirection.ts';
import { screeningActs } from './screening.ts';
import { sharingActs } from './sharing.ts';
import { supplementActs } from './supplements.ts';
import { workingTogetherActs } from './working-together.ts';

export const actPages: readonly ActPage[] = [
  ...screeningActs,
  ...supplementActs,
  ...decisionActs,
  ...redirectionActs,
  ...consultationActs,
  ...followUpActs,
  ...protectionActs,
  ...sharingActs,
  ...disclosingActs,
  ...workingTogetherActs,
  ...matchingActs,
];
