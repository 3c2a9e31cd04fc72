/** What each part of the casework tells the history: the facts of its events. */
import { categoryFacts } from './category.ts';
import { followUpFacts } from './follow-up.ts';
import { objectionFacts } from './objection.ts';
import { owedFacts } from './owed.ts';
import { protectingFacts } from './protecting.ts';
import { redirectionFacts } from './redirection.ts';

export const caseworkFacts = [
  ...categoryFacts,
  ...owedFacts,
  ...redirectionFacts,
  ...followUpFacts,
  ...objectionFacts,
  ...protectingFacts,
] as const;
