/** DynamoDB over the wire: works out what each request demands, and hands it on to the real engine unchanged. */
import { Agent, request } from 'node:http';
import * as z from 'zod';
import { type Answer, type Call, type Demand, header, jsonAnswer, type Service } from '../gate/call.ts';

const Named = z.looseObject({ TableName: z.string(), IndexName: z.string().optional() });
const Parts = z.looseObject({
  TransactItems: z.array(z.record(z.string(), z.looseObject({ TableName: z.string() }))),
});
const Requests = z.looseObject({ RequestItems: z.record(z.string(), z.unknown()) });

export type Engine = { readonly port: number };

/** `arnOf` and `keyOf` answer for a table's physical name; `onWrite` is called after any call that may have changed rows. */
export function tableService(
  engine: Engine,
  arnOf: (table: string) => string,
  keyOf: (table: string) => string | undefined,
  onWrite: () => void,
): Service {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  return {
    name: 'dynamodb',
    demands: (call) => {
      const demands = demandsOf(operationOf(call), parse(call), arnOf);
      const tables = new Set(demands.map(({ resource }) => resource.split('/')[1] ?? ''));
      const keys = new Set([...tables].flatMap((table) => keyOf(table) ?? []));
      return [...demands, ...[...keys].map((resource) => ({ action: 'kms:Decrypt', resource }))];
    },
    refuse: (message) =>
      jsonAnswer(400, { __type: 'com.amazon.coral.service#AccessDeniedException', Message: message }),
    answer: async (call) => {
      const answer = await forward(agent, engine.port, call);
      if (/Put|Write|Update|Delete|Execute/.test(operationOf(call))) onWrite();
      return answer;
    },
  };
}

function demandsOf(operation: string, body: unknown, arnOf: (table: string) => string): Demand[] {
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    return Parts.parse(body).TransactItems.flatMap((part) =>
      Object.entries(part).map(([kind, { TableName }]) => ({
        action: `dynamodb:${PART_ACTIONS[kind] ?? kind}`,
        resource: arnOf(TableName),
      })),
    );
  }
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    return Object.keys(Requests.parse(body).RequestItems).map((table) => ({
      action: `dynamodb:${operation}`,
      resource: arnOf(table),
    }));
  }
  const named = Named.safeParse(body);
  if (!named.success) return [{ action: `dynamodb:${operation}`, resource: '*' }];
  const { TableName, IndexName } = named.data;
  const table = arnOf(TableName);
  return [
    { action: `dynamodb:${operation}`, resource: IndexName === undefined ? table : `${table}/index/${IndexName}` },
  ];
}

/** A transaction is no action of its own: it needs what its parts need. */
const PART_ACTIONS: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  Get: 'GetItem',
  ConditionCheck: 'ConditionCheckItem',
};

function forward(agent: Agent, port: number, call: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onward = request(
      {
        host: '127.0.0.1',
        port,
        path: '/',
        method: call.method,
        agent,
        headers: { ...call.headers, host: `127.0.0.1:${port}` },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
            typeof value === 'string' && !HOP_BY_HOP.has(name) ? [[name, value] as const] : [],
          );
          resolve({
            status: answer.statusCode ?? 500,
            headers: Object.fromEntries(headers),
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    onward.on('error', reject);
    onward.end(call.body);
  });
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

function operationOf(call: Call): string {
  return header(call, 'x-amz-target')?.split('.').at(-1) ?? '';
}

function parse(call: Call): unknown {
  return JSON.parse(call.body.toString('utf8') || '{}');
}
