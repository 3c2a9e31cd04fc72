/** Screens one message: reads the referral, and does what the desk says, step by step, until it is done or left to a person. */
import { type Act, asContracted, type ScreeningMessage, screeningMessage } from './contract.ts';
import type { Desk } from './desk.ts';
import type { Door } from './door.ts';
import type { Seen } from './seen.ts';

type Needs = {
  readonly door: Door;
  readonly desk: Desk;
  readonly seen: Seen;
  readonly print: (line: string) => void;
};

/** More steps than any referral has: a desk that never ends is trouble. */
const MOST_STEPS = 10;

/** Reference, flags and times: what may be printed and kept in a log. */
function line({ subject, type, data }: ScreeningMessage, became: string): string {
  const { urgency, channel, receivedAt, acknowledgeBy, decideBy, findings, because } = data;
  return [
    subject,
    type.includes('.opened.') ? 'opened' : 'changed',
    urgency,
    channel,
    `received ${receivedAt}`,
    ...(acknowledgeBy === undefined ? [] : [`acknowledge by ${acknowledgeBy}`]),
    ...(decideBy === undefined ? [] : [`decide by ${decideBy}`]),
    `findings ${findings.length}`,
    ...(because.length === 0 ? [] : [`because ${because.join(',')}`]),
    became,
  ].join(' | ');
}

function inWords(act: Act): string {
  switch (act.path) {
    case 'acknowledgement':
      return `acknowledged (${act.body.how})`;
    case 'checklist':
      return `answered ${act.body.answers.length} points of the checklist`;
    case 'contact-decision':
    case 'disposal':
      return `decided ${act.body.outcome}`;
  }
}

/** The body of a queue message; throws when it is no screening message. What stands in it is not repeated. */
function parse(body: string): ScreeningMessage {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new Error('a message is not JSON', { cause });
  }
  return asContracted('a message', screeningMessage, json);
}

/** Returns what became of it, in one word or two. Throws on trouble: then the message stays on its queue. */
export function screen({ door, desk, seen, print }: Needs) {
  async function work(reference: string): Promise<string> {
    const done: string[] = [];
    for (let step = 0; step < MOST_STEPS; step++) {
      const view = await door.read(reference);
      const next = await desk(view);
      if (next.step === 'done') return done.length === 0 ? 'nothing owed' : done.join(', ');
      if (next.step === 'leave') return [...done, `left (${next.because})`].join(', ');
      const answered = await door.act(reference, view.version, next.act);
      if (answered === 'done') done.push(inWords(next.act));
      // Somebody was there first: look again, and ask the desk about what stands now.
      else if (answered.status !== 409) throw new Error(`the door refused ${next.act.path}: ${answered.code}`);
    }
    throw new Error(`not done after ${MOST_STEPS} steps`);
  }

  return async (body: string): Promise<void> => {
    const message = parse(body);
    if (seen.has(message.id)) {
      print(line(message, 'repeat, dropped'));
      return;
    }
    const became = await work(message.subject);
    await seen.add(message.id);
    print(line(message, became));
  };
}
