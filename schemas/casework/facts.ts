/** What each part of the casework tells the history: the facts of its events. */
import { followUpFacts } from './follow-up.ts';
import { objectionFacts } from './objection.ts';
import { protectingFacts } from './protecting.ts';
import { redirectionFacts } from './redirection.ts';
import { screeningFacts } from './screening.ts';

export const caseworkFacts = [
  ...screeningFacts,
  ...redirectionFacts,
  ...followUpFacts,
  ...objectionFacts,
  ...protectingFacts,
] as const;
