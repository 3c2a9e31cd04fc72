/** When a school or nursery says the child goes home: that day, in London time, and only where it is a time of day and still to come. */

import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { Draft } from '../../schemas/draft.ts';
import { type Instant, type TimeOfDay, timeOfDay } from '../../schemas/primitives.ts';
import { startClock } from '../clock.ts';
import { londonDate, londonTime } from '../working-time.ts';

const TIME = /^(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?)?$/i;

/** `15:15`, `3.15`, `3.15pm`, `3 pm`. No school day ends before seven in the morning: a bare 1 to 6 is the afternoon. Else undefined. */
function timeIn(words: string): TimeOfDay | undefined {
  const found = TIME.exec(words.trim());
  if (!found) return undefined;
  const [, hours = '', minutes, half] = found;
  const hour = Number(hours);
  if (minutes === undefined && half === undefined) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const afternoon = half === undefined ? hour >= 1 && hour <= 6 : half.toLowerCase().startsWith('p');
  const clock = half === undefined ? hour + (afternoon ? 12 : 0) : (hour % 12) + (afternoon ? 12 : 0);
  const time = timeOfDay.safeParse(`${String(clock).padStart(2, '0')}:${minutes ?? '00'}`);
  return time.success ? time.data : undefined;
}

/** The clock of the home time that the referral states, from when it came; none where it is no time, or had passed by then. */
export function homeTimeClock(
  { concern }: Pick<Draft, 'concern'>,
  receivedAt: Instant,
  profile: AuthorityProfile,
): Clock | undefined {
  const time = concern.homeTime === undefined ? undefined : timeIn(concern.homeTime);
  if (time === undefined) return undefined;
  const dueAt = londonTime(londonDate(receivedAt), time);
  return dueAt > receivedAt ? startClock(profile, { kind: 'home-time', receivedAt, dueAt }).clock : undefined;
}
