/** A receipt is what every sender gets at once: the reference, when it reached us, and by when a person must have acknowledged and decided. It is never an acknowledgement. */
import * as z from 'zod';
import { finding } from './finding.ts';
import { instant, reference } from './primitives.ts';

export const receipt = z.object({
  reference,
  receivedAt: instant,
  acknowledgeBy: instant,
  decideBy: instant,
  /** True when exactly this had been received before: nothing was done twice. */
  repeat: z.boolean(),
  findings: z.array(finding),
  notice: z.string(),
  contact: z.object({ words: z.string(), phone: z.string() }),
  links: z.object({ status: z.string() }),
});
export type Receipt = z.infer<typeof receipt>;

/** What a sender may see of what it sent: how far it got, never what was decided about whom (procedure P34). */
export const senderStatus = z.object({
  reference,
  receivedAt: instant,
  state: z.enum(['received', 'with-a-person', 'acknowledged', 'decided', 'closed']),
  acknowledgeBy: instant.optional(),
  decideBy: instant.optional(),
  findings: z.array(finding),
});
export type SenderStatus = z.infer<typeof senderStatus>;
