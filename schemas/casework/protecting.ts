/** What people do to protect a child and to work with others: one member of the casework for each subject, and the facts of their events. */
import * as z from 'zod';
import { check, checkFacts } from './checks.ts';
import { disclosing, disclosingFacts } from './disclosing.ts';
import { leadFacts, leads } from './lead.ts';
import { newInformation, newInformationFacts } from './new-information.ts';
import { allocated, police, policeFacts } from './police.ts';
import { prompted, promptFacts } from './prompts.ts';
import { protection, protectionFacts } from './protection.ts';
import { sharing, sharingFacts } from './sharing.ts';
import { strategy, strategyFacts } from './strategy.ts';
import { thinkFamily, thinkFamilyFacts } from './think-family.ts';

export const protectingMembers = {
  prompted: prompted.optional(),
  protection: protection.optional(),
  strategy: strategy.optional(),
  police: police.optional(),
  allocated: allocated.optional(),
  sharing: sharing.optional(),
  disclosing: disclosing.optional(),
  checks: z.array(check).optional(),
  leads: leads.optional(),
  newInformation: z.array(newInformation).optional(),
  thinkFamily: thinkFamily.optional(),
};

export const protectingFacts = [
  ...promptFacts,
  ...protectionFacts,
  ...strategyFacts,
  ...policeFacts,
  ...sharingFacts,
  ...disclosingFacts,
  ...checkFacts,
  ...leadFacts,
  ...newInformationFacts,
  ...thinkFamilyFacts,
] as const;
