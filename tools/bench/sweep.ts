/** The clocks' sweep with a hundred clocks due, among a hundred thousand open referrals and among a thousand: a sweep must cost what is due, not what is stored. */
import { join } from 'node:path';
import { authorityNamed } from '../../domain/authorities/authorities.ts';
import { open } from '../../domain/referral/open.ts';
import { later } from '../../domain/working-time.ts';
import { enforceClocks } from '../../functions/enforce-clocks.ts';
import { dynamoRecords } from '../../functions/ports/dynamo-records.ts';
import type { Item } from '../../functions/ports/landing-items.ts';
import { clockItem, eventItem, referralItem } from '../../functions/ports/record-items.ts';
import type { Stack } from '../../infra/local/offer.ts';
import type { Clock } from '../../schemas/clock.ts';
import { type Instant, instant, type Reference, referenceFrom } from '../../schemas/primitives.ts';
import { type BenchTable, openBenchTable } from './bench-stack.ts';
import { fill } from './filling.ts';
import { arrivalOf, onlyReferral, readForm, smallForm } from './forms.ts';
import { inTurns, median, timed } from './pairs.ts';
import { type Row, rowOf } from './table.ts';

const ROUNDS = 7;
const DUE = 100;
const MANY = 100_000;
const FEW = 1_000;
const PROFILE = authorityNamed('hertfordshire');
const RECEIVED = instant.parse('2026-11-19T10:00:00.000Z');
const HOUR = 3_600_000;
const FAR = 5_000 * HOUR;

/** The moment of each round's sweep; a hundred clocks need somebody just then. */
const momentOf = (round: number): Instant => later(RECEIVED, (round + 1) * HOUR);

function referenceOf(number: number): Reference {
  const bytes = new Uint8Array(5);
  new DataView(bytes.buffer).setUint32(1, number);
  return referenceFrom(bytes);
}

type Opened = ReturnType<typeof onlyReferral>;

/** A small e-form opened; the others are the same under other references, which costs the filling less. */
async function openedOnce(): Promise<Opened> {
  const bytes = smallForm(1);
  const arrival = arrivalOf({
    id: 'a'.repeat(64),
    reference: referenceOf(0),
    receivedAt: RECEIVED,
    bytes: bytes.length,
  });
  const { normalised } = await readForm(bytes, arrival);
  return onlyReferral(open({ arrival, normalised, profile: PROFILE, at: RECEIVED }));
}

const movedTo = (clock: Clock, next: Instant): Clock => ({
  ...clock,
  warnAt: next,
  nextAt: next,
  dueAt: later(RECEIVED, FAR),
});

/** All rows of a referral whose first clock is low at `next`. */
function dueReferral({ referral, clocks, events }: Opened, reference: Reference, next: Instant): Item[] {
  const moved = clocks.map((clock, place) => movedTo(clock, place === 0 ? next : later(RECEIVED, FAR)));
  const own = { ...referral, reference };
  return [
    referralItem(own, moved),
    ...moved.map((clock) => clockItem(reference, clock)),
    ...events.map((event) => eventItem({ ...event, reference }, referral.receivedAt)),
  ];
}

/** What stands in the table: `open` referrals, of which a hundred are due at each round and the rest later. */
function* rowsOf(opened: Opened, count: number): Iterable<Item> {
  const [clock] = opened.clocks;
  if (!clock) throw new Error('a referral without a clock');
  for (let number = 0; number < count; number++) {
    const round = Math.floor(number / DUE);
    if (round < ROUNDS) yield* dueReferral(opened, referenceOf(number), momentOf(round));
    else yield clockItem(referenceOf(number), movedTo(clock, later(RECEIVED, (1_000 + (number % 1_000)) * HOUR)));
  }
}

/** One round's sweep through the real ports; the query alone is timed just before it. */
function sweepOf({ dynamo, table }: BenchTable, queries: number[]) {
  const records = dynamoRecords(dynamo, table);
  return async (round: number): Promise<number> => {
    const now = () => momentOf(round);
    let found = 0;
    queries.push(
      await timed(async () => {
        for await (const _ of records.due.clocks(now())) found += 1;
      }),
    );
    if (found !== DUE) throw new Error(`${found} clocks were due, not ${DUE}`);
    const log = {
      note: () => undefined,
      trouble: (what: string, trouble: unknown) => {
        throw new Error(what, { cause: trouble });
      },
    };
    return timed(enforceClocks({ records, profile: PROFILE, now, log, calendarLeft: () => undefined }));
  };
}

export async function sweep(stack: Stack, folder: string): Promise<Row> {
  const many = await openBenchTable(join(folder, 'many'), stack.template, false);
  const few = await openBenchTable(join(folder, 'few'), stack.template, false);
  try {
    const opened = await openedOnce();
    const filled = await timed(() => fill(many, many.table, rowsOf(opened, MANY)));
    await fill(few, few.table, rowsOf(opened, FEW));
    const [manyQueries, fewQueries]: [number[], number[]] = [[], []];
    const measured = await inTurns(ROUNDS, { ours: sweepOf(many, manyQueries), baseline: sweepOf(few, fewQueries) });
    const queryRatio = median(manyQueries) / median(fewQueries);
    return rowOf(
      {
        row: 'sweep of 100 due clocks',
        goal: 1.3,
        ours: `enforce-clocks, ${DUE} due among ${MANY} open, each marked in its own transaction`,
        baseline: `the same among ${FEW} open`,
      },
      measured,
      [
        `the query for what is due, alone: ratio ${queryRatio.toFixed(2)}`,
        `(filling the large table took ${(filled / 1000).toFixed(0)} s)`,
      ],
    );
  } finally {
    await many.close();
    await few.close();
  }
}
