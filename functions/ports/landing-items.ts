/** How an arrival and what we owe lie in the one table: what a door writes when something lands. `record-items` has the rest. */
import * as z from 'zod';
import { type Arrival, arrival } from '../../schemas/arrival.ts';
import type { Message } from '../../schemas/messages.ts';
import { type ArrivalId, arrivalId, type Instant, instant, type Reference } from '../../schemas/primitives.ts';

export type Key = { pk: string; sk: string };
export type Item = Key & Record<string, unknown>;

/** What is due, by kind: the partition of the sparse index `due`. A row is in it only while something is owed. */
export type DueShard = 'arrival' | 'clock' | 'message';

/** How long an arrival may stay unopened, and a message unsent, before a sweep looks at it. */
const OPEN_WITHIN = 5 * 60_000;
const SEND_WITHIN = 60_000;

function later(at: Instant, ms: number): Instant {
  return instant.parse(new Date(Date.parse(at) + ms).toISOString());
}

export const landingKey = {
  arrival: (id: ArrivalId): Key => ({ pk: `arrival#${id}`, sk: 'arrival' }),
  landed: (of: Reference): Key => ({ pk: `referral#${of}`, sk: 'landed' }),
  message: ({ id, reference: of, content }: Pick<Message, 'id' | 'reference' | 'content'>): Key => ({
    pk: content.kind === 'read-this' ? `arrival#${content.arrival}` : `referral#${of}`,
    sk: `message#${id}`,
  }),
};

export const due = (shard: DueShard, at: Instant) => ({ dueShard: shard, dueAt: at });

/** An arrival is due until it is opened: five minutes after landing, and again after each further try. */
export function arrivalItem(value: Arrival, at: Instant): Item {
  return {
    ...landingKey.arrival(value.id),
    kind: 'arrival',
    state: value.state,
    value,
    ...(value.state === 'landed' ? due('arrival', later(at, OPEN_WITHIN)) : {}),
  };
}

export function landedItem(value: Arrival): Item {
  return { ...landingKey.landed(value.reference), kind: 'landed', arrival: value.id };
}

export function messageItem(value: Message): Item {
  return {
    ...landingKey.message(value),
    kind: 'message',
    state: value.state,
    value,
    ...(value.state === 'owed' ? due('message', later(value.owedSince, SEND_WITHIN)) : {}),
  };
}

const row = z.object({ value: arrival });

/** Rows read back are parsed like anything else that crosses a boundary. */
export const parseLanding = {
  arrival: (item: unknown): Arrival => row.parse(item).value,
  landed: (item: unknown): ArrivalId => z.object({ arrival: arrivalId }).parse(item).arrival,
};
