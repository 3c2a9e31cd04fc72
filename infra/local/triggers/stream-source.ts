/** Feeds a table's changes to a function in order; a batch that fails is tried again, halved, and at last set aside. */
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { Outcome } from '../functions/runtime-api.ts';
import type { Engine } from '../tables/engine.ts';
import { isRecord } from '../template/intrinsics.ts';
import { type Loop, startLoop } from './loop.ts';
import type { Positions } from './positions.ts';

const StreamRecord = z.looseObject({
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.looseObject({
    Keys: z.record(z.string(), z.unknown()),
    SequenceNumber: z.string(),
    ApproximateCreationDateTime: z.number(),
    NewImage: z.record(z.string(), z.unknown()).optional(),
    OldImage: z.record(z.string(), z.unknown()).optional(),
  }),
});
type StreamRecord = z.infer<typeof StreamRecord>;
const Records = z.looseObject({ Records: z.array(StreamRecord) });
const Table = z.looseObject({ Table: z.looseObject({ LatestStreamArn: z.string() }) });
const Stream = z.looseObject({
  StreamDescription: z.looseObject({ Shards: z.array(z.looseObject({ ShardId: z.string() })) }),
});
const Iterator = z.looseObject({ ShardIterator: z.string() });
const Report = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() }).nullish();

export type StreamMapping = {
  readonly id: string;
  readonly table: string;
  readonly streamArn: string;
  readonly batchSize: number;
  /** How often a failed batch is tried again; undefined: until it succeeds. */
  readonly retries: number | undefined;
  readonly bisects: boolean;
  readonly reportsFailures: boolean;
  readonly accepts: (record: unknown) => boolean;
  readonly invoke: (event: unknown) => Promise<Outcome>;
  /** Told what was given up on, as AWS tells the mapping's failure destination. */
  readonly onGivenUp: (notice: unknown) => void;
};
export type StreamFeed = Loop & {
  /** Whether every change written so far has been consumed. */ readonly caughtUp: () => Promise<boolean>;
};

const RETRY_MS = 200;

export function feedFromStream(
  mapping: StreamMapping,
  engine: Engine,
  positions: Positions,
  clock: StackClock,
  wasExpiry: (table: string, key: unknown) => boolean,
  onConsumed: (mapping: StreamMapping, sequence: string) => void,
  onTrouble: (error: unknown) => void,
): StreamFeed {
  let attempts = 0;
  /** After a failure with bisecting on, the next attempt takes only so many records. */
  let limit = mapping.batchSize;

  const advance = (sequence: string | undefined) => {
    if (sequence === undefined) return;
    positions.write(mapping.id, sequence);
    attempts = 0;
    onConsumed(mapping, sequence);
  };

  const deliver = async (records: readonly StreamRecord[]): Promise<boolean> => {
    const batch = records
      .filter((record) => !isUnchanged(record))
      .map((record) => asEvent(record, mapping, clock, wasExpiry))
      .filter(mapping.accepts);
    if (batch.length === 0) {
      advance(records.at(-1)?.dynamodb.SequenceNumber);
      return true;
    }
    const outcome = await mapping.invoke({ Records: batch });
    const failedAt = firstFailure(outcome, mapping.reportsFailures, records);
    if (failedAt === undefined) {
      advance(records.at(-1)?.dynamodb.SequenceNumber);
      limit = mapping.batchSize;
      return true;
    }
    if (failedAt > 0) advance(records[failedAt - 1]?.dynamodb.SequenceNumber);
    attempts += 1;
    if (mapping.bisects && failedAt === 0 && records.length > 1) limit = Math.ceil(records.length / 2);
    if (mapping.retries !== undefined && attempts > mapping.retries && (!mapping.bisects || records.length === 1)) {
      mapping.onGivenUp(noticeOf(mapping, records.slice(failedAt), outcome, clock));
      advance(records.at(-1)?.dynamodb.SequenceNumber);
      limit = mapping.batchSize;
    }
    return false;
  };

  const read = async (count: number): Promise<StreamRecord[]> => {
    const shard = await shardOf(engine, mapping.table);
    const after = positions.read(mapping.id);
    const { ShardIterator } = Iterator.parse(
      await engine.call('DynamoDBStreams_20120810.GetShardIterator', {
        ...shard,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    );
    return Records.parse(await engine.call('DynamoDBStreams_20120810.GetRecords', { ShardIterator, Limit: count }))
      .Records;
  };

  const loop = startLoop(async () => {
    for (;;) {
      const records = await read(limit);
      if (records.length === 0) return 2000;
      if (!(await deliver(records))) return RETRY_MS;
    }
  }, onTrouble);
  return { ...loop, caughtUp: async () => !loop.active() && (await read(1)).length === 0 };
}

async function shardOf(engine: Engine, table: string): Promise<{ StreamArn: string; ShardId: string }> {
  const { Table: described } = Table.parse(
    await engine.call('DynamoDB_20120810.DescribeTable', { TableName: table }),
  );
  const StreamArn = described.LatestStreamArn;
  const { StreamDescription } = Stream.parse(
    await engine.call('DynamoDBStreams_20120810.DescribeStream', { StreamArn }),
  );
  const [shard] = StreamDescription.Shards;
  if (shard === undefined) throw new Error(`The stream of ${table} has no shard.`);
  return { StreamArn, ShardId: shard.ShardId };
}

/** Index of the first record the function did not finish, or undefined when it finished them all. */
function firstFailure(outcome: Outcome, reports: boolean, records: readonly StreamRecord[]): number | undefined {
  if (!outcome.ok) return 0;
  if (!reports) return undefined;
  const report = Report.safeParse(JSON.parse(outcome.payload));
  if (!report.success) return 0;
  const failed = new Set(report.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier) ?? []);
  if (failed.size === 0) return undefined;
  const index = records.findIndex(({ dynamodb }) => failed.has(dynamodb.SequenceNumber));
  return Math.max(0, index);
}

/** AWS writes no record for a write that changed nothing; this engine does. */
function isUnchanged({ eventName, dynamodb }: StreamRecord): boolean {
  return eventName === 'MODIFY' && canonical(dynamodb.NewImage) === canonical(dynamodb.OldImage);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

function asEvent(
  record: StreamRecord,
  mapping: StreamMapping,
  clock: StackClock,
  wasExpiry: (table: string, key: unknown) => boolean,
) {
  const expired = record.eventName === 'REMOVE' && wasExpiry(mapping.table, record.dynamodb.Keys);
  return {
    ...record,
    awsRegion: 'eu-west-2',
    eventSourceARN: mapping.streamArn,
    dynamodb: {
      ...record.dynamodb,
      ApproximateCreationDateTime: Math.floor(clock.shift(1000 * record.dynamodb.ApproximateCreationDateTime) / 1000),
    },
    ...(expired ? { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } } : {}),
  };
}

function noticeOf(
  mapping: StreamMapping,
  records: readonly StreamRecord[],
  outcome: Outcome,
  clock: StackClock,
): unknown {
  return {
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: (mapping.retries ?? 0) + 1 },
    responseContext: { statusCode: 200, functionError: outcome.ok ? undefined : outcome.fault.errorType },
    version: '1.0',
    timestamp: new Date(clock.now()).toISOString(),
    DDBStreamBatchInfo: {
      startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
      batchSize: records.length,
      streamArn: mapping.streamArn,
    },
  };
}
