/** A person records who is known to children's services and where they looked; a contact on an open case then goes to whoever has that case (seed 001 s3, 002 s2, s5, 004 s1-2; P26, R4, R17). */
import {
  type ConfirmOpenCaseCommand,
  confirmOpenCaseCommand,
  type OpenCase,
  recordKnownCommand,
} from '../../schemas/casework/known.ts';
import { screeningMessage } from '../referral/screening.ts';
import type { Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';

const refuse = (at: string, text: string): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
});

export const recordingKnown = actRule({
  act: 'record-known',
  contract: recordKnownCommand,
  rule: ({ held, by, now }, { people }) => {
    const named = held.referral.draft.people.map(({ id }) => id);
    const strange = people.findIndex(({ person }) => !named.includes(person));
    if (strange >= 0) return refuse(`/people/${strange}/person`, 'Nobody of that id is in this referral.');
    const mark = { at: now, by: by.name, role: by.role };
    return {
      casework: {
        known: {
          ...held.referral.casework.known,
          ...Object.fromEntries(people.map((one) => [one.person, { ...one, ...mark }])),
        },
      },
      events: [{ what: 'known-recorded', people }],
    };
  },
});

/** Whoever takes it, by name where the case has one, and the team on whose worklist it stands. */
function receiver(
  { passedTo, person }: ConfirmOpenCaseCommand,
  { held, profile }: On,
): Pick<OpenCase, 'caseId' | 'name' | 'team'> | Refusal {
  const found = held.referral.casework.known?.[person];
  if (found?.answer !== 'known' || found.case.status !== 'open') {
    return refuse('/person', 'Nobody has recorded an open case of this person: look first.');
  }
  const { caseId, allocatedWorker, manager, team } = found.case;
  const { duty, list } = profile.teams;
  if (passedTo === 'duty') return { caseId, team: duty };
  const name = passedTo === 'manager' ? manager : allocatedWorker;
  if (name === undefined) return refuse('/passedTo', 'The case has no such person: pass it to the next.');
  // A team that is no team of ours would put it on nobody's worklist: then it stays where it is seen.
  const ours = list.find(({ id, name: called }) => id === team || called === team);
  return { caseId, name, team: ours?.id ?? duty };
}

export const confirmingOpenCase = actRule({
  act: 'confirm-open-case',
  contract: confirmOpenCaseCommand,
  rule: (on, command) => {
    const { held, by, now } = on;
    const { person, passedTo, absent, words } = command;
    const to = receiver(command, on);
    if ('refused' in to) return to;
    if (passedTo !== 'allocated-worker' && absent === undefined) {
      return refuse('/absent', 'Say why not the allocated worker.');
    }
    const passed = { person, passedTo, ...to, ...(absent !== undefined && { absent }), words };
    return {
      referral: { team: to.team },
      casework: { openCase: { ...passed, at: now, by: by.name, role: by.role } },
      events: [{ what: 'open-case-confirmed', ...passed }],
      messages: (after) => [screeningMessage(after, held.clocks, 'front-door.referral.changed.v1', now)],
    };
  },
});
