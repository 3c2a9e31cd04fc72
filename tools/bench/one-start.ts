/** One cold start, taken apart: the process is spawned as the stack's host does it, asks for its first invocation, answers it, and answers another. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { type Surroundings, startEnvironment } from '../../infra/local/functions/environment.ts';
import type { Lambda } from '../../infra/local/functions/lambda.ts';
import type { RuntimeApi } from '../../infra/local/functions/runtime-api.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { smallForm } from './forms.ts';

export type Start = {
  /** From the spawn until the process asks for its first invocation. */
  ready: number;
  /** From the spawn until that invocation is answered. */
  answered: number;
  /** The next invocation, alone. */
  again: number;
  /** Processor time of the process until ready, in milliseconds; NaN where the system does not tell. */
  readyCpu: number;
};

/** What a function is asked, and whether its answer will do (it throws when not). */
export type Visit = { event: (number: number) => Promise<string>; answered: (payload: string) => void };

const accepted = z.looseObject({ statusCode: z.literal(202) });

/** A POST as the gateway hands it on; beside it what the writing door writes: as many bytes as the real one, in rows that nobody sends on. */
const posted = (number: number) =>
  JSON.stringify({
    key: `originals/bench-${number}`,
    items: [700, 200, 400].map((bytes, place) => ({
      pk: `bench#${number}`,
      sk: `row#${place}`,
      kind: 'bench',
      value: 'x'.repeat(bytes),
    })),
    version: '2.0',
    routeKey: 'POST /referrals',
    headers: { 'content-type': 'application/json' },
    requestContext: {
      timeEpoch: Date.now(),
      authorizer: { jwt: { claims: { sub: 'partner-school', client_id: 'partner-school' }, scopes: [] } },
    },
    body: new TextDecoder().decode(smallForm(number)),
    isBase64Encoded: false,
  });

const posting: Visit = {
  event: async (number) => posted(number),
  answered: (payload) => {
    accepted.parse(JSON.parse(payload));
  },
};

/** Milliseconds that a process has kept a processor busy, as Linux counts them, in hundredths of a second. */
function processorTime(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const [user, system] = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
  return 10 * (Number(user) + Number(system));
}

/** Starts environments of a function one at a time, exactly as the stack's host does, and ends each. */
export function starter(stack: Stack, folder: string, api: RuntimeApi, around: Surroundings, visit: Visit = posting) {
  const runtimeFile = (name: string) => join(folder, 'state', 'runtime', `${name}.mjs`);
  const runtime = { preload: pathToFileURL(runtimeFile('moved-date')).href, client: runtimeFile('runtime-client') };
  let number = Date.now();
  return async (lambda: Lambda): Promise<Start> => {
    let asked = 0;
    let cpu = Number.NaN;
    const others = new Set(around.children.pids());
    const watched: RuntimeApi = {
      ...api,
      open: (id, onInitError) => {
        const { address, mailbox } = api.open(id, onInitError);
        const offer: typeof mailbox.offer = (invocation) =>
          mailbox.offer({
            ...invocation,
            onTaken: () => {
              asked = performance.now();
              if (Number.isNaN(cpu)) cpu = processorTime(around.children.pids().find((pid) => !others.has(pid)));
              invocation.onTaken();
            },
          });
        return { address, mailbox: { ...mailbox, offer } };
      },
    };
    const run = async (event: string) => {
      const outcome = await environment.run(event);
      if (!outcome.ok) throw new Error(`${lambda.name}: ${outcome.fault.errorType} ${outcome.fault.errorMessage}`);
      visit.answered(outcome.payload);
      return performance.now();
    };
    const [first, second] = [await visit.event(++number), await visit.event(++number)];
    const spawned = performance.now();
    const environment = startEnvironment(lambda, join(folder, `${lambda.name}.log`), watched, runtime, around);
    try {
      const answered = await run(first);
      const ready = asked;
      const again = await run(second);
      return { ready: ready - spawned, answered: answered - spawned, again: again - asked, readyCpu: cpu };
    } finally {
      environment.end();
      await stack.waitForIdle(60_000);
    }
  };
}
