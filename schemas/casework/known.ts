/** Whether each person is known to children's services, as a person found who looked; and the open case that a contact belongs to (seed 001 s3, 002 s2, s5, 004 s1-2; P26, R4, R17). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const line = z.string().trim().min(1).max(200);
const person = z.string().regex(/^p\d+$/);

/** What the case system says of somebody who is known, as the person who looked copied it. */
const caseRow = z.object({
  caseId: line,
  status: z.enum(['open', 'closed']),
  allocatedWorker: line.optional(),
  manager: line.optional(),
  team: line.optional(),
  childProtectionPlan: z.enum(['yes', 'no', 'not-known']),
  lookedAfter: z.enum(['yes', 'no', 'not-known']),
});

/** `not-yet-looked` is an answer too: it is never the same as `not-known`, which says where somebody looked (R17). */
export const knownAnswer = z.discriminatedUnion('answer', [
  z.object({ person, answer: z.literal('known'), lookedIn: line, words, case: caseRow }),
  z.object({ person, answer: z.literal('not-known'), lookedIn: line, words }),
  z.object({ person, answer: z.literal('not-yet-looked'), words }),
]);

export const recordKnownCommand = asked.extend({ people: z.array(knownAnswer).min(1).max(40) });
export type RecordKnownCommand = z.infer<typeof recordKnownCommand>;

const mark = { at: instant, by: z.string(), role: z.string() };

/** By the person's id in the referral; the last answer. Whom nobody answered for has not been looked for. */
export const known = z.record(
  z.string(),
  z.discriminatedUnion('answer', [
    knownAnswer.options[0].extend(mark),
    knownAnswer.options[1].extend(mark),
    knownAnswer.options[2].extend(mark),
  ]),
);
export type Known = z.infer<typeof known>;

/** Passed to the allocated worker; in their absence to the manager; then to duty. `absent` says why not the one before. */
export const confirmOpenCaseCommand = asked.extend({
  person,
  passedTo: z.enum(['allocated-worker', 'manager', 'duty']),
  absent: words.optional(),
  words,
});
export type ConfirmOpenCaseCommand = z.infer<typeof confirmOpenCaseCommand>;

export const openCase = z.object({
  person,
  caseId: z.string(),
  passedTo: confirmOpenCaseCommand.shape.passedTo,
  name: z.string().optional(),
  team: z.string(),
  absent: z.string().optional(),
  words: z.string(),
  ...mark,
});
export type OpenCase = z.infer<typeof openCase>;

export const knownFacts = [
  z.object({ what: z.literal('known-recorded'), people: z.array(knownAnswer) }),
  z.object({
    what: z.literal('open-case-confirmed'),
    person,
    caseId: z.string(),
    passedTo: z.string(),
    name: z.string().optional(),
    team: z.string(),
    absent: z.string().optional(),
    words: z.string(),
  }),
] as const;
