/** An authority profile is one council's clocks, hours, teams, acts, outcomes, contacts, wording and retention, as rows: a new council is a new file of rows (procedure R21). */
import * as z from 'zod';
import { clockKind } from './clock.ts';
import { localDate, timeOfDay } from './primitives.ts';

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Where a row comes from: seed and section, guidance, or `inferred` with the reason. No row without one. */
const source = z.string().min(1);

/** Whom a letter is written for. A relative, and a referrer we cannot place, are written to as the public. */
export const audience = z.enum(['practitioner', 'public', 'child']);
export type Audience = z.infer<typeof audience>;

/** How long a clock runs. Working days end at close of business; hours are elapsed, through nights, weekends and clock changes (design 7). */
export const limit = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('working-days'), count: z.int().min(1) }),
  z.object({ unit: z.literal('hours'), count: z.int().min(1) }),
  z.object({ unit: z.literal('same-working-day') }),
]);
export type Limit = z.infer<typeof limit>;

/** How long before the due time somebody is warned. Working hours are counted back through the office hours. */
export const warnBefore = z.object({ unit: z.enum(['working-hours', 'hours']), count: z.int().min(1) });

/** Who is told when a clock is low or out, and how: `paging` rings somebody, `worklist` shows it at the top of the team's list. */
export const step = z.object({ when: z.enum(['warned', 'out']), rung: code, by: z.enum(['paging', 'worklist']) });
export type LadderStep = z.infer<typeof step>;

/** One clock. `starts: office-hours` deems what arrives outside them to arrive at the next opening; no shipped profile does (R2). No clock can be paused (R13). */
export const clockRow = z.object({
  name: code,
  kind: clockKind,
  starts: z.enum(['received', 'office-hours']),
  limit,
  warnBefore: warnBefore.optional(),
  ladder: z.array(step),
  source,
});
export type ClockRow = z.infer<typeof clockRow>;

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

export const team = z.object({ id: code, name: z.string() });
export type Team = z.infer<typeof team>;

/** Somebody who can be told: a rung of the ladder, and the team they answer for. */
export const rung = z.object({ id: code, name: z.string(), team: code });
export type Rung = z.infer<typeof rung>;

/** `contact`: what to do with what came in. `disposal`: what becomes of the referral. Two decisions, two acts (P18, R16). */
export const decisionKind = z.enum(['contact', 'disposal']);
export type DecisionKind = z.infer<typeof decisionKind>;

/** A decision's outcome. `progresses` makes the contact a referral; `stops` lists the clocks it stops (P32). `label` is plain enough for a referrer's letter. */
export const outcome = z.object({
  code,
  label: z.string(),
  decision: decisionKind,
  progresses: z.boolean(),
  stops: z.array(clockKind),
  source,
});
export type Outcome = z.infer<typeof outcome>;

export const act = z.enum(['acknowledge', 'decide-contact', 'decide-disposal', 'set-aside', 'link', 'complete']);
export type Act = z.infer<typeof act>;

/** Any row that fits allows the act (P22, R5). `qualification` present = these roles only with it. `answeredForBy` is who answers for it, whoever does it. */
export const actRow = z.object({
  act,
  roles: z.array(code).min(1),
  qualification: z.literal('social-work').optional(),
  answeredForBy: code.optional(),
  source,
});
export type ActRow = z.infer<typeof actRow>;

/** What an acknowledgement must hold before it stops the clock (P30, R15). */
export const acknowledgement = z.object({
  /** The actions to be taken, besides receipt. */
  actions: z.boolean(),
  /** In writing only with the telephone attempts that failed. */
  telephoneFirst: z.boolean(),
  source,
});

/** Which line this is. `emergency` is 999 everywhere; `consultation` is for doubt, not for referring (R10). */
export const contactLine = z.enum(['practitioner', 'public', 'child', 'consultation', 'out-of-hours', 'emergency']);
export type ContactLine = z.infer<typeof contactLine>;

/** How to reach somebody (P15). `mail: inbox` = this deployment's own inbox address, which is a setting and never a row. */
export const contactRow = z.object({
  line: contactLine,
  name: z.string(),
  phone: z.string().optional(),
  mail: z.literal('inbox').optional(),
  post: z.array(z.string()).optional(),
  web: z.url().optional(),
  words: z.string().optional(),
  source,
});
export type ContactRow = z.infer<typeof contactRow>;

/** A way in that old forms still print and nobody reads: recognised, never offered. */
export const historicContact = z.object({ kind: z.enum(['fax', 'mail']), value: z.string(), source });

const shape = z.object({
  id: code,
  name: z.string(),
  version: z.string(),
  sources: z.array(source).min(1),
  calendar: z.string(),
  officeHours,
  /** Days this council is shut besides holidays, and holidays proclaimed after the calendar was printed. */
  closureDays: z.array(z.object({ date: localDate, words: z.string() })),
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
  /** How a practitioner disputes and how anybody else complains (P40), as the end of a sentence beginning "you can". */
  routes: z.object({ dispute: z.string(), complaint: z.string(), source }),
  /** Which table of letters is used. */
  wording: code,
  /** Governance, so that a lawful erasure stays possible (R20). A stage may set other days, or none. */
  retention: z.object({ originals: z.object({ mode: z.literal('governance'), days: z.int().min(1), source }) }),
});

/** The whole profile, its cross-references checked: every team, rung and clock that a row names exists, and every clock kind has exactly one row. */
export const authorityProfile = shape.superRefine((profile, context) => {
  const teams = new Set(profile.teams.list.map(({ id }) => id));
  const rungs = new Set(profile.rungs.map(({ id }) => id));
  const missing = [
    ...[
      profile.teams.default,
      profile.teams.duty,
      profile.teams.outOfHours,
      ...profile.rungs.map((each) => each.team),
    ]
      .filter((id) => !teams.has(id))
      .map((id) => `team ${id}`),
    ...[
      profile.urgent.inHours,
      profile.urgent.outOfHours,
      ...profile.clocks.flatMap(({ ladder }) => ladder.map((each) => each.rung)),
    ]
      .filter((id) => !rungs.has(id))
      .map((id) => `rung ${id}`),
    ...clockKind.options
      .filter((kind) => profile.clocks.filter((row) => row.kind === kind).length !== 1)
      .map((kind) => `one clock of kind ${kind}`),
  ];
  for (const name of missing) context.addIssue({ code: 'custom', message: `${profile.id} has no ${name}` });
});
export type AuthorityProfile = z.infer<typeof authorityProfile>;
