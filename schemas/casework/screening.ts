/** What people find out and decide while they screen: one member of the casework for each subject, and the facts of their events. */
import * as z from 'zod';
import { categoryConfirmed, categoryFacts, informationRequest } from './category.ts';
import { checklist, checklistFacts } from './checklist.ts';
import { determination, determinationFacts } from './determination.ts';
import { known, knownFacts, openCase } from './known.ts';
import { owedFacts, owedItem } from './owed.ts';
import { recording, recordingFacts } from './recording.ts';
import { routing, routingFacts } from './routing.ts';
import { callRequest, supplement, supplementFacts } from './supplements.ts';
import { threshold, thresholdFacts } from './threshold.ts';

export const screeningMembers = {
  category: categoryConfirmed.optional(),
  informationRequests: z.array(informationRequest).optional(),
  checklist: checklist.optional(),
  supplements: z.array(supplement).optional(),
  calls: z.array(callRequest).optional(),
  known: known.optional(),
  openCase: openCase.optional(),
  threshold: threshold.optional(),
  routing: routing.optional(),
  determination: determination.optional(),
  owed: z.array(owedItem).optional(),
  recording: recording.optional(),
};

export const screeningFacts = [
  ...categoryFacts,
  ...checklistFacts,
  ...supplementFacts,
  ...knownFacts,
  ...thresholdFacts,
  ...routingFacts,
  ...determinationFacts,
  ...owedFacts,
  ...recordingFacts,
] as const;
