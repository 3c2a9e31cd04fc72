/** What the gateway itself answers before any function of ours runs: no or bad token, wrong scope, too many requests. Its body is fixed and is not a problem of ours (design 4). */
import * as z from 'zod';

export const gatewayAnswer = z.object({ message: z.string() });
export type GatewayAnswer = z.infer<typeof gatewayAnswer>;

/** By status: the words are the gateway's own, letter for letter. */
export const GATEWAY_ANSWERS = {
  401: { message: 'Unauthorized' },
  403: { message: 'Forbidden' },
  429: { message: 'Too Many Requests' },
} as const satisfies Record<number, GatewayAnswer>;
