/** Cold start of the JSON door (its process is spawned, it answers its first e-form) against an empty door with the same SDK clients; and where the rest goes. */
import { fileURLToPath } from 'node:url';
import { type Lambda, lambdasOf } from '../../infra/local/functions/lambda.ts';
import { openRuntimeApi } from '../../infra/local/functions/runtime-api.ts';
import type { Stack } from '../../infra/local/offer.ts';
import { openChildren } from '../../infra/local/processes/children.ts';
import { bundled } from './bench-stack.ts';
import { type Start, starter } from './one-start.ts';
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
      for (const [place, part] of parts.entries()) partTimes[place]?.push(costOf(await start(part)));
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
        [processorNote(doors, empties), ...partNotes(empties, partTimes)],
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

/** Waiting for a processor that others use is not in it, so it is steadier than the row itself on a busy machine. */
function processorNote(doors: readonly Start[], empties: readonly Start[]): string {
  const cpu = (starts: readonly Start[]) => median(starts.map(({ readyCpu }) => readyCpu));
  return `in processor time: ratio ${(cpu(doors) / cpu(empties)).toFixed(2)}`;
}

const costOf = ({ readyCpu, ready }: Start): number => (Number.isNaN(readyCpu) ? ready : readyCpu);

/** Where the time until ready goes, as parts of the empty door's. */
function partNotes(empties: readonly Start[], partTimes: readonly number[][]): string[] {
  const whole = median(empties.map(costOf));
  const medians = partTimes.map((times) => median(times));
  const shares = PARTS.map(([name], place) => {
    const added = (medians[place] ?? 0) - (medians[place - 1] ?? 0);
    return `  ${(added / whole).toFixed(2)}  ${name}`;
  });
  return ['where it goes, in processor time where the system tells it (1 = the baseline):', ...shares];
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
