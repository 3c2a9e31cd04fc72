/** Our own work on one e-form (read, normalise, open) against the one transaction that keeps what it made. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { authorityNamed } from '../../domain/authorities/authorities.ts';
import { open } from '../../domain/referral/open.ts';
import { arrivalItem, type Item, messageItem } from '../../functions/ports/landing-items.ts';
import { now } from '../../functions/ports/now.ts';
import { clockItem, eventItem, referralItem } from '../../functions/ports/record-items.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { type Arrival, arrival as arrivalSchema } from '../../schemas/arrival.ts';
import { referenceFrom } from '../../schemas/primitives.ts';
import { openBenchTable } from './bench-stack.ts';
import { arrivalOf, onlyReferral, readForm, schoolForm } from './forms.ts';
import { inTurns, timed } from './pairs.ts';
import { type Row, rowOf } from './table.ts';

const ROUNDS = 60;
const WARMING = 30;
const PROFILE = authorityNamed('hertfordshire');

const freshArrival = (bytes: Uint8Array): Arrival =>
  arrivalOf({
    id: randomBytes(32).toString('hex'),
    reference: referenceFrom(randomBytes(5)),
    receivedAt: now(),
    bytes: bytes.length,
  });

/** Opens one e-form; answers every row that the opening writes. */
export async function openedRows(bytes: Uint8Array, arrival: Arrival): Promise<{ items: Item[]; reading: object }> {
  const { reading, normalised } = await readForm(bytes, arrival);
  const readingKey = `readings/${arrival.id}.json`;
  const change = open({ arrival, normalised, readingKey, profile: PROFILE, at: arrival.receivedAt });
  const { referral, clocks, events, messages } = onlyReferral(change);
  const { evidence, absences, findings } = normalised;
  const items = [
    arrivalItem(arrivalSchema.parse(change.arrival), arrival.receivedAt),
    referralItem(referral, clocks),
    ...clocks.map((clock) => clockItem(referral.reference, clock)),
    ...events.map((event) => eventItem(event, referral.receivedAt)),
    ...messages.map(messageItem),
  ];
  return { items, reading: { reading, evidence, absences, findings } };
}

export const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** One transaction that puts these rows, bare. */
export const putAll = (table: string, items: readonly Item[]) =>
  new TransactWriteCommand({ TransactItems: items.map((Item) => ({ Put: { TableName: table, Item } })) });

export async function oneEform(stack: Stack, folder: string): Promise<Row> {
  const { dynamo, table, close } = await openBenchTable(join(folder, 'one-eform'), stack.template, true);
  try {
    const ours = (round: number) => {
      const bytes = schoolForm(round);
      const arrival = freshArrival(bytes);
      return timed(async () => {
        const { normalised } = await readForm(bytes, arrival);
        open({ arrival, normalised, profile: PROFILE, at: arrival.receivedAt });
      });
    };
    const baseline = async (round: number) => {
      const bytes = schoolForm(round);
      const { items } = await openedRows(bytes, freshArrival(bytes));
      return timed(() => dynamo.send(putAll(table, items)));
    };
    await inTurns(WARMING, { ours, baseline });
    const measured = await inTurns(ROUNDS, { ours, baseline });
    const bytes = schoolForm(0);
    const { items } = await openedRows(bytes, freshArrival(bytes));
    return rowOf(
      {
        row: 'read + normalise + open, one e-form',
        goal: 0.5,
        ours: `the school's sample e-form (${bytes.length} bytes), pure and warm`,
        baseline: `one TransactWriteItems of its ${items.length} rows (${sizeOf(items)} bytes as JSON) on the local engine, stream on`,
      },
      measured,
    );
  } finally {
    await close();
  }
}
