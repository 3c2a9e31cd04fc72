/** What the referrer is asked and answers; who rings back; what was agreed with them. Nothing waits for any of it (seed 001 s1, s4-5, 002 s3, 004 s2; P25). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant, pointer } from '../primitives.ts';

const line = z.string().trim().min(1).max(300);
const how = z.enum(['telephone', 'in-person', 'mail', 'letter', 'e-form']);

/** One question: a finding's place in the referral, a code of the council's questions, or words alone. */
const question = z.object({ words, at: pointer.optional(), code: z.string().max(100).optional() });

export const askSupplementCommand = asked.extend({
  questions: z.array(question).min(1).max(40),
  how,
  dueAt: z.iso.datetime().optional(),
});
export type AskSupplementCommand = z.infer<typeof askSupplementCommand>;

/** An answer, with who gave it. `original`: the number of the original it stands in, where it came in writing. */
const answer = z.object({
  words,
  at: pointer.optional(),
  code: z.string().max(100).optional(),
  original: z.int().min(1).optional(),
});

/** `id`: what it answers; absent where nobody had asked. `whole`: nothing more is waited for. */
export const recordSupplementCommand = asked.extend({
  id: z.string().max(60).optional(),
  from: line,
  how,
  at: z.iso.datetime().optional(),
  answers: z.array(answer).min(1).max(40),
  whole: z.boolean(),
});
export type RecordSupplementCommand = z.infer<typeof recordSupplementCommand>;

/** `reader` says who wrote the answer down, from whom and how: evidence of its own, beside the referral and never in place of it. */
const supplied = answer.extend({
  answeredAt: instant,
  evidence: z.object({ reader: z.string(), from: z.string(), how, original: z.int().optional() }),
});

/** `id` is also the id of its clock, where it was asked for. */
export const supplement = z.object({
  id: z.string(),
  at: instant,
  by: z.string(),
  how,
  questions: z.array(question),
  answers: z.array(supplied),
  dueAt: instant.optional(),
  state: z.enum(['asked', 'answered']),
});
export type Supplement = z.infer<typeof supplement>;

/** A referrer asks to talk to a qualified social worker; later, what came of it; or a referral discussion, as an event. */
export const recordCallCommand = z.discriminatedUnion('what', [
  asked.extend({ what: z.literal('asked'), number: line, bestTime: line, words }),
  asked.extend({
    what: z.literal('rang'),
    id: z.string().max(60),
    at: z.iso.datetime().optional(),
    outcome: z.enum(['spoke', 'not-reached', 'no-longer-wanted']),
    words,
  }),
  asked.extend({
    what: z.literal('discussion'),
    at: z.iso.datetime().optional(),
    with: line,
    agreed: words,
    /** Who does what by when. `actions` empty with `noFurtherAction`. */
    actions: z.array(z.object({ who: line, what: words, by: line })).max(20),
    noFurtherAction: z.boolean(),
  }),
]);
export type RecordCallCommand = z.infer<typeof recordCallCommand>;

/** A request to be rung by a qualified social worker. */
export const callRequest = z.object({
  id: z.string(),
  number: z.string(),
  bestTime: z.string(),
  words: z.string(),
  at: instant,
  by: z.string(),
  tries: z.array(z.object({ at: instant, by: z.string(), outcome: z.string(), words: z.string() })),
  state: z.enum(['waiting', 'done']),
});
export type CallRequest = z.infer<typeof callRequest>;

export const supplementFacts = [
  z.object({
    what: z.literal('supplement-asked'),
    id: z.string(),
    questions: z.array(question),
    how,
    dueAt: instant,
  }),
  z.object({
    what: z.literal('supplement-recorded'),
    id: z.string(),
    from: z.string(),
    how,
    at: instant,
    answers: z.array(answer),
    whole: z.boolean(),
  }),
  z.object({ what: z.literal('call-asked-for'), id: z.string(), number: z.string(), bestTime: z.string() }),
  z.object({ what: z.literal('referrer-rung'), id: z.string(), at: instant, outcome: z.string(), words: z.string() }),
  z.object({
    what: z.literal('referral-discussed'),
    at: instant,
    with: z.string(),
    agreed: z.string(),
    actions: z.array(z.object({ who: z.string(), what: z.string(), by: z.string() })),
    noFurtherAction: z.boolean(),
  }),
] as const;
