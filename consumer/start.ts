/** Starts the reference screening consumer with the demonstration desk. A council puts its own desk here. */
import { SQSClient } from '@aws-sdk/client-sqs';
import { demonstrationDesk } from './demonstration-desk.ts';
import { door } from './door.ts';
import { sqsQueue } from './queues.ts';
import { screen } from './screen.ts';
import { seenIn } from './seen.ts';
import { settings } from './settings.ts';
import { takeUntil } from './take.ts';
import { clientCredentials } from './token.ts';

const env = settings.parse(process.env);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const print = (line: string) => console.log(line);
const sqs = new SQSClient({});
const queue = (url: string) => sqsQueue(sqs, url, env.VISIBILITY_SECONDS);

print('screening: urgent before routine');
await takeUntil(stopping.signal, {
  urgent: queue(env.URGENT_QUEUE_URL),
  routine: queue(env.ROUTINE_QUEUE_URL),
  screen: screen({
    door: door(env.DOOR_URL, clientCredentials(env)),
    desk: demonstrationDesk,
    seen: seenIn(env.SEEN_FILE),
    print,
  }),
  print,
  urgentWaitSeconds: env.URGENT_WAIT_SECONDS,
  idleWaitSeconds: env.IDLE_WAIT_SECONDS,
});
sqs.destroy();
print('stopped');
