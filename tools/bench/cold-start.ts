/** Cold start of the JSON door (its process is spawned, it answers its first e-form) against an empty door with the same SDK clients; and where the rest goes. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod';
import { type Surroundings, startEnvironment } from '../../infra/local/functions/environment.ts';
import { type Lambda, lambdasOf } from '../../infra/local/functions/lambda.ts';
import { openRuntimeApi, type RuntimeApi } from '../../infra/local/functions/runtime-api.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { openChildren } from '../../infra/local/processes/children.ts';
import { bundled } from './bench-stack.ts';
import { smallForm } from './forms.ts';
import { inTurns, median } from './pairs.ts';
import { type Row, rowOf } from './table.ts';

const EMPTY = fileURLToPath(new URL('./empty-door.ts', import.meta.url));
const WRITING = fileURLToPath(new URL('./writing-door.ts', import.meta.url));
const ROUNDS = 21;
const PART_ROUNDS = 9;

/** What the door is made of, each line with all above it: bundled like a function, answering nothing. */
const PARTS: readonly (readonly [string, string])[] = [
  ['empty door: Node, the runtime client, the SDK clients', ''],
  [
    '+ ports (zod and the schemas of the rows)',
    "export * as ports from './functions/ports/ledger.ts'; export * as s3 from './functions/ports/originals.ts'; export * as rows from './functions/ports/dynamo-records.ts';",
  ],
  [
    '+ edge (middy, the log, problems)',
    "export * as edge from './functions/edges/http.ts'; export * as env from './schemas/environment.ts';",
  ],
  [
    '+ profile, working time, receipt',
    "export * as profile from './domain/authorities/authorities.ts'; export * as receipt from './domain/feedback/receipt.ts';",
  ],
  [
    '+ reading and normalising',
    "export * as read from './domain/reading/json.ts'; export * as kind from './domain/reading/text-kind.ts'; export * as normalising from './domain/normalising/normalise.ts';",
  ],
];

type Start = {
  /** From the spawn until the process asks for its first invocation. */
  ready: number;
  /** From the spawn until that invocation is answered. */
  answered: number;
  /** The next invocation, alone. */
  again: number;
};

const answer = z.looseObject({ statusCode: z.literal(202) });

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

/** Starts environments of a function one at a time, exactly as the stack's host does, and ends each. */
function starter(stack: Stack, folder: string, api: RuntimeApi, around: Surroundings) {
  const runtimeFile = (name: string) => join(folder, 'state', 'runtime', `${name}.mjs`);
  const runtime = { preload: pathToFileURL(runtimeFile('moved-date')).href, client: runtimeFile('runtime-client') };
  let number = Date.now();
  return async (lambda: Lambda): Promise<Start> => {
    let asked = 0;
    const watched: RuntimeApi = {
      ...api,
      open: (id, onInitError) => {
        const { address, mailbox } = api.open(id, onInitError);
        const offer: typeof mailbox.offer = (invocation) =>
          mailbox.offer({
            ...invocation,
            onTaken: () => {
              asked = performance.now();
              invocation.onTaken();
            },
          });
        return { address, mailbox: { ...mailbox, offer } };
      },
    };
    const run = async () => {
      number += 1;
      const outcome = await environment.run(posted(number));
      if (!outcome.ok) throw new Error(`${lambda.name}: ${outcome.fault.errorType} ${outcome.fault.errorMessage}`);
      answer.parse(JSON.parse(outcome.payload));
      return performance.now();
    };
    const spawned = performance.now();
    const environment = startEnvironment(lambda, join(folder, `${lambda.name}.log`), watched, runtime, around);
    try {
      const answered = await run();
      const ready = asked;
      const again = await run();
      return { ready: ready - spawned, answered: answered - spawned, again: again - asked };
    } finally {
      environment.end();
      await stack.waitForIdle(60_000);
    }
  };
}

