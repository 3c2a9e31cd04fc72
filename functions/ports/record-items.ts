/** How records lie in the one table: keys, the index of what is due, the worklist's index. With `landing-items`, the only file that knows. */
import * as z from 'zod';
import type { Done } from '../../domain/change.ts';
import { measuredStepOf } from '../../domain/measuring/steps.ts';
import { type Clock, clock } from '../../schemas/clock.ts';
import { event, type ReferralEvent } from '../../schemas/event.ts';
import { type Message, message } from '../../schemas/messages.ts';
import {
  type ArrivalId,
  arrivalId,
  type Instant,
  instant,
  type Reference,
  reference,
  sha256,
} from '../../schemas/primitives.ts';
import { type Referral, referral } from '../../schemas/referral.ts';
import type { WorklistRow } from '../../schemas/views.ts';
import { due, type Item, type Key, landingKey, parseLanding } from './landing-items.ts';

/** How much of a moment is its month: `2026-11`. */
export const MONTH = 7;

export const keyOf = {
  ...landingKey,
  referral: (of: Reference): Key => ({ pk: `referral#${of}`, sk: 'referral' }),
  clock: (of: Reference, id: string): Key => ({ pk: `referral#${of}`, sk: `clock#${id}` }),
  event: (of: Reference, sequence: number): Key => ({
    pk: `referral#${of}`,
    sk: `event#${String(sequence).padStart(6, '0')}`,
  }),
  offered: (of: Reference): Key => ({ pk: `referral#${of}`, sk: 'offered' }),
  done: (of: Reference, key: string): Key => ({ pk: `referral#${of}`, sk: `done#${key}` }),
};

/** That an act was done under a key; it holds hashes and a time. */
export function doneItem({ reference: of, key, ...value }: Done): Item {
  return { ...keyOf.done(of, key), kind: 'done', value };
}

export function clockItem(of: Reference, value: Clock): Item {
  return {
    ...keyOf.clock(of, value.id),
    kind: 'clock',
    value,
    ...(value.nextAt ? due('clock', value.nextAt) : {}),
  };
}

/**
 * An event's row. What figures count of it stands beside it, in the index `measured`: by the month in which its referral came, so that a
 * figure reads the months it is about and nothing else; most events have none, and are not in it (docs/decisions/figures-from-an-index-of-events.md).
 */
export function eventItem(value: ReferralEvent, receivedAt: Instant): Item {
  const { reference: of, sequence } = value;
  const key = keyOf.event(of, sequence);
  const step = measuredStepOf(value);
  return {
    ...key,
    kind: 'event',
    value,
    ...(step && { measuredIn: receivedAt.slice(0, MONTH), measuredAt: `${receivedAt}#${of}#${key.sk}`, step }),
  };
}

/** Where a referral stands on a worklist: next due first, and always in one order. */
export function worklistPlace(dueAt: Instant, of: Reference): string {
  return `${dueAt}#${of}`;
}

/** The same place, of a row that the worklist shows: a team asked to take it has it where its answer is due. */
export function placeOf({
  clocks,
  reference: of,
  offeredTo,
}: Pick<WorklistRow, 'clocks' | 'reference' | 'offeredTo'>): string {
  const awaited = offeredTo === undefined ? clocks : clocks.filter(({ kind }) => kind === 'redirect');
  const [first] = awaited.map(({ dueAt }) => dueAt).toSorted();
  return first === undefined ? '' : worklistPlace(first, of);
}

/** The referral's row; on its team's worklist while a clock of it runs, next due first. */
export function referralItem(value: Referral, clocks: readonly Clock[]): Item {
  const next = clocks.filter((one) => !one.stoppedAt).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
  return {
    ...keyOf.referral(value.reference),
    kind: 'referral',
    revision: value.revision,
    value,
    ...(next && {
      worklistTeam: value.team,
      worklistAt: worklistPlace(next.dueAt, value.reference),
      card: card(value, clocks),
    }),
  };
}

/**
 * A redirection's second place: on the worklist of the team it is offered to, until that team answers (P29). Undefined where it was never
 * redirected; off every worklist where nothing waits.
 */
export function offeredItem(value: Referral, clocks: readonly Clock[]): Item | undefined {
  const { redirections } = value.casework;
  if (!redirections) return undefined;
  const offered = redirections.find(({ state }) => state === 'offered');
  const waits = offered && clocks.find(({ kind, stoppedAt }) => kind === 'redirect' && !stoppedAt);
  return {
    ...keyOf.offered(value.reference),
    kind: 'offered',
    ...(offered &&
      waits && {
        worklistTeam: offered.to,
        worklistAt: worklistPlace(waits.dueAt, value.reference),
        card: { ...card(value, clocks), offeredTo: offered.to },
      }),
  };
}

/** What the worklist shows without opening the referral: no name, no word of the story. */
function card(value: Referral, clocks: readonly Clock[]): WorklistRow {
  return {
    reference: value.reference,
    version: value.version,
    team: value.team,
    standing: value.standing,
    nature: value.nature,
    channel: value.channel,
    urgency: value.urgency.level,
    receivedAt: value.receivedAt,
    clocks: clocks
      .filter((one) => !one.stoppedAt)
      .map(({ id, kind, dueAt, warnedAt, outAt }) => ({
        id,
        kind,
        dueAt,
        warned: warnedAt !== undefined,
        out: outAt !== undefined,
      })),
    findings: value.findings.length,
    ...(value.casework.restriction?.restricted && { restricted: true }),
  };
}

const withValue = <T extends z.ZodType>(schema: T) => z.object({ value: schema });
const rowOf = {
  clock: withValue(clock),
  event: withValue(event),
  message: z.object({ value: message, state: z.enum(['owed', 'sent']), sentAt: instant.optional() }),
  referral: withValue(referral),
  done: withValue(z.object({ asked: sha256, at: instant })),
};

/** Rows read back are parsed like anything else that crosses a boundary. */
export const parse = {
  ...parseLanding,
  clock: (item: unknown): Clock => rowOf.clock.parse(item).value,
  event: (item: unknown): ReferralEvent => rowOf.event.parse(item).value,
  referral: (item: unknown): Referral => rowOf.referral.parse(item).value,
  done: (item: unknown): Pick<Done, 'asked' | 'at'> => rowOf.done.parse(item).value,
  message(item: unknown): Message {
    const row = rowOf.message.parse(item);
    return { ...row.value, state: row.state, ...(row.sentAt ? { sentAt: row.sentAt } : {}) };
  },
  /** The reference that a referral row's partition key holds. */
  referenceIn: (pk: string): Reference => reference.parse(pk.replace(/^referral#/, '')),
  arrivalIn: (pk: string): ArrivalId => arrivalId.parse(pk.replace(/^arrival#/, '')),
};
