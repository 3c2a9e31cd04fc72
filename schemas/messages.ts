/** What we owe to a queue or a person. Messages carry references, flags and times only: no name, no address, no word of the story (design 1, promise 6). */
import * as z from 'zod';
import { channel } from './arrival.ts';
import { confirmedCategory } from './casework/category.ts';
import { clockKind } from './clock.ts';
import { draft } from './draft.ts';
import { referrerLetter } from './letter.ts';
import { matchCounts } from './matching.ts';
import { arrivalId, instant, reference } from './primitives.ts';
import { nature, standing } from './referral.ts';

/** What the screening consumer needs to know before it fetches the referral with its own scope. */
export const screeningData = z.object({
  reference,
  version: z.int().min(1),
  urgency: z.enum(['urgent', 'routine']),
  because: z.array(z.string()),
  nature,
  standing,
  channel,
  team: z.string(),
  /** What kind of contact it is, as its sender claims, and as a person confirmed (P17). */
  category: z.object({ stated: draft.shape.category, confirmed: confirmedCategory.optional() }),
  /** Whether a person has confirmed that it belongs to an open case; until then it is screened like any other (R4). */
  openCase: z.boolean(),
  receivedAt: instant,
  acknowledgeBy: instant.optional(),
  decideBy: instant.optional(),
  findings: z.array(z.object({ code: z.string(), severity: z.string() })),
  /** How many of its people may be known here, by band, and how many earlier referrals of the household there are; absent until it was looked up. */
  candidates: matchCounts.optional(),
});

/** CloudEvents 1.0, structured JSON. `id` is fixed for one message however often it is sent: consumers drop repeats by it. */
export const screeningMessage = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string(),
  type: z.enum(['front-door.referral.opened.v1', 'front-door.referral.changed.v1']),
  subject: reference,
  time: instant,
  datacontenttype: z.literal('application/json'),
  dataschema: z.string(),
  data: screeningData,
});
export type ScreeningMessage = z.infer<typeof screeningMessage>;

/** The content of each kind of message; `kind` alone decides where it goes (MESSAGE_ROUTES). */
export const messageContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read-this'), arrival: arrivalId, reference }),
  z.object({ kind: z.literal('recognise-this'), reference, originalNumber: z.int().min(1) }),
  z.object({ kind: z.literal('match'), reference }),
  z.object({ kind: z.literal('screening'), urgent: z.boolean(), event: screeningMessage }),
  z.object({
    kind: z.literal('tell-referrer'),
    reference,
    letter: referrerLetter,
    originalNumber: z.int().min(1),
    /** Which of several: the id of a supplement or clock, the number of an objection. */
    about: z.string().optional(),
  }),
  /** A notice of a decision to one agency, by the id of its row (P34). */
  z.object({ kind: z.literal('tell-agency'), reference, notice: z.string() }),
  z.object({
    kind: z.literal('page'),
    reference,
    because: z.enum([
      'urgent',
      'unread',
      'clock-warned',
      'clock-out',
      'clock-climbed',
      'clock-chased',
      'restricted-candidate',
    ]),
    rung: z.string(),
    clock: clockKind.optional(),
    dueAt: instant.optional(),
    receivedAt: instant,
  }),
]);
export type MessageContent = z.infer<typeof messageContent>;

/** A message as the outbox holds it: owed until its destination has taken it. `id` never changes, so that whoever receives it twice can tell. */
export const message = z.object({
  id: z.string(),
  reference,
  owedSince: instant,
  state: z.enum(['owed', 'sent']),
  sentAt: instant.optional(),
  content: messageContent,
});
export type Message = z.infer<typeof message>;

/** What travels to the reading and feedback queues: where the content may be found again, and nothing else. */
export const queuedMessage = z.object({ id: z.string(), reference, content: messageContent });
export type QueuedMessage = z.infer<typeof queuedMessage>;
