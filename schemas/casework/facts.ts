/** What each part of the casework tells the history: the facts of its events. */
import { categoryFacts } from './category.ts';

export const caseworkFacts = [...categoryFacts] as const;
