/** What a profile names and does not have, and what it has twice: each a sentence's end, "… has no team x". */
import { type ClockKind, clockKind } from '../clock.ts';
import { MAY_LACK, ON_DUTY } from './clocks.ts';
import { contactLine } from './contacts.ts';
import type { Profile } from './profile.ts';

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const codesOf = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);

function without(known: readonly string[], kind: string, named: readonly string[]): string[] {
  return [...new Set(named)].filter((id) => !known.includes(id)).map((id) => `${kind} ${id}`);
}

/** Teams and people that a row names. */
function absentPeople({ teams, rungs, acts, screenedTo, urgent, clocks }: Profile): string[] {
  const named = [
    ...[teams.default, teams.duty, teams.outOfHours],
    ...rungs.map(({ team }) => team),
    ...acts.flatMap((row) => row.teams ?? []),
    ...[...screenedTo.met, ...screenedTo.notMet, ...screenedTo.notClear],
  ];
  const told = clocks.flatMap(({ ladder }) => ladder.map(({ rung }) => rung)).filter((rung) => rung !== ON_DUTY);
  return [
    ...without(idsOf(teams.list), 'team', named),
    ...without(idsOf(rungs), 'rung', [urgent.inHours, urgent.outOfHours, ...told]),
  ];
}

function rowsOf({ clocks }: Profile, kind: ClockKind): number {
  return clocks.filter((row) => row.kind === kind).length;
}

/** Clocks: one row a kind, somebody who may stop each, and no outcome that stops one which its act may not. */
function absentClocks(profile: Profile): string[] {
  const { clocks, acts, outcomes } = profile;
  const done = new Set(acts.map(({ act }) => act));
  const wrong = clockKind.options.filter(
    (kind) => rowsOf(profile, kind) > 1 || (rowsOf(profile, kind) === 0 && !MAY_LACK.has(kind)),
  );
  const unstoppable = clocks.filter(({ stoppedBy }) => !stoppedBy.some((act) => done.has(act)));
  const wronglyStopped = outcomes.flatMap(({ code, decision, stops }) =>
    clocks
      .filter(({ kind, stoppedBy }) => stops.includes(kind) && !stoppedBy.includes(`decide-${decision}`))
      .map(({ kind }) => `right for the outcome ${code} to stop the clock ${kind}`),
  );
  return [
    ...wrong.map((kind) => `one clock of kind ${kind}`),
    ...unstoppable.map(({ name }) => `act that may stop the clock ${name}`),
    ...wronglyStopped,
  ];
}

/** Lines that letters print, levels that a consultation names, roles that own a dispute, and a choice where one must be made. */
function absentRows(profile: Profile): string[] {
  const { contacts, consultation, thresholds, routes, acts, outcomes, retention, telling, directory } = profile;
  const lines = contactLine.options.filter((line) => line !== 'consultation');
  const consulted = consultation.offered ? [...consultation.levels, consultation.urgentLevel] : [];
  const owners = [...routes.disputeSteps, ...routes.complaintSteps].map(({ owner }) => owner);
  const printed = contacts.map(({ line }) => line);
  return [
    ...without(printed, 'contact line', [...lines, ...(consultation.offered ? [consultation.line] : [])]),
    ...without(codesOf(thresholds.levels), 'level', consulted),
    ...without([...new Set(acts.flatMap(({ roles }) => roles))], 'role', owners),
    ...without(
      codesOf(outcomes),
      'outcome',
      retention.records.rows.map(({ outcome }) => outcome),
    ),
    ...without(codesOf(directory), 'directory entry', [...telling.advocacy.parents, ...telling.advocacy.child]),
    ...outcomes
      .filter(({ decision, toFamily }) => telling.family.includes(decision) && !toFamily)
      .map(({ code }) => `words for a family of the outcome ${code}`),
    ...outcomes
      .filter(({ oneOf, opens }) => oneOf && !opens.some(({ mandatory }) => !mandatory))
      .map(({ code }) => `choice for the outcome ${code}`),
  ];
}

/** Every outcome is counted as something, and nothing is counted that is no outcome. */
function absentFigures({ outcomes, figures }: Profile): string[] {
  const countedAs = figures.outcomes.map(({ outcome }) => outcome);
  return [
    ...without(codesOf(outcomes), 'outcome', countedAs),
    ...without(countedAs, 'way to count the outcome', codesOf(outcomes)),
  ];
}

/** What is named twice where once is meant. */
function twice({
  teams,
  rungs,
  outcomes,
  thresholds,
  agencies,
  directory,
  questions,
  toEstablish,
  figures,
}: Profile): string[] {
  const lists = {
    team: idsOf(teams.list),
    rung: idsOf(rungs),
    outcome: codesOf(outcomes),
    level: codesOf(thresholds.levels),
    agency: codesOf(agencies),
    question: codesOf([...questions, ...toEstablish]),
    'directory entry': codesOf(directory),
    'way to count the outcome': figures.outcomes.map(({ outcome }) => outcome),
    'expected arrival': codesOf(figures.expected),
  };
  return Object.entries(lists).flatMap(([kind, names]) =>
    names.filter((name, place) => names.indexOf(name) !== place).map((name) => `single ${kind} ${name}`),
  );
}

export function absentFrom(profile: Profile): string[] {
  return [
    ...absentPeople(profile),
    ...absentClocks(profile),
    ...absentRows(profile),
    ...absentFigures(profile),
    ...twice(profile),
  ];
}
