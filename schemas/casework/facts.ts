/** What each part of the casework tells the history: the facts of its events. */
import { consultationFacts } from './consultation.ts';
import { followUpFacts } from './follow-up.ts';
import { matchingFacts } from './matching.ts';
import { noticeFacts } from './notices.ts';
import { objectionFacts } from './objection.ts';
import { protectingFacts } from './protecting.ts';
import { redirectionFacts } from './redirection.ts';
import { screeningFacts } from './screening.ts';

export const caseworkFacts = [
  ...screeningFacts,
  ...consultationFacts,
  ...redirectionFacts,
  ...followUpFacts,
  ...objectionFacts,
  ...noticeFacts,
  ...protectingFacts,
  ...matchingFacts,
] as const;
