/** What is wrong with a profile: everything that zod can see, a calendar we do not have, letters nobody wrote. Asked at synthesis, never of a referral. */
import * as z from 'zod';
import { authorityProfile } from '../../schemas/authority.ts';
import { calendarNamed } from '../calendar/calendar.ts';
import { hasWording } from '../feedback/wording/wording.ts';

/** One line for each fault; none = the profile can be deployed. `profile` may be anything, JSON included. */
export function faultsOf(profile: unknown): string[] {
  const parsed = authorityProfile.safeParse(profile);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const { id, calendar, wording } = parsed.data;
  return [
    ...(calendarNamed(calendar).version === 'missing'
      ? [`${id} counts with the calendar ${calendar}, which is not there`]
      : []),
    ...(hasWording(wording) ? [] : [`${id} writes with the wording ${wording}, which is not there`]),
  ];
}
