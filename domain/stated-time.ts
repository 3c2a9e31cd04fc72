/** When a worker enters a call, letter, fax or visit, what of their statement counts: the channel and, if it is past, the true time (P14; design 7). */
import * as z from 'zod';
import { type Channel, channel } from '../schemas/arrival.ts';
import type { Finding } from '../schemas/finding.ts';
import { type Instant, instant, pointer } from '../schemas/primitives.ts';

/** The few members of an e-form that speak of how it came, read leniently: what is not of their type is not stated. */
const statement = z.object({
  channel: z.enum(['phone', 'letter', 'fax', 'visit']).optional().catch(undefined),
  receivedAt: z.string().optional().catch(undefined),
  takenBy: z.string().max(200).optional().catch(undefined),
});

export type Stated = { channel: Channel; statedReceivedAt?: Instant; takenBy?: string; findings: Finding[] };

const at = (path: string) => pointer.parse(path);

function notCounted(text: string): Finding {
  return { code: 'stated-arrival-not-counted', at: at(''), severity: 'check', text };
}

/** An instant with its zone; a time without one could be an hour wrong twice a year and is not counted. */
function momentOf(text: string): Instant | undefined {
  const parsed = z.iso.datetime({ offset: true }).safeParse(text);
  return parsed.success ? instant.parse(new Date(parsed.data).toISOString()) : undefined;
}

/** `byWorker`: the token is a council worker's. Anybody else's statement is kept in the original and said to be not counted. */
export function statedArrival(json: unknown, byWorker: boolean, arrivedAt: Instant): Stated {
  const parsed = statement.safeParse(json);
  const stated = parsed.success ? parsed.data : {};
  const findings: Finding[] = [];
  if (!byWorker) {
    if (stated.channel || stated.receivedAt) {
      findings.push(
        notCounted('Only a council worker may state another channel or an earlier arrival: the true arrival counts.'),
      );
    }
    return { channel: channel.enum['e-form'], findings };
  }
  const moment = stated.receivedAt === undefined ? undefined : momentOf(stated.receivedAt);
  const past = moment !== undefined && moment <= arrivedAt;
  if (stated.receivedAt !== undefined && !past) {
    findings.push(
      notCounted('The stated arrival time is in the future or is no time with its zone: the true arrival counts.'),
    );
  }
  return {
    channel: stated.channel ?? channel.enum['e-form'],
    ...(past && { statedReceivedAt: moment }),
    ...(stated.takenBy !== undefined && { takenBy: stated.takenBy }),
    findings,
  };
}
