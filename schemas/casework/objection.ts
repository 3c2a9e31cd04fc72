/** Not satisfied: a practitioner's dispute in steps, and a complaint by anybody else; each step dated, owned, timed and answered (seed 001 s5, 003; P40). */
import * as z from 'zod';
import { asked, words } from '../commands.ts';
import { instant } from '../primitives.ts';

const raisedBy = z.enum(['referrer', 'parent', 'child', 'somebody-else']);

/** `number` names one that was answered and did not satisfy: its next step is opened. Without it a new one is raised. */
export const raiseObjectionCommand = asked.extend({
  number: z.int().min(1).optional(),
  /** Who raises it, in the words of whoever takes it. */
  from: words,
  words,
  /** Who they are to us: a referrer is answered where we can write to them; anybody else by a person. */
  raisedBy: raisedBy.optional(),
});
export type RaiseObjectionCommand = z.infer<typeof raiseObjectionCommand>;

export const answerObjectionCommand = asked.extend({ number: z.int().min(1), words });
export type AnswerObjectionCommand = z.infer<typeof answerObjectionCommand>;

export const objectionStep = z.object({
  code: z.string(),
  owner: z.string(),
  policy: z.string(),
  raisedAt: instant,
  words: z.string(),
  answeredAt: instant.optional(),
  answeredBy: z.string().optional(),
  answer: z.string().optional(),
});

export const objection = z.object({
  number: z.int().min(1),
  from: z.string(),
  raisedBy: raisedBy.optional(),
  steps: z.array(objectionStep).min(1),
});
export type Objection = z.infer<typeof objection>;

const kind = z.enum(['dispute', 'complaint']);
export type ObjectionKind = z.infer<typeof kind>;

export const objectionFacts = [
  z.object({
    what: z.literal('objection-raised'),
    kind,
    number: z.int(),
    step: z.string(),
    owner: z.string(),
    policy: z.string(),
    words: z.string(),
  }),
  z.object({ what: z.literal('objection-answered'), kind, number: z.int(), step: z.string(), words: z.string() }),
] as const;
