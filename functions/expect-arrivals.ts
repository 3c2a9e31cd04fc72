/** Every hour: counts what should have arrived and has not, so that somebody is rung before a broken mailbox is found by a child (profile `figures.expected`). */
import { authorityNamed } from '../domain/authorities/authorities.ts';
import { FORTNIGHT_DAYS, quietOf } from '../domain/measuring/quiet.ts';
import { later } from '../domain/working-time.ts';
import type { AuthorityProfile } from '../schemas/authority.ts';
import { environment } from '../schemas/environment.ts';
import type { Log } from './edges/log.ts';
import { measure } from './edges/measure.ts';
import { scheduleFunction } from './edges/schedule.ts';
import { dynamoMeasuredSteps, type MeasuredSteps } from './ports/measured-steps.ts';
import { type Now, now } from './ports/now.ts';
import { dynamoClient } from './ports/table.ts';

/** `tooQuiet`: told how many rhythms are broken, for the alarm. */
type Needs = {
  steps: MeasuredSteps;
  profile: AuthorityProfile;
  now: Now;
  log: Log;
  tooQuiet: (count: number) => void;
};

const DAY = 24 * 60 * 60 * 1000;

export function expectArrivals({ steps, profile, now, log, tooQuiet }: Needs) {
  return async (): Promise<void> => {
    const at = now();
    const found = await steps.receivedBetween(later(at, -FORTNIGHT_DAYS * DAY), at);
    const arrived = found.flatMap(({ step }) =>
      step.what === 'opened' && step.counted
        ? [{ channel: step.channel, sender: step.counted.sender, receivedAt: step.counted.receivedAt }]
        : [],
    );
    const broken = quietOf(arrived, profile, at).filter(({ tooLong }) => tooLong);
    // The code is the profile's own word for the rhythm: it names no child and no sender.
    for (const { code } of broken) log.note('expected-but-quiet', { code });
    tooQuiet(broken.length);
  };
}

export const handler = scheduleFunction('expect-arrivals', environment.expectArrivals, (env, log) =>
  expectArrivals({
    steps: dynamoMeasuredSteps(dynamoClient(), env.TABLE),
    profile: authorityNamed(env.AUTHORITY),
    now,
    log,
    tooQuiet: (count) => measure(env.STAGE, { name: 'ExpectedButQuiet', unit: 'Count' }, count, now()),
  }),
);
