/** Runs a stack in a process of its own and answers its parent's questions, so that a test can kill all of it as a crash would. */
import { startStack } from '../stack.ts';
import { type Answered, type Asking, asked, settingsFrom } from './questions.ts';

const stack = await startStack(settingsFrom(process.argv[2] ?? '{}'));

const ANSWERS: Record<Asking, (...given: string[]) => unknown> = {
  pids: () => stack.pids(),
  now: () => stack.clock.now(),
  moveTo: (instant = '') => stack.clock.moveTo(new Date(instant)),
  advance: (milliseconds) => stack.clock.advance(Number(milliseconds)),
  tick: (schedule = '') => stack.tick(schedule),
  waitForIdle: (timeout) => stack.waitForIdle(timeout === undefined ? undefined : Number(timeout)),
  sent: () => stack.mailbox.sent(),
  published: (topic) => stack.published(topic),
  counts: (queue = '') => stack.queue(queue).counts(),
  queueUrl: (queue = '') => stack.queue(queue).url,
  physicalName: (type = '', name = '') => stack.physicalName(type, name),
  systemToken: (client = '') => stack.tokens.systemToken(client),
  personToken: (person = '{}') => stack.tokens.personToken(JSON.parse(person)),
  gateReport: () => stack.gateReport(),
  logs: (lambda) => stack.logs(lambda),
  stop: () => stack.stop(),
};

const reply = (answer: Answered) => process.send?.(answer);
process.on('message', async (message) => {
  const { id, ask, given } = asked.parse(message);
  try {
    reply({ id, value: (await ANSWERS[ask](...given)) ?? null });
    if (ask === 'stop') process.disconnect();
  } catch (error) {
    reply({ id, trouble: error instanceof Error ? error.message : String(error) });
  }
});
const endGently = () => void stack.stop().then(() => process.exit(0));
process.on('SIGTERM', endGently);
process.on('SIGINT', endGently);

const { apiUrl, signInUrl, mailPageUrl, smtpPort, endpoints } = stack;
reply({ id: 0, value: { apiUrl, signInUrl, mailPageUrl, smtpPort, endpoints } });
