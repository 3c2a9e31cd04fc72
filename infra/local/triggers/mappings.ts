/** Starts every event-source mapping of the templates: queues and table changes to their functions. */
import * as z from 'zod';
import type { StackClock } from '../clock.ts';
import type { Lambda } from '../functions/lambda.ts';
import type { Outcome } from '../functions/runtime-api.ts';
import type { Demand } from '../gate/call.ts';
import type { QueueSettings, QueueStore } from '../queues/queue-store.ts';
import type { Engine } from '../tables/engine.ts';
import { pruneStream, type Table } from '../tables/tables.ts';
import { propertiesOf, type Resource, type Template } from '../template/template.ts';
import { filterOf } from './filters.ts';
import type { Loop } from './loop.ts';
import type { Positions } from './positions.ts';
import { feedFromQueue } from './queue-source.ts';
import { feedFromStream, type StreamFeed } from './stream-source.ts';

const MappingProperties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().optional(),
  Enabled: z.boolean().default(true),
  FilterCriteria: z.unknown().optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
  MaximumRetryAttempts: z.number().default(-1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});

export type Mappings = {
  readonly queues: readonly { readonly queue: QueueSettings; readonly loop: Loop }[];
  readonly streams: readonly StreamFeed[];
  readonly stop: () => Promise<void>;
};
type World = {
  readonly template: Template;
  readonly lambdas: readonly Lambda[];
  readonly queues: QueueStore;
  readonly tables: readonly Table[];
  readonly engine: Engine;
  readonly positions: Positions;
  readonly clock: StackClock;
  readonly invoke: (lambda: Lambda, event: unknown) => Promise<Outcome>;
  /** Whether the function's role lets the mapping read for it, as AWS checks when a mapping is made. */
  readonly permit: (lambda: Lambda, demand: Demand, service: string) => boolean;
  readonly sendTo: (arn: string, message: string) => void;
  readonly wasExpiry: (table: string, key: unknown) => boolean;
  readonly onTrouble: (error: unknown) => void;
};

/** Stream rows are forgotten in steps of so many: each pass costs a write to the engine's file. */
const PRUNE_EVERY = 500;

export function startMappings(world: World): Mappings {
  const queues: { queue: QueueSettings; loop: Loop }[] = [];
  const streams: StreamFeed[] = [];
  const prune = pruner(world);
  for (const resource of world.template.ofType('AWS::Lambda::EventSourceMapping')) {
    const mapping = propertiesOf(resource, MappingProperties);
    if (!mapping.Enabled) continue;
    const source = world.template.byArn(mapping.EventSourceArn);
    const lambda = world.lambdas.find(
      ({ name, arn }) => name === mapping.FunctionName || arn === mapping.FunctionName,
    );
    if (source === undefined || lambda === undefined)
      throw new Error(`${resource.logicalId}: its source or its function is not in the templates.`);
    const shared = {
      accepts: filterOf(mapping.FilterCriteria),
      reportsFailures: mapping.FunctionResponseTypes.length > 0,
      invoke: (event: unknown) => world.invoke(lambda, event),
    };
    const queue = world.queues.settings(source.name);
    if (source.type === 'AWS::SQS::Queue' && queue !== undefined) {
      check(world, resource, lambda, queueDemands(queue), 'sqs');
      if (1000 * queue.visibilitySeconds < lambda.timeoutMs) {
        throw new Error(
          `${resource.logicalId}: the queue hides a message for less time than ${lambda.name} may take.`,
        );
      }
      const concurrency = Math.min(
        lambda.concurrency,
        mapping.ScalingConfig?.MaximumConcurrency ?? lambda.concurrency,
      );
      queues.push({
        queue,
        loop: feedFromQueue(
          { queue, batchSize: mapping.BatchSize ?? 10, concurrency, ...shared },
          world.queues,
          world.clock,
          world.onTrouble,
        ),
      });
      continue;
    }
    check(world, resource, lambda, streamDemands(mapping.EventSourceArn), 'dynamodb');
    const failures = mapping.DestinationConfig?.OnFailure.Destination;
    const stream = {
      id: resource.logicalId,
      table: source.name,
      streamArn: mapping.EventSourceArn,
      batchSize: mapping.BatchSize ?? 100,
      retries: mapping.MaximumRetryAttempts < 0 ? undefined : mapping.MaximumRetryAttempts,
      bisects: mapping.BisectBatchOnFunctionError,
      onGivenUp: (notice: unknown) => failures !== undefined && world.sendTo(failures, JSON.stringify(notice)),
      ...shared,
    };
    streams.push(
      feedFromStream(
        stream,
        world.engine,
        world.positions,
        world.clock,
        world.wasExpiry,
        ({ id, table }, at) => prune(table, id, at),
        world.onTrouble,
      ),
    );
  }
  return {
    queues,
    streams,
    stop: async () => {
      await Promise.all([...queues.map(({ loop }) => loop.stop()), ...streams.map((feed) => feed.stop())]);
    },
  };
}

function check(world: World, resource: Resource, lambda: Lambda, demands: readonly Demand[], service: string): void {
  for (const demand of demands) {
    if (world.permit(lambda, demand, service)) continue;
    throw new Error(
      `${resource.logicalId}: the role of ${lambda.name} does not allow ${demand.action} on ${demand.resource}; AWS would refuse this mapping.`,
    );
  }
}

function queueDemands({ arn, encryptionKey }: QueueSettings): Demand[] {
  const own = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => ({
    action: `sqs:${action}`,
    resource: arn,
  }));
  return encryptionKey === undefined ? own : [...own, { action: 'kms:Decrypt', resource: encryptionKey }];
}

function streamDemands(streamArn: string): Demand[] {
  return ['GetRecords', 'GetShardIterator', 'DescribeStream'].map((action) => ({
    action: `dynamodb:${action}`,
    resource: streamArn,
  }));
}

/** Forgets a table's stream rows once every mapping of the table is past them. */
function pruner({ template, engine, tables }: World): (table: string, mapping: string, sequence: string) => void {
  const reached = new Map<string, Map<string, bigint>>();
  const pruned = new Map<string, bigint>();
  for (const { name } of tables) reached.set(name, new Map());
  for (const resource of template.ofType('AWS::Lambda::EventSourceMapping')) {
    const { EventSourceArn } = propertiesOf(resource, MappingProperties);
    reached.get(template.byArn(EventSourceArn)?.name ?? '')?.set(resource.logicalId, 0n);
  }
  return (table, mapping, sequence) => {
    const mappings = reached.get(table);
    const database = engine.database();
    if (mappings === undefined || database === undefined) return;
    mappings.set(mapping, BigInt(sequence));
    const all = [...mappings.values()].reduce((least, at) => (at < least ? at : least));
    if (all < (pruned.get(table) ?? 0n) + BigInt(PRUNE_EVERY)) return;
    pruned.set(table, all);
    pruneStream(database, table, all);
  };
}
