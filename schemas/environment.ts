/** What each function is told by its surroundings: read once at start, and typed into the construct that sets it, so that a forgotten variable does not compile. */
import * as z from 'zod';

const settings = {
  STAGE: z.string().min(1),
  AUTHORITY: z.string().min(1),
};
const table = { TABLE: z.string().min(1) };
const originals = { ORIGINALS_BUCKET: z.string().min(1), ORIGINALS_LOCK_DAYS: z.coerce.number().int().min(0) };
const readings = { READINGS_BUCKET: z.string().min(1) };
const figures = { FIGURES_BUCKET: z.string().min(1) };
const matches = { MATCHES_TABLE: z.string().min(1), MATCH_KEY_ARN: z.string().min(1) };
const inbox = { INBOX_BUCKET: z.string().min(1), INBOX_PREFIX: z.string() };
const outbox = {
  READING_QUEUE_URL: z.string().min(1),
  RECOGNITION_QUEUE_URL: z.string().min(1),
  MATCHING_QUEUE_URL: z.string().min(1),
  SCREENING_URGENT_QUEUE_URL: z.string().min(1),
  SCREENING_ROUTINE_QUEUE_URL: z.string().min(1),
  FEEDBACK_QUEUE_URL: z.string().min(1),
  PAGING_TOPIC_ARN: z.string().min(1),
};

/** By function, as `functions/` lists them. Each is made when it is asked for: a function that starts needs only its own. */
export const environment = {
  get receiveReferral() {
    return z.object({ ...settings, ...table, ...originals, INBOX_ADDRESS: z.string().min(3) });
  },
  get receiveMail() {
    return z.object({ ...settings, ...table, ...originals, ...inbox });
  },
  get rescueMail() {
    return z.object({ ...settings, ...table, ...originals, ...inbox });
  },
  get readOriginal() {
    return z.object({ ...settings, ...table, ...originals, ...readings });
  },
  get recogniseOriginal() {
    return z.object({ ...settings, ...table, ...originals, ...readings });
  },
  get matchReferral() {
    return z.object({ ...settings, ...table, ...readings, ...matches });
  },
  get showCandidates() {
    return z.object({ ...settings, ...table, ...readings, ...matches });
  },
  get rescueUnread() {
    return z.object({ ...settings, ...table });
  },
  get sweepArrivals() {
    return z.object({ ...settings, ...table, ...originals, ...inbox });
  },
  get dispatchOutbox() {
    return z.object({ ...settings, ...table, ...outbox });
  },
  get sweepOutbox() {
    return z.object({ ...settings, ...table, ...outbox });
  },
  get enforceClocks() {
    return z.object({ ...settings, ...table });
  },
  get recomputeClocks() {
    return z.object({ ...settings, ...table });
  },
  get sendFeedback() {
    return z.object({ ...settings, ...table, INBOX_ADDRESS: z.string().min(3) });
  },
  get rescueFeedback() {
    return z.object({ ...settings, ...table });
  },
  get completeReferral() {
    return z.object({ ...settings, ...table });
  },
  get linkArrival() {
    return z.object({ ...settings, ...table });
  },
  get setAside() {
    return z.object({ ...settings, ...table });
  },
  get acknowledgeReferral() {
    return z.object({ ...settings, ...table });
  },
  get recordDecision() {
    return z.object({ ...settings, ...table });
  },
  get screenReferral() {
    return z.object({ ...settings, ...table });
  },
  get redirectReferral() {
    return z.object({ ...settings, ...table });
  },
  get followUpReferral() {
    return z.object({ ...settings, ...table });
  },
  get protectChild() {
    return z.object({ ...settings, ...table });
  },
  get shareOutside() {
    return z.object({ ...settings, ...table });
  },
  get workTogether() {
    return z.object({ ...settings, ...table });
  },
  get holdConsultation() {
    return z.object({ ...settings, ...table, ...originals });
  },
  get showReferral() {
    return z.object({ ...settings, ...table, ...originals, ...readings });
  },
  get showLetter() {
    return z.object({ ...settings, ...table, INBOX_ADDRESS: z.string().min(3) });
  },
  get contactDetails() {
    return z.object({ ...settings, INBOX_ADDRESS: z.string().min(3) });
  },
  get useCaseSystem() {
    return z.object({ ...settings, ...table, ...readings });
  },
  get worklist() {
    return z.object({ ...settings, ...table });
  },
  get measures() {
    return z.object({ ...settings, ...table });
  },
  get nightlyFigures() {
    return z.object({ ...settings, ...table, ...figures });
  },
  get figureLists() {
    return z.object({ ...settings, ...table, ...figures });
  },
  get expectArrivals() {
    return z.object({ ...settings, ...table });
  },
} as const;

export type FunctionName = keyof typeof environment;
export type EnvironmentOf<Name extends FunctionName> = z.infer<(typeof environment)[Name]>;
