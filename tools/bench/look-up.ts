/** Who a child may be, asked of an index of a hundred thousand rows and of a thousand: looking up must cost what is alike, not what is stored (issue "people and words": a constant number of reads). */
import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { authorityNamed } from '../../domain/authorities/authorities.ts';
import { lookedUpIn } from '../../domain/matching/found.ts';
import { open } from '../../domain/referral/open.ts';
import { later } from '../../domain/working-time.ts';
import type { BlindKey } from '../../functions/ports/blind-key.ts';
import { candidates } from '../../functions/ports/candidates.ts';
import { dynamoMatchIndex } from '../../functions/ports/match-index.ts';
import { referralItem } from '../../functions/ports/record-items.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { instant, referenceFrom } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { type BenchTable, openBenchTable } from './bench-stack.ts';
import { fill } from './filling.ts';
import { arrivalOf, onlyReferral, readForm, schoolForm } from './forms.ts';
import { inTurns, timed } from './pairs.ts';
import { type Row, rowOf } from './table.ts';

const ROUNDS = 41;
const WARMING = 5;
const ALIKE = 40;
const MANY = 100_000;
const FEW = 1_000;
const RECEIVED = instant.parse('2026-11-19T10:00:00.000Z');
const MINUTE = 60_000;

/** The secret that KMS keeps elsewhere: one call to it, made once for each start of the function. */
const blindKey: BlindKey = {
  hash: async (keys) =>
    keys.map((key) => createHmac('sha256', 'of the bench').update(key).digest('hex').slice(0, 32)),
};

/** The school's sample e-form, opened under a number; all of them are about the same children. */
async function referralOf(number: number): Promise<ReturnType<typeof onlyReferral>> {
  const bytes = schoolForm(number);
  const reference = referenceFrom(Uint8Array.of(0, 0, 0, 0, number));
  const receivedAt = instant.parse(later(RECEIVED, number * MINUTE));
  const arrival = arrivalOf({
    id: String(number).padStart(64, '0'),
    reference,
    receivedAt,
    bytes: bytes.length,
  });
  const { normalised } = await readForm(bytes, arrival);
  return onlyReferral(open({ arrival, normalised, profile: authorityNamed('hertfordshire'), at: receivedAt }));
}

/** Other people's rows, under hashes that nobody asks for: what makes the index large. */
function* others(count: number): Iterable<object> {
  for (let number = 0; number < count; number++) {
    const reference = referenceFrom(Uint8Array.from(randomBytes(5)));
    yield {
      pk: `key#${randomBytes(16).toString('hex')}`,
      sk: `${RECEIVED}#${reference}#p1`,
      kind: 'match',
      reference,
      person: 'p1',
    };
  }
}

/** An index with so many rows of others, and with the same forty referrals about the same children. */
async function filled(bench: BenchTable, alike: Awaited<ReturnType<typeof referralOf>>[], count: number) {
  await fill(bench, bench.matches, others(count));
  await fill(
    bench,
    bench.table,
    alike.map(({ referral, clocks }) => referralItem(referral, clocks)),
  );
  const who = candidates({
    index: dynamoMatchIndex(bench.dynamo, bench.matches, bench.table),
    blindKey,
    caseSystem: { list: async () => undefined },
  });
  for (const { referral } of alike) await who.index(referral);
  return who;
}

function asking(who: ReturnType<typeof candidates>, referral: Referral) {
  return (): Promise<number> =>
    timed(async () => {
      const { found } = await who.find(referral, false);
      if (found.every(({ candidates: alike }) => alike.length === 0)) throw new Error('nobody was found');
    });
}

export async function lookUp(stack: Stack, folder: string): Promise<Row> {
  const many = await openBenchTable(join(folder, 'many-people'), stack.template, false);
  const few = await openBenchTable(join(folder, 'few-people'), stack.template, false);
  try {
    const alike = await Promise.all(Array.from({ length: ALIKE }, (_, number) => referralOf(number)));
    const { referral } = await referralOf(ALIKE);
    const ours = asking(await filled(many, alike, MANY), referral);
    const baseline = asking(await filled(few, alike, FEW), referral);
    await inTurns(WARMING, { ours, baseline });
    const keys = new Set(lookedUpIn(referral).flatMap(({ keys: own }) => own)).size;
    return rowOf(
      {
        row: 'looking up who the people of a referral may be',
        goal: 1.3,
        ours: `hash, find, fetch and compare, ${ALIKE} referrals about the same children among ${MANY} other rows of the index`,
        baseline: `the same among ${FEW} other rows`,
      },
      await inTurns(ROUNDS, { ours, baseline }),
      [`${keys} keys are asked for, each one bounded read, however much is held`],
    );
  } finally {
    await many.close();
    await few.close();
  }
}
