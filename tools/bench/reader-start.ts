/** Cold start of the reader (until it is ready, and until it has read its first PDF) against loading pdf-parse and the same SDK clients. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { authorityNamed } from '../../domain/authorities/authorities.ts';
import { normalise } from '../../domain/normalising/normalise.ts';
import { contentHash } from '../../domain/reading/parts.ts';
import { readOriginal } from '../../domain/reading/registry.ts';
import { open } from '../../domain/referral/open.ts';
import { arrivalItem } from '../../functions/ports/landing-items.ts';
import { readThis } from '../../functions/ports/ledger.ts';
import { newReference } from '../../functions/ports/new-reference.ts';
import { now } from '../../functions/ports/now.ts';
import { keyOf } from '../../functions/ports/record-items.ts';
import { type Lambda, lambdasOf } from '../../infra/local/functions/lambda.ts';
import { openRuntimeApi } from '../../infra/local/functions/runtime-api.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { openChildren } from '../../infra/local/processes/children.ts';
import { type Arrival, arrival as arrivalSchema } from '../../schemas/arrival.ts';
import type { Bare } from './bare-reader.ts';
import { ADMIN, bundled, openBenchTable } from './bench-stack.ts';
import { arrivalOf } from './forms.ts';
import { type Start, starter, type Visit } from './one-start.ts';
import { inTurns, median } from './pairs.ts';
import { type Row, rowOf } from './table.ts';

const BARE = fileURLToPath(new URL('./bare-reader.ts', import.meta.url));
const FORM = new URL('../../test/samples/14-ssr.pdf', import.meta.url);
const ROUNDS = 15;

const read = z.object({ batchItemFailures: z.tuple([]) });

/** An arrival that landed: its PDF under its key. */
function landed(bytes: Uint8Array, objectKey: string): Arrival {
  const id = randomBytes(32).toString('hex');
  const facts = { id, reference: newReference(), receivedAt: now(), bytes: bytes.length };
  return arrivalSchema.parse({
    ...arrivalOf(facts),
    channel: 'document',
    mediaType: 'application/pdf',
    name: 'form.pdf',
    original: contentHash(bytes),
    objectKey,
  });
}

/** What the real reader will keep of it, for the bare one to keep as much. */
async function keptOf(bytes: Uint8Array, one: Arrival): Promise<Pick<Bare, 'kept' | 'items'>> {
  const reading = await readOriginal(bytes, one.name);
  const normalised = normalise(reading, one);
  const { evidence, absences, findings } = normalised;
  const profile = authorityNamed('hertfordshire');
  const change = open({ arrival: one, normalised, profile, at: one.receivedAt });
  const rows = change.referrals.flatMap(({ referral, clocks, events, messages }) => [
    referral,
    ...clocks,
    ...events,
    ...messages,
  ]);
  const items = [one, ...rows].map((value, place) => ({ pk: `bench#${one.id}`, sk: `row#${place}`, value }));
  const plain: Bare['items'] = JSON.parse(JSON.stringify(items));
  return { kept: JSON.stringify({ reading, evidence, absences, findings }), items: plain };
}

export async function readerStart(stack: Stack, folder: string): Promise<Row[]> {
  const template = lambdasOf(stack.template).find(({ logicalId }) => logicalId.startsWith('ReadOriginal'));
  if (!template) throw new Error('the template has no read-original');
  const { dynamo, engine, table, close } = await openBenchTable(join(folder, 'reader-start'), stack.template, false);
  const real: Lambda = { ...template, environment: { ...template.environment, TABLE: table } };
  const code = `export { handler, sdk } from '${BARE}';`;
  const bare: Lambda = { ...real, name: 'bare-reader', codeFolder: await bundled(folder, 'bare-reader', code) };
  const s3 = new S3Client({ ...ADMIN, endpoint: stack.endpoints.s3, forcePathStyle: true });
  const bytes = new Uint8Array(readFileSync(FORM));
  const objectKey = `originals/${contentHash(bytes)}`;
  await s3.send(new PutObjectCommand({ Bucket: real.environment.ORIGINALS_BUCKET, Key: objectKey, Body: bytes }));

  const visit: Visit = {
    event: async () => {
      const one = landed(bytes, objectKey);
      await dynamo.send(new PutCommand({ TableName: table, Item: arrivalItem(one, one.receivedAt) }));
      const { id, reference, content } = readThis(one, 1, one.receivedAt);
      const attributes = { ApproximateReceiveCount: '1' };
      const bench: Bare = { key: objectKey, row: keyOf.arrival(one.id), ...(await keptOf(bytes, one)) };
      return JSON.stringify({
        Records: [{ messageId: id, attributes, body: JSON.stringify({ id, reference, content }) }],
        bench,
      });
    },
    answered: (payload) => {
      read.parse(JSON.parse(payload));
    },
  };
  const api = await openRuntimeApi();
  const children = openChildren();
  const around = {
    clock: stack.clock,
    children,
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: `http://${engine.host}:${engine.port}`,
      AWS_ENDPOINT_URL_S3: stack.endpoints.s3,
    },
    accessKeyId: () => 'bench',
  };
  const start = starter(stack, folder, api, around, visit);
  try {
    const [ours, bares]: [Start[], Start[]] = [[], []];
    for (const lambda of [real, bare]) await start(lambda);
    const firsts = await inTurns(ROUNDS, {
      ours: async () => kept(ours, await start(real)),
      baseline: async () => kept(bares, await start(bare)),
    });
    const ready = (starts: readonly Start[]) => starts.map((one) => one.ready);
    const cpu = (starts: readonly Start[]) => median(starts.map(({ readyCpu }) => readyCpu));
    const again = (starts: readonly Start[]) => median(starts.map((one) => one.again));
    return [
      rowOf(
        {
          row: 'cold start of the reader, until ready',
          goal: 1.3,
          ours: 'read-original, as it is bundled and hosted: from its spawn until it asks for its first invocation',
          baseline: 'a module that loads pdf-parse and the same SDK clients, bundled and hosted alike',
        },
        { ours: ready(ours), baseline: ready(bares) },
        [`in processor time: ratio ${(cpu(ours) / cpu(bares)).toFixed(2)}`],
      ),
      rowOf(
        {
          row: 'cold start of the reader, until its first PDF is a referral',
          goal: 1.3,
          ours: 'the same, until a two-page form is read in the reading room, normalised, opened and kept',
          baseline:
            'the same module, until it has fetched the same PDF, made the bare pdf.js calls and written as much',
        },
        firsts,
        [`the next one, warm: ratio ${(again(ours) / again(bares)).toFixed(2)}`],
      ),
    ];
  } finally {
    s3.destroy();
    await children.killAll();
    api.close();
    await close();
  }
}

function kept(into: Start[], one: Start): number {
  into.push(one);
  return one.answered;
}
