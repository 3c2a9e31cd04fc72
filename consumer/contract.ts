/** What this consumer relies on in the published contracts, and no more: a later version that says more breaks nothing here. */
import * as z from 'zod';

/** The screening message (schemas/generated/screening-message.schema.json): CloudEvents 1.0, structured JSON. */
export const screeningMessage = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  type: z.enum(['front-door.referral.opened.v1', 'front-door.referral.changed.v1']),
  subject: z.string().regex(/^FD-[0-9A-Z-]{11}$/),
  data: z.object({
    urgency: z.enum(['urgent', 'routine']),
    because: z.array(z.string()),
    channel: z.string(),
    team: z.string(),
    receivedAt: z.string(),
    acknowledgeBy: z.string().optional(),
    decideBy: z.string().optional(),
    findings: z.array(z.object({ code: z.string(), severity: z.string() })),
  }),
});
export type ScreeningMessage = z.infer<typeof screeningMessage>;

/** A referral as GET /referrals/{reference} shows it (referral.schema.json). `version` is the one to name in the next command. */
export const referralView = z.object({
  version: z.int(),
  referral: z.object({
    reference: z.string(),
    standing: z.string(),
    nature: z.string(),
    channel: z.string(),
    authority: z.string(),
    team: z.string(),
    draft: z.object({
      referrer: z.object({
        phones: z.array(z.object({ words: z.string() })).optional(),
        email: z.string().optional(),
      }),
    }),
  }),
  clocks: z.array(z.object({ kind: z.string(), dueAt: z.string(), stoppedAt: z.string().optional() })),
  /** The points of the council's checklist; those without an answer wait for a person. */
  screening: z.object({
    checklist: z.array(
      z.object({ point: z.string(), words: z.string(), answer: z.object({ words: z.string() }).optional() }),
    ),
  }),
});
export type ReferralView = z.infer<typeof referralView>;

/** A refusal (problem.schema.json): `code` is stable. */
export const problem = z.object({ status: z.int(), code: z.string(), legal: z.array(z.string()).optional() });
export type Problem = z.infer<typeof problem>;

/** Reads `json` by one of these shapes. Throws, naming the places that do not fit; what stands there is never repeated. */
export function asContracted<Shape>(what: string, shape: z.ZodType<Shape>, json: unknown): Shape {
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => `/${path.join('/')}`);
  throw new Error(`${what} is not as the contract says at ${places.join(', ')}`);
}

/** The named person a system acts for. */
type Person = {
  readonly name: string;
  readonly role: string;
  readonly team: string;
  readonly qualification?: string;
};

/** What a desk may ask for. The version seen is added when it is sent. */
export type Act =
  | {
      readonly path: 'acknowledgement';
      readonly body: {
        readonly onBehalfOf: Person;
        readonly how: 'telephone' | 'in-person' | 'writing' | 'nobody-to-acknowledge';
        readonly words: string;
        readonly actions?: string;
        readonly telephoneAttempts?: string;
      };
    }
  | {
      readonly path: 'checklist';
      readonly body: {
        readonly onBehalfOf: Person;
        readonly answers: readonly { readonly point: string; readonly words: string }[];
      };
    }
  | {
      readonly path: 'contact-decision' | 'disposal';
      readonly body: {
        readonly onBehalfOf: Person;
        readonly outcome: string;
        readonly words: string;
        readonly reasons?: string;
      };
    };
