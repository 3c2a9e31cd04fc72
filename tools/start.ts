/** `npm start`: the whole of Front Door on this machine, from the templates that a council deploys, with samples down the road when there is nothing yet. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { calendarNamed, isWorkingDay } from '../domain/calendar/calendar.ts';
import { londonDate } from '../domain/working-time.ts';
import { startStack } from '../infra/local/stack.ts';
import { bundleAndSynth } from '../infra/local/synth.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { instant } from '../schemas/primitives.ts';
import { addresses } from './start/addresses.ts';
import { demonstrate } from './start/demonstration.ts';
import { loadKnownChildren } from './start/known-children.ts';
import { optionsFrom, USAGE } from './start/options.ts';
import { outcomeTable } from './start/outcome-table.ts';
import { screeningOf } from './start/screening.ts';

const HOME = resolve(import.meta.dirname, '../.local');
const PORTS = { api: 3000, mailPage: 3001, signIn: 3002, smtp: 2525 };
const DAY = 24 * 60 * 60 * 1000;

/** The same time of day two working days back: long enough ago for a clock of one working day to have run out. */
function twoWorkingDaysBack(now: Date, { calendar, closureDays }: AuthorityProfile): Date {
  let back = now;
  for (let days = 0; days < 2; ) {
    back = new Date(back.getTime() - DAY);
    const date = londonDate(instant.parse(back.toISOString()));
    if (isWorkingDay(date, calendarNamed(calendar), closureDays)) days += 1;
  }
  return back;
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const profile = authorityNamed(options.authority);
  const folder = join(HOME, options.authority);
  const say = (line = '') => console.log(line);
  if (options.fresh) await rm(folder, { recursive: true, force: true });
  const empty = !existsSync(join(folder, 'clock.json'));

  say(`Front Door for ${profile.name}: bundling and synthesising …`);
  const settings = { authority: options.authority };
  const { cdkOut } = await bundleAndSynth({
    context: { stage: 'local', settings },
    outDir: join(HOME, `cdk.out-${options.authority}`),
  });
  const stack = await startStack({
    cdkOut,
    stateDir: folder,
    ports: PORTS,
    ...(empty && { clockStart: twoWorkingDaysBack(new Date(), profile) }),
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= stack.stop();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));

  try {
    if (empty) await loadKnownChildren(stack);
    if (empty || options.samples || options.once) {
      const sent = await demonstrate(stack, folder, say);
      say();
      for (const line of await outcomeTable(sent, screeningOf(stack))) say(line);
      say();
    }
  } catch (trouble) {
    await stop();
    throw trouble;
  }
  if (options.once) return stop();
  for (const line of addresses(stack)) say(line);
  say();
  say('Up. Ctrl-C ends it; what it holds stays in .local/ (npm start -- --fresh empties it).');
}

try {
  await main();
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  console.error(USAGE);
  process.exitCode = 1;
}
