/** Every door of the template with the function behind it, in this process: a real DynamoDB engine with one referral in it, and no other service. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import * as z from 'zod';
import { dynamoRecords } from '../../../functions/ports/dynamo-records.ts';
import { FUNCTION_NAMES, kebab } from '../../../infra/bundle.ts';
import { openChildren } from '../../../infra/local/processes/children.ts';
import { openEngine } from '../../../infra/local/tables/engine.ts';
import { environment } from '../../../schemas/environment.ts';
import { opened, referenceNumbered } from '../../builders.ts';
import { ofType, one, pointsTo, synthesise } from '../../infra/synthesised.ts';
import { type Asked, CONTEXT, gatewayEvent } from './gateway-event.ts';

const TABLE = 'records';
const REGION = { AWS_REGION: 'eu-west-2', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };

const asked = z.object({
  KeySchema: z.unknown(),
  AttributeDefinitions: z.unknown(),
  GlobalSecondaryIndexes: z.unknown(),
});
const answered = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  isBase64Encoded: z.boolean().optional(),
});
type Answered = z.infer<typeof answered>;

type Handler = (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) => Promise<unknown>;
const handlerIn = z.object({ handler: z.custom<Handler>((value) => typeof value === 'function') });

export type Doors = Awaited<ReturnType<typeof openDoors>>;

export async function openDoors() {
  const { records, intake } = synthesise('local');
  const folder = await mkdtemp(join(tmpdir(), 'doors-'));
  const children = openChildren();
  const engine = await openEngine(folder, children);
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = asked.parse(
    one(records, 'AWS::DynamoDB::GlobalTable', 'Table').Properties,
  );
  await engine.call('DynamoDB_20120810.CreateTable', {
    ...{ TableName: TABLE, BillingMode: 'PAY_PER_REQUEST' },
    ...{ KeySchema, AttributeDefinitions, GlobalSecondaryIndexes },
  });
  const nothingHere = createServer((_, response) => {
    response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
  }).listen(0, '127.0.0.1');
  await once(nothingHere, 'listening');
  const address = nothingHere.address();
  const elsewhere = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const endpoint = `http://${engine.host}:${engine.port}`;
  const before = { ...process.env };
  for (const name of FUNCTION_NAMES) {
    for (const variable of Object.keys(environment[name].shape)) process.env[variable] = 'something';
  }
  Object.assign(process.env, REGION, { TABLE, AUTHORITY: 'hertfordshire', ORIGINALS_LOCK_DAYS: '0' });
  Object.assign(process.env, { AWS_ENDPOINT_URL: elsewhere, AWS_ENDPOINT_URL_DYNAMODB: endpoint });

  const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const { arrival: _, ...change } = opened();
  if ((await dynamoRecords(dynamo, TABLE).commit(change)) !== 'committed') throw new Error('not opened');

  /** The function behind each route, as the template ties them. */
  const behind = new Map<string, Handler>();
  for (const { Properties } of Object.values(ofType(intake, 'AWS::ApiGatewayV2::Route'))) {
    const target = /"Ref":"([^"]+)"/.exec(JSON.stringify(Properties.Target))?.[1] ?? '';
    const lambda = pointsTo(intake.template.Resources[target]?.Properties.IntegrationUri);
    const name = FUNCTION_NAMES.find((each) => lambda.toLowerCase().startsWith(`${each.toLowerCase()}function`));
    if (name === undefined) throw new Error(`nothing is behind ${Properties.RouteKey}`);
    const { handler } = handlerIn.parse(await import(`../../../functions/${kebab(name)}.ts`));
    behind.set(z.string().parse(Properties.RouteKey), handler);
  }

  return {
    held: referenceNumbered(1),
    routes: [...behind.keys()],
    async ask(request: Asked): Promise<Answered> {
      const handler = behind.get(request.route);
      if (handler === undefined) throw new Error(`no such door: ${request.route}`);
      return answered.parse(await handler(gatewayEvent(request), CONTEXT));
    },
    async close(): Promise<void> {
      process.env = before;
      dynamo.destroy();
      nothingHere.close();
      engine.close();
      await children.killAll();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
