/** What each function is told by its surroundings: read once at start, and typed into the construct that sets it, so that a forgotten variable does not compile. */
import * as z from 'zod';

const settings = {
  STAGE: z.string().min(1),
  AUTHORITY: z.string().min(1),
};
const table = { TABLE: z.string().min(1) };
const originals = { ORIGINALS_BUCKET: z.string().min(1), ORIGINALS_LOCK_DAYS: z.coerce.number().int().min(0) };
const readings = { READINGS_BUCKET: z.string().min(1) };
const inbox = { INBOX_BUCKET: z.string().min(1), INBOX_PREFIX: z.string() };
const outbox = {
  READING_QUEUE_URL: z.string().min(1),
  SCREENING_URGENT_QUEUE_URL: z.string().min(1),
  SCREENING_ROUTINE_QUEUE_URL: z.string().min(1),
  FEEDBACK_QUEUE_URL: z.string().min(1),
  PAGING_TOPIC_ARN: z.string().min(1),
};

/** By function, as `functions/` lists them. */
export const environment = {
  receiveReferral: z.object({ ...settings, ...table, ...originals, INBOX_ADDRESS: z.string().min(3) }),
  receiveMail: z.object({ ...settings, ...table, ...originals, ...inbox }),
  rescueMail: z.object({ ...settings, ...table, ...originals, ...inbox }),
  readOriginal: z.object({ ...settings, ...table, ...originals, ...readings }),
  rescueUnread: z.object({ ...settings, ...table }),
  sweepArrivals: z.object({ ...settings, ...table, ...originals, ...inbox }),
  dispatchOutbox: z.object({ ...settings, ...table, ...outbox }),
  sweepOutbox: z.object({ ...settings, ...table, ...outbox }),
  enforceClocks: z.object({ ...settings, ...table }),
  sendFeedback: z.object({ ...settings, ...table, INBOX_ADDRESS: z.string().min(3) }),
  rescueFeedback: z.object({ ...settings, ...table }),
  completeReferral: z.object({ ...settings, ...table }),
  linkArrival: z.object({ ...settings, ...table }),
  setAside: z.object({ ...settings, ...table }),
  acknowledgeReferral: z.object({ ...settings, ...table }),
  recordDecision: z.object({ ...settings, ...table }),
  showReferral: z.object({ ...settings, ...table, ...originals, ...readings }),
  worklist: z.object({ ...settings, ...table }),
} as const;

export type FunctionName = keyof typeof environment;
export type EnvironmentOf<Name extends FunctionName> = z.infer<(typeof environment)[Name]>;
