/** Makes the tables that the templates ask for, and gives the engine the index that keeps its streams fast. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { keyArn } from '../template/keys.ts';
import { propertiesOf, type Resource, type Template } from '../template/template.ts';
import { type Engine, EngineError } from './engine.ts';

const Index = z.looseObject({ IndexName: z.string(), KeySchema: z.array(z.unknown()), Projection: z.unknown() });
const TableProperties = z.object({
  KeySchema: z.array(z.unknown()),
  AttributeDefinitions: z.array(z.unknown()),
  GlobalSecondaryIndexes: z.array(Index).optional(),
  LocalSecondaryIndexes: z.array(Index).optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string().optional(), Enabled: z.boolean() }).optional(),
  SSESpecification: z.looseObject({ KMSMasterKeyId: z.string().optional() }).optional(),
  Replicas: z
    .array(z.looseObject({ SSESpecification: z.looseObject({ KMSMasterKeyId: z.string().optional() }).optional() }))
    .optional(),
});

export type Table = {
  readonly name: string;
  readonly arn: string;
  /** Attribute that says when a row may go, in seconds since 1970. */
  readonly timeToLive: string | undefined;
  readonly hasStream: boolean;
  readonly encryptionKey: string | undefined;
};

/** The table of stream rows is searched by number for each write; without this index each write costs more than the last. */
export const STREAM_INDEX =
  'CREATE INDEX IF NOT EXISTS ix_stream_seq ON _stream_records(table_name, CAST(sequence_number AS INTEGER))';

/** Creates what is missing (a restart finds its tables), and returns all tables of the templates. */
export async function makeTables(template: Template, engine: Engine): Promise<Table[]> {
  const tables: Table[] = [];
  for (const resource of template.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')) {
    tables.push(await makeTable(template, resource, engine));
  }
  engine.database()?.exec(STREAM_INDEX);
  return tables;
}

async function makeTable(template: Template, resource: Resource, engine: Engine): Promise<Table> {
  const properties = propertiesOf(resource, TableProperties);
  const bare = (index: z.infer<typeof Index>) => ({
    IndexName: index.IndexName,
    KeySchema: index.KeySchema,
    Projection: index.Projection,
  });
  const stream = properties.StreamSpecification;
  try {
    await engine.call('DynamoDB_20120810.CreateTable', {
      TableName: resource.name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: properties.KeySchema,
      AttributeDefinitions: properties.AttributeDefinitions,
      ...(properties.GlobalSecondaryIndexes === undefined
        ? {}
        : { GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes.map(bare) }),
      ...(properties.LocalSecondaryIndexes === undefined
        ? {}
        : { LocalSecondaryIndexes: properties.LocalSecondaryIndexes.map(bare) }),
      ...(stream === undefined
        ? {}
        : { StreamSpecification: { StreamEnabled: true, StreamViewType: stream.StreamViewType } }),
    });
  } catch (error) {
    if (!(error instanceof EngineError && error.code === 'ResourceInUseException')) throw error;
  }
  const ttl = properties.TimeToLiveSpecification;
  const setting =
    properties.SSESpecification?.KMSMasterKeyId ?? properties.Replicas?.[0]?.SSESpecification?.KMSMasterKeyId;
  return {
    name: resource.name,
    arn: resource.arn,
    timeToLive: ttl?.Enabled === true ? ttl.AttributeName : undefined,
    hasStream: stream !== undefined,
    encryptionKey: keyArn(template, setting),
  };
}

/** Forgets stream rows that every mapping has consumed; the newest row stays, because the engine numbers on from it. */
export function pruneStream(database: DatabaseSync, table: string, consumedUpTo: bigint): void {
  database
    .prepare(
      `DELETE FROM _stream_records WHERE table_name = ?1 AND CAST(sequence_number AS INTEGER) <= ?2 AND CAST(sequence_number AS INTEGER) <
        (SELECT max(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?1)`,
    )
    .run(table, consumedUpTo);
}
