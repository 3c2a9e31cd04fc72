/** When the offices are open, which teams there are, and who answers for them. */
import * as z from 'zod';
import { localDate, timeOfDay } from '../primitives.ts';
import { code, source } from './codes.ts';

const openHours = z
  .object({ opens: timeOfDay, closes: timeOfDay })
  .refine(({ opens, closes }) => opens < closes, 'an office opens before it closes');

/** London wall-clock hours. A working day is Monday to Friday less holidays and closure days; weekends are the out-of-hours team's. */
export const officeHours = z.object({
  monday: openHours,
  tuesday: openHours,
  wednesday: openHours,
  thursday: openHours,
  friday: openHours,
  source,
});
export type OfficeHours = z.infer<typeof officeHours>;

/** A day this council is shut besides holidays, or a holiday proclaimed after the calendar was printed. */
export const closureDay = z.object({ date: localDate, words: z.string() });

/** What a team is for. `adults`: adults' services, who are sent a notice and keep their own list. */
export const teamKind = z.enum([
  'front-door',
  'advice',
  'early-help',
  'social-work',
  'youth',
  'adults',
  'out-of-hours',
]);

/** `redirectTo`: whether a contact may be redirected to it (P28, P29). `notice`: it is told, and takes nothing over from us. */
export const team = z.object({
  id: code,
  name: z.string(),
  kind: teamKind,
  redirectTo: z.boolean(),
  notice: z.boolean(),
  source,
});
export type Team = z.infer<typeof team>;

/** Somebody who can be told: a rung of the ladder, and the team they answer for. */
export const rung = z.object({ id: code, name: z.string(), team: code });
export type Rung = z.infer<typeof rung>;
