/** An arrival is one thing that came in. Its ledger row says what came, when, from whom, where its bytes are kept, and what became of it. */
import * as z from 'zod';
import { finding } from './finding.ts';
import { arrivalId, instant, reference, sha256 } from './primitives.ts';

/** The ways in (design 7; procedure P14). */
export const channel = z.enum(['e-form', 'email', 'document', 'phone', 'letter', 'fax', 'visit']);
export type Channel = z.infer<typeof channel>;

/** Who sent it, as the door knows them: a partner's system, a council worker, or the mail envelope. Never what the content says. */
export const sender = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('system'), id: z.string() }),
  z.object({ kind: z.literal('worker'), id: z.string(), name: z.string(), team: z.string().optional() }),
  z.object({ kind: z.literal('mail'), address: z.string() }),
]);
export type Sender = z.infer<typeof sender>;

/** What is known of an arrival before anything in it is read: enough to normalise and to open it. */
export const arrivalFacts = z.object({
  channel,
  sender,
  /** The gateway's or the mail service's own stamp. Never changes (R2). */
  receivedAt: instant,
  original: sha256,
  mediaType: z.string(),
  name: z.string(),
  bytes: z.int().min(0),
});
export type ArrivalFacts = z.infer<typeof arrivalFacts>;

/**
 * One row of the ledger. `landed` → `opened` (a referral, or an item in a person's in-tray) or `linked` (to one already held).
 * `repeatOf` marks the same content sent again; `findings` are those known at the door (key re-used, a stated time that was refused).
 */
export const arrival = arrivalFacts.extend({
  id: arrivalId,
  /** What it is compared by: the SHA-256 of its bytes; of a mail, without what was written on it on its way. */
  identity: sha256,
  reference,
  state: z.enum(['landed', 'opened', 'linked']),
  /** Where the bytes are: the object key is the content's SHA-256 under a prefix, never a name. */
  objectKey: z.string(),
  objectVersion: z.string().optional(),
  idempotencyKey: z.string().optional(),
  /** The reference this arrival is tied to at the door: the same key with other bytes. */
  linkedTo: reference.optional(),
  /** A worker's statement that it reached the council earlier (P14; design 7). */
  statedReceivedAt: instant.optional(),
  takenBy: z.string().optional(),
  findings: z.array(finding),
  /** How often its reading was asked for, and when last: the ledger asks again five minutes later until it is opened. */
  attempts: z.int().min(0),
  lastTriedAt: instant.optional(),
});
export type Arrival = z.infer<typeof arrival>;
