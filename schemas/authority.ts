/** An authority profile is one council's clocks, hours, teams, acts, outcomes, contacts, wording and retention, as rows: a new council is a new file of rows (procedure R21). */
import * as z from 'zod';
import { actRow } from './authority/acts.ts';
import { clockRow, MAY_LACK, ON_DUTY } from './authority/clocks.ts';
import { code, source } from './authority/codes.ts';
import { contactRow, historicContact } from './authority/contacts.ts';
import { closureDay, officeHours, rung, team } from './authority/offices.ts';
import { outcome } from './authority/outcomes.ts';
import { clockKind } from './clock.ts';

export type { Act, ActRow } from './authority/acts.ts';
export { act } from './authority/acts.ts';
export type { ClockRow, LadderStep } from './authority/clocks.ts';
export { ON_DUTY } from './authority/clocks.ts';
export type { Audience, ContactLine, ContactRow } from './authority/contacts.ts';
export { audience } from './authority/contacts.ts';
export type { OfficeHours } from './authority/offices.ts';
export type { DecisionKind, Outcome } from './authority/outcomes.ts';

/** What an acknowledgement must hold before it stops the clock (P30, R15). */
const acknowledgement = z.object({
  /** The actions to be taken, besides receipt. */
  actions: z.boolean(),
  /** In writing only with the telephone attempts that failed. */
  telephoneFirst: z.boolean(),
  source,
});

const shape = z.object({
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
  /** How a practitioner disputes and how anybody else complains (P40), as the end of a sentence beginning "you can". */
  routes: z.object({ dispute: z.string(), complaint: z.string(), source }),
  /** Which table of letters is used. */
  wording: code,
  /** Governance, so that a lawful erasure stays possible (R20). A stage may set other days, or none. */
  retention: z.object({ originals: z.object({ mode: z.literal('governance'), days: z.int().min(1), source }) }),
});

/** Every team, rung and clock that a row names, and that the profile does not have. */
function missingFrom(profile: z.infer<typeof shape>): string[] {
  const teams = new Set(profile.teams.list.map(({ id }) => id));
  const rungs = new Set([ON_DUTY, ...profile.rungs.map(({ id }) => id)]);
  const { teams: named, urgent } = profile;
  const without = (known: ReadonlySet<string>, kind: string, ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => !known.has(id)).map((id) => `${kind} ${id}`);
  return [
    ...without(teams, 'team', [
      named.default,
      named.duty,
      named.outOfHours,
      ...profile.rungs.map((each) => each.team),
      ...profile.acts.flatMap((row) => row.teams ?? []),
    ]),
    ...without(new Set(profile.rungs.map(({ id }) => id)), 'rung', [urgent.inHours, urgent.outOfHours]),
    ...without(
      rungs,
      'rung',
      profile.clocks.flatMap(({ ladder }) => ladder.map((each) => each.rung)),
    ),
    ...clockKind.options
      .filter((kind) => {
        const rows = profile.clocks.filter((row) => row.kind === kind).length;
        return rows > 1 || (rows === 0 && !MAY_LACK.has(kind));
      })
      .map((kind) => `one clock of kind ${kind}`),
    ...profile.outcomes.flatMap(({ code: named, decision, stops }) =>
      stops
        .filter((kind) => {
          const row = profile.clocks.find((each) => each.kind === kind);
          return row && !row.stoppedBy.includes(decision === 'contact' ? 'decide-contact' : 'decide-disposal');
        })
        .map((kind) => `right for outcome ${named} to stop the clock ${kind}`),
    ),
  ];
}

/** The whole profile, its cross-references checked. */
export const authorityProfile = shape.superRefine((profile, context) => {
  for (const name of missingFrom(profile)) {
    context.addIssue({ code: 'custom', message: `${profile.id} has no ${name}` });
  }
});
export type AuthorityProfile = z.infer<typeof authorityProfile>;
