/** The sample run: referrals arrive by every way in, are screened, acknowledged and decided; and one more, left alone, runs out of time and escalates. */
import type { Stack } from '../../infra/local/stack.ts';
import { receipt } from '../../schemas/receipt.ts';
import { samples } from '../../test/samples/sample.ts';
import { screenEverything } from './consumer.ts';
import { type Screening, screeningOf } from './screening.ts';
import { sendSample } from './send-sample.ts';

export type Sent = { title: string; reference: string };

/** The one that nobody looks at. Fictional, like all of them. */
const LEFT_ALONE = {
  version: '1',
  category: 'request-for-services',
  referrer: {
    name: 'Orla Pemberton-Sykes',
    role: 'Learning mentor',
    agency: 'Fernhill Academy',
    kind: 'practitioner',
    telephone: '01632 960771',
  },
  children: [{ givenName: 'Casimir', familyName: 'Dunmore-Achebe', dateOfBirth: '2013-04-30' }],
  concern: { details: 'Comes to school tired and without his PE kit since his mother changed to night shifts.' },
};

async function sendLeftAlone(stack: Stack): Promise<Sent> {
  const token = await stack.tokens.systemToken('partner-school');
  const answer = await fetch(`${stack.apiUrl}/referrals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(LEFT_ALONE),
  });
  const { reference } = receipt.parse(await answer.json());
  await stack.waitForIdle(60_000);
  return { title: 'One more, which everybody leaves alone', reference };
}

/** Moves the clock to when this referral is next due for a mark, twice: the warning, then the end. */
async function letTimeRunOut(stack: Stack, screening: Screening, reference: string): Promise<void> {
  for (const mark of ['warnAt', 'dueAt'] as const) {
    const { clocks } = await screening.show(reference);
    const moment = clocks
      .map((clock) => clock[mark])
      .filter((at) => at !== undefined)
      .toSorted()
      .at(-1);
    if (moment === undefined || Date.parse(moment) <= stack.clock.now()) continue;
    stack.clock.moveTo(new Date(moment));
    await stack.tick('EnforceClocks');
    await stack.waitForIdle(60_000);
  }
}

/** Ends with the clock at real time. `say` is told, a line at a time, what happens. */
export async function demonstrate(stack: Stack, folder: string, say: (line: string) => void): Promise<Sent[]> {
  const screening = screeningOf(stack);
  const sent: Sent[] = [];
  for (const sample of await samples()) {
    const reference = await sendSample(stack, sample, screening.listed);
    sent.push({ title: sample.title, reference });
    say(`  arrived   ${reference}  ${sample.title}`);
  }
  // What it only hears of its own acts is left out here: nothing is owed then.
  await screenEverything(stack, folder, (line) => line.endsWith('nothing owed') || say(`  consumer  ${line}`));
  const alone = await sendLeftAlone(stack);
  say(`  arrived   ${alone.reference}  ${alone.title}`);
  await letTimeRunOut(stack, screening, alone.reference);
  stack.clock.moveTo(new Date());
  await stack.tick('EnforceClocks');
  await stack.waitForIdle(60_000);
  return [...sent, alone];
}
