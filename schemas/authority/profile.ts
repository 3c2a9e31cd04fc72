/** Every part of a council's profile, in one shape. */
import * as z from 'zod';
import { actRow } from './acts.ts';
import { consultation, leadPractitioner, routes } from './afterwards.ts';
import { clockRow } from './clocks.ts';
import { code, source } from './codes.ts';
import { contactRow, historicContact, supportAgency } from './contacts.ts';
import { figures } from './figures.ts';
import { closureDay, officeHours, rung, team } from './offices.ts';
import { outcome } from './outcomes.ts';
import { retention } from './retention.ts';
import { agency, recording, screenedTo, sharing, standardQuestion, whoIsScreened } from './screening.ts';
import { telling } from './telling.ts';
import { thresholds } from './thresholds.ts';

/** What an acknowledgement must hold before it stops the clock (P30, R15). */
const acknowledgement = z.object({
  /** The actions to be taken, besides receipt. */
  actions: z.boolean(),
  /** In writing only with the telephone attempts that failed. */
  telephoneFirst: z.boolean(),
  source,
});

export const shape = z.object({
  id: code,
  name: z.string(),
  version: z.string(),
  sources: z.array(source).min(1),
  calendar: z.string(),
  officeHours,
  closureDays: z.array(closureDay),
  clocks: z.array(clockRow),
  teams: z.object({ list: z.array(team).min(1), default: code, duty: code, outOfHours: code }),
  rungs: z.array(rung).min(1),
  /** Whom what is urgent pages, at once, in and out of office hours. */
  urgent: z.object({ inHours: code, outOfHours: code }),
  outcomes: z.array(outcome),
  acts: z.array(actRow),
  acknowledgement,
  /** Whether a system may act for a person it names (design 7). */
  mayActOnBehalf: z.boolean(),
  contacts: z.array(contactRow),
  historicContacts: z.array(historicContact),
  /** Norfolk answers a written referral with the number to ring; it is kept and clocked all the same (R10). */
  writtenReferral: z.object({ askToRing: z.boolean(), source }),
  /** Remind a referrer who spoke for another that telling that person is theirs (P12). */
  remindToTellSource: z.object({ remind: z.boolean(), source }),
  thresholds,
  /** The points of the screening checklist: each is answered by a person, none by a machine. */
  toEstablish: z.array(standardQuestion).min(1),
  questions: z.array(standardQuestion),
  agencies: z.array(agency).min(1),
  screening: whoIsScreened,
  screenedTo,
  recording,
  sharing,
  consultation,
  leadPractitioner,
  routes,
  /** Who else can help (P15). */
  directory: z.array(supportAgency),
  /** Who is told besides the referrer, and what a family's letter names (P33, P34). */
  telling,
  /** Which table of letters is used. */
  wording: code,
  /** How it counts, and what it expects to arrive. */
  figures,
  retention,
});
export type Profile = z.infer<typeof shape>;
