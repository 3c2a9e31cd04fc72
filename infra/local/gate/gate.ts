/** Stands in front of every service: a function gets through only where its own role in the templates lets it. */
import type { IncomingMessage, Server } from 'node:http';
import { HOST } from '../processes/ports.ts';
import { REGION } from '../template/identities.ts';
import type { Resource, Template } from '../template/template.ts';
import { type Answer, type Call, type Demand, header, type Service } from './call.ts';
import { type Grant, type Policies, policiesOf } from './policies.ts';

export type RecordedCall = Demand & { readonly function: string; readonly allowed: boolean; readonly count: number };
export type UnusedGrant = {
  readonly function: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
};
export type GateReport = {
  /** Every kind of call any function made, with how often, allowed or not. */
  readonly calls: readonly RecordedCall[];
  readonly denied: readonly RecordedCall[];
  /** Grants that nothing has used since the start: each action by itself. */
  readonly unused: readonly UnusedGrant[];
};

/** Key ids of functions begin so; any other key is the host's own, or that of a person at the keyboard. */
const KEY_PREFIX = 'LOCAL';

/** `now`: the stack's clock. Answers carry its date, else the SDK would take a moved clock for a wrong one and try again. */
export function openGate(template: Template, now: () => number) {
  const policies: Policies = policiesOf(template);
  const lambdas = new Map(template.ofType('AWS::Lambda::Function').map((lambda) => [accessKeyId(lambda), lambda]));
  const counts = new Map<string, { demand: Demand; caller: string; allowed: boolean; count: number }>();
  const used = new Map<Grant, Set<string>>();

  const record = (caller: string, demand: Demand, allowed: boolean) => {
    const key = JSON.stringify([caller, demand.action, shorten(demand.resource), allowed]);
    const entry = counts.get(key) ?? {
      demand: { ...demand, resource: shorten(demand.resource) },
      caller,
      allowed,
      count: 0,
    };
    counts.set(key, { ...entry, count: entry.count + 1 });
  };
  /** Judges one demand (any of `options` will do) that a function makes through `service`, and writes down the result. */
  const permit = (lambda: Resource, options: readonly Demand[], service: string): boolean => {
    const facts = { 'kms:viaservice': `${service}.${REGION}.amazonaws.com` };
    const role = policies.roleOf(lambda);
    const judged = options.map((demand) => ({ demand, ...policies.judge(role, demand, facts) }));
    const chosen = judged.find(({ allowed }) => allowed) ?? judged[0];
    if (chosen === undefined) return true;
    for (const grant of chosen.by) used.set(grant, (used.get(grant) ?? new Set()).add(chosen.demand.action));
    record(lambda.name, chosen.demand, chosen.allowed);
    return chosen.allowed;
  };

  const judgeCall = (service: Service, call: Call): Answer | undefined => {
    const lambda = lambdas.get(keyIdOf(call));
    if (lambda === undefined) {
      return keyIdOf(call).startsWith(KEY_PREFIX) ? service.refuse('No function has this access key.') : undefined;
    }
    for (const demand of service.demands(call)) {
      const options: readonly Demand[] = 'action' in demand ? [demand] : demand;
      if (permit(lambda, options, service.name)) continue;
      const [asked] = options;
      return service.refuse(
        `User: ${policies.roleOf(lambda)}/${lambda.name} is not authorized to perform: ${asked?.action} on resource: ${asked?.resource} because no identity-based policy allows the action`,
      );
    }
    return undefined;
  };

  return {
    accessKeyId,
    permit,
    /** Whether the role named may do this: for schedules and other roles that are no function's. */
    roleMay: (role: string, demand: Demand): boolean => policies.judge(role, demand).allowed,
    mayList: (call: Call, bucketArn: string): boolean => {
      const lambda = lambdas.get(keyIdOf(call));
      return (
        lambda === undefined ||
        policies.judge(policies.roleOf(lambda), { action: 's3:ListBucket', resource: bucketArn }).allowed
      );
    },

    /** Puts the service behind the gate, on a server that listens already. */
    serve: (server: Server, service: Service) => serve(server, service, judgeCall, now),

    report: (): GateReport => {
      const calls = [...counts.values()].map(({ demand, caller, allowed, count }) => ({
        ...demand,
        function: caller,
        allowed,
        count,
      }));
      const unused = [...lambdas.values()].flatMap((lambda) =>
        policies.grantsOf(policies.roleOf(lambda)).flatMap((grant): UnusedGrant[] => {
          if (grant.Effect === 'Deny') return [];
          const seen = [...(used.get(grant) ?? [])];
          // Lambda itself writes a function's log; no call of the function's would ever use that grant here.
          const actions = grant.Action.filter(
            (pattern) => !pattern.startsWith('logs:') && !seen.some((action) => actionMatches(pattern, action)),
          );
          return actions.length === 0 ? [] : [{ function: lambda.name, actions, resources: grant.Resource }];
        }),
      );
      return { calls, denied: calls.filter(({ allowed }) => !allowed), unused };
    },
  };
}

/** The access key id that a function's environment carries. */
export function accessKeyId(lambda: Resource): string {
  return `${KEY_PREFIX}${lambda.logicalId}`;
}

type Judge = (service: Service, call: Call) => Answer | undefined;
function serve(server: Server, service: Service, judge: Judge, now: () => number): void {
  server.on('request', async (request, response) => {
    try {
      const call: Call = {
        method: request.method ?? 'GET',
        url: new URL(request.url ?? '/', `http://${HOST}`),
        headers: request.headers,
        body: await bodyOf(request),
      };
      const answer = judge(service, call) ?? (await service.answer(call));
      const body = Buffer.from(answer.body ?? '');
      response.writeHead(answer.status, {
        date: new Date(now()).toUTCString(),
        'content-length': body.length,
        'x-amzn-requestid': crypto.randomUUID(),
        ...answer.headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.error(`The local ${service.name} failed:`, message);
      const answer = service.refuse(`The local ${service.name} failed: ${message}`);
      response.writeHead(500, answer.headers).end(answer.body);
    }
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function keyIdOf(call: Call): string {
  const credential = /Credential=([^/,\s]+)/.exec(header(call, 'authorization') ?? '')?.[1];
  return credential ?? call.url.searchParams.get('X-Amz-Credential')?.split('/')[0] ?? '';
}

function actionMatches(pattern: string, action: string): boolean {
  const [expected, actual] = [pattern.toLowerCase(), action.toLowerCase()];
  return expected.endsWith('*') ? actual.startsWith(expected.slice(0, -1)) : expected === actual;
}

/** Object keys are cut from recorded resources: they differ each time, and say nothing about a grant. */
function shorten(resource: string): string {
  return resource.startsWith('arn:aws:s3:::') && resource.includes('/') ? `${resource.split('/')[0]}/*` : resource;
}
