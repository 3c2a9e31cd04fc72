/** What the consumer is told by its surroundings. A missing setting stops it at once, by name. */
import * as z from 'zod';

const seconds = (otherwise: number, most: number) => z.coerce.number().min(0).max(most).default(otherwise);

export const settings = z.object({
  /** Where the door is, without a slash at its end. */
  DOOR_URL: z.url().transform((url) => url.replace(/\/$/, '')),
  TOKEN_URL: z.url(),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(1),
  SCOPES: z.string().default('frontdoor/screen frontdoor/authorise'),
  /** Some issuers want the audience named (RFC 8707). */
  TOKEN_RESOURCE: z.string().min(1).optional(),
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  /** Where the ids of messages already done are kept; without it, only in memory. */
  SEEN_FILE: z.string().min(1).optional(),
  /** How long one look at the urgent queue waits for a message; at least 1 on AWS, where a shorter look can miss one. */
  URGENT_WAIT_SECONDS: seconds(1, 20),
  /** How long both queues are left in peace when both are empty. */
  IDLE_WAIT_SECONDS: seconds(5, 20),
  /** How long a message is ours; longer than one referral can take. */
  VISIBILITY_SECONDS: seconds(120, 43_200),
});
export type Settings = z.infer<typeof settings>;
