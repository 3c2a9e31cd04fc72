/** Who is told besides the referrer, after which decision, and what their letters name: complaints, advocates, the time an assessment may take (P33, P34). */
import * as z from 'zod';
import { clockKind } from '../clock.ts';
import { code, source } from './codes.ts';
import { decisionKind } from './outcomes.ts';

/** `family` and `agencies`: after which decisions they are owed word of it. */
export const telling = z.object({
  family: z.array(decisionKind),
  agencies: z.array(decisionKind),
  /** Running out of one of these, the referrer is told whom to ring and how to escalate. */
  shouldHaveHeard: z.array(clockKind),
  /** Why a family or a child may be left untold, and by whom it is said: a person, with one of these. */
  withheldBecause: z.array(z.object({ code, words: z.string() })).min(1),
  /** To whom a family complains. */
  complaints: z.object({ name: z.string(), phone: z.string().optional(), web: z.url().optional(), source }),
  /** Who helps a family or a child to be heard: codes of the directory, nearest first. */
  advocacy: z.object({ parents: z.array(code).min(1), child: z.array(code).min(1) }),
  /** Until when an assessment is finished, counted from the referral. */
  assessment: z.object({ workingDays: z.int().min(1), source }),
  source,
});