export async function coldStart(stack: Stack, folder: string): Promise<Row[]> {
  const real = lambdasOf(stack.template).find(({ logicalId }) => logicalId.startsWith('ReceiveReferral'));
  if (!real) throw new Error('the template has no receive-referral');
  const parts: Lambda[] = [];
  let code = `export { clients, handler, sdk } from '${EMPTY}';`;
  for (const [place, [, more]] of PARTS.entries()) {
    code += more;
    parts.push({ ...real, name: `part-${place}`, codeFolder: await bundled(folder, `part-${place}`, code) });
  }
  const writingCode = `export { handler, sdk } from '${WRITING}';`;
  const writing = { ...real, name: 'writing', codeFolder: await bundled(folder, 'writing', writingCode) };
  const [empty] = parts;
  if (!empty) throw new Error('no empty door');
  const api = await openRuntimeApi();
  const children = openChildren();
  const { dynamodb, s3 } = stack.endpoints;
  const start = starter(stack, folder, api, {
    clock: stack.clock,
    children,
    endpoints: { AWS_ENDPOINT_URL_DYNAMODB: dynamodb, AWS_ENDPOINT_URL_S3: s3 },
    accessKeyId: () => 'bench',
  });
  try {
    const [doors, empties, writers]: [Start[], Start[], Start[]] = [[], [], []];
    for (const lambda of [real, empty, writing]) await start(lambda);
    const { ours, baseline } = await inTurns(ROUNDS, {
      ours: async () => keep(doors, await start(real)),
      baseline: async () => {
        keep(writers, await start(writing));
        return keep(empties, await start(empty));
      },
    });
    const partTimes = parts.map((): number[] => []);
    for (let round = 0; round < PART_ROUNDS; round++) {
      for (const [place, part] of parts.entries()) partTimes[place]?.push((await start(part)).ready);
    }
    const ready = (starts: readonly Start[]) => starts.map((one) => one.ready);
    return [
      rowOf(
        {
          row: 'cold start of the JSON door, until ready',
          goal: 1.4,
          ours: 'receive-referral, as it is bundled and hosted: from its spawn until it asks for its first invocation',
          baseline: 'an empty handler with the same SDK clients, bundled and hosted alike',
        },
        { ours: ready(doors), baseline: ready(empties) },
        partNotes(empties, partTimes),
      ),
      rowOf(
        {
          row: 'cold start, until the first e-form is kept',
          goal: 1.4,
          ours: 'the same, until it has kept a small e-form and answered',
          baseline: 'the empty handler, until it has answered; it keeps nothing',
        },
        { ours, baseline },
        answerNotes(doors, empties, writers),
      ),
    ];
  } finally {
    await children.killAll();
    api.close();
  }
}

function keep(into: Start[], one: Start): number {
  into.push(one);
  return one.answered;
}

/** Where the time until ready goes, as parts of the empty door's. */
function partNotes(empties: readonly Start[], partTimes: readonly number[][]): string[] {
  const whole = median(empties.map(({ ready }) => ready));
  const medians = partTimes.map((times) => median(times));
  const shares = PARTS.map(([name], place) => {
    const added = (medians[place] ?? 0) - (medians[place - 1] ?? 0);
    return `  ${(added / whole).toFixed(2)}  ${name}`;
  });
  return ['where it goes (1 = the baseline):', ...shares];
}

/** What of the first answer is the SDK's own first calls, which an empty handler does not make. */
function answerNotes(doors: readonly Start[], empties: readonly Start[], writers: readonly Start[]): string[] {
  const whole = median(empties.map(({ answered }) => answered));
  const share = (ms: number) => (ms / whole).toFixed(2);
  const writing = median(writers.map(({ answered }) => answered));
  const ours = median(doors.map(({ answered }) => answered));
  const first = (starts: readonly Start[]) => share(median(starts.map((one) => one.answered - one.ready)));
  return [
    `against the empty handler that also makes the same two writes, bare: ratio ${(ours / writing).toFixed(2)}`,
    'the first invocation alone (1 = the baseline):',
    `  ${first(empties)}  the empty handler`,
    `  ${first(writers)}  the empty handler with the two writes: the SDK's first calls and connections`,
    `  ${first(doors)}  receive-referral; its second e-form takes ${share(median(doors.map(({ again }) => again)))}`,
  ];
}
