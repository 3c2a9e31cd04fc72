/** Runs the reference screening consumer as a council would: a program of its own that knows the queues, the API and its secret. */
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openChildren } from '../../infra/local/processes/children.ts';
import { SYSTEMS } from '../../infra/local/sign-in/people.ts';
import type { Stack } from '../../infra/local/stack.ts';

const QUEUES = ['ScreeningUrgentQueue', 'ScreeningRoutineQueue'] as const;

/** The environment in which the consumer finds this stack; also what is printed for people to copy. */
export function consumerEnvironment(stack: Stack): Record<string, string> {
  const client = SYSTEMS.find(({ id }) => id === 'screening-consumer');
  if (!client) throw new Error('the consumer cannot sign in here');
  const [urgent, routine] = QUEUES.map((queue) => stack.queue(queue).url);
  return {
    DOOR_URL: stack.apiUrl,
    TOKEN_URL: `${stack.signInUrl}/token`,
    CLIENT_ID: client.id,
    CLIENT_SECRET: client.secret,
    URGENT_QUEUE_URL: urgent ?? '',
    ROUTINE_QUEUE_URL: routine ?? '',
    AWS_REGION: 'eu-west-2',
    AWS_ENDPOINT_URL_SQS: stack.endpoints.sqs,
    AWS_ACCESS_KEY_ID: 'screening-consumer',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
}

function drained(stack: Stack): boolean {
  return QUEUES.every((queue) => {
    const { waiting, inFlight, delayed } = stack.queue(queue).counts();
    return waiting + inFlight + delayed === 0;
  });
}

/** Starts it, lets it take everything that is on the screening queues, and stops it as an operator would. Throws if it is not done in `seconds`. */
export async function screenEverything(
  stack: Stack,
  folder: string,
  print: (line: string) => void,
  seconds = 120,
): Promise<void> {
  const children = openChildren();
  try {
    const child = children.start(process.execPath, [join(import.meta.dirname, '../../consumer/start.ts')], {
      env: {
        PATH: process.env.PATH,
        ...consumerEnvironment(stack),
        SEEN_FILE: join(folder, 'consumer-seen'),
        URGENT_WAIT_SECONDS: '0',
        IDLE_WAIT_SECONDS: '1',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line) print(line);
    });
    const deadline = Date.now() + seconds * 1000;
    do {
      await stack.waitForIdle(60_000);
      if (child.exitCode !== null) throw new Error('the screening consumer ended by itself');
      if (Date.now() > deadline) throw new Error('the screening consumer did not finish');
      await pause(100);
    } while (!drained(stack));
    child.kill('SIGTERM');
    await once(child, 'exit');
    await stack.waitForIdle(60_000);
  } finally {
    await children.killAll();
  }
}
