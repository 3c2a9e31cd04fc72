/** A dispute or a complaint: the council's own steps, one after the other, each with its owner, its policy and its clock (seed 001 s5, 003; P40). */
import type { Act } from '../../schemas/authority.ts';
import {
  answerObjectionCommand,
  type Objection,
  type ObjectionKind,
  raiseObjectionCommand,
} from '../../schemas/casework/objection.ts';
import type { Clock } from '../../schemas/clock.ts';
import { startClock } from '../clock.ts';
import { waitingToTell } from '../referral/told.ts';
import type { Refusal } from '../refusal.ts';
import { type ActRule, actRule, type On } from './act.ts';
import { stopBy } from './stop-by.ts';

const KINDS = {
  dispute: { held: 'disputes', steps: 'disputeSteps', raise: 'raise-dispute', answer: 'answer-dispute' },
  complaint: { held: 'complaints', steps: 'complaintSteps', raise: 'raise-complaint', answer: 'answer-complaint' },
} as const satisfies Record<ObjectionKind, { held: string; steps: string; raise: Act; answer: Act }>;

/** One referral's disputes, or complaints: beyond that somebody opens a file of its own. */
const MOST = 20;

const clockId = (kind: ObjectionKind, number: number, step: number) => `${kind}-${number}-${step}`;

const noSuch = (kind: ObjectionKind): Refusal => ({
  refused: 'bad-command',
  words: `There is no such ${kind}.`,
  errors: [{ at: '/number', text: 'None of that number.' }],
});

function before(kind: ObjectionKind, { held }: On): readonly Objection[] {
  return held.referral.casework[KINDS[kind].held] ?? [];
}

function replaced(all: readonly Objection[], one: Objection): Objection[] {
  return [...all.filter(({ number }) => number !== one.number), one].toSorted((a, b) => a.number - b.number);
}

function raising(kind: ObjectionKind): ActRule {
  const { held: member, steps, raise } = KINDS[kind];
  return actRule({
    act: raise,
    contract: raiseObjectionCommand,
    rule: (on, { number, from, words, raisedBy: stated }) => {
      const all = before(kind, on);
      const earlier = number === undefined ? undefined : all.find((one) => one.number === number);
      if (number !== undefined && !earlier) return noSuch(kind);
      if (earlier && earlier.steps.at(-1)?.answeredAt === undefined) {
        return { refused: 'illegal-move', words: 'Its last step is not answered yet.' };
      }
      if (all.length >= MOST) return { refused: 'illegal-move', words: `No referral holds more than ${MOST}.` };
      const { held, profile, now } = on;
      const taken = earlier?.steps.length ?? 0;
      const step = profile.routes[steps][taken];
      if (!step) return { refused: 'illegal-move', words: `In ${profile.name} there is no step after that one.` };
      const { code, owner, policy, within } = step;
      const numbered = earlier?.number ?? all.length + 1;
      const raisedBy = stated ?? earlier?.raisedBy;
      const one: Objection = {
        number: numbered,
        from: earlier?.from ?? from,
        ...(raisedBy && { raisedBy }),
        steps: [...(earlier?.steps ?? []), { code, owner, policy, raisedAt: now, words }],
      };
      const { clock } = startClock(profile, {
        kind,
        id: clockId(kind, numbered, taken + 1),
        about: String(numbered),
        receivedAt: now,
        ...(within && { within }),
      });
      return {
        casework: { [member]: replaced(all, one) },
        clocks: [...held.clocks, clock],
        events: [{ what: 'objection-raised', kind, number: numbered, step: code, owner, policy, words }],
      };
    },
  });
}

function answering(kind: ObjectionKind): ActRule {
  const { held: member, answer } = KINDS[kind];
  return actRule({
    act: answer,
    contract: answerObjectionCommand,
    rule: (on, { number, words }) => {
      const all = before(kind, on);
      const one = all.find((each) => each.number === number);
      const last = one?.steps.at(-1);
      if (!one || !last) return noSuch(kind);
      if (last.answeredAt !== undefined) return { refused: 'illegal-move', words: 'That step was answered before.' };
      const { held, by, profile, now } = on;
      const answered = { ...last, answeredAt: now, answeredBy: by.name, answer: words };
      const waits = ({ id }: Clock) => id === clockId(kind, number, one.steps.length);
      const stopped = stopBy(held.clocks, profile, { act: answer, at: now, by: by.id, words: last.code }, waits);
      const letter = `${kind}-answer` as const;
      const toReferrer = one.raisedBy === 'referrer';
      return {
        casework: { [member]: replaced(all, { ...one, steps: [...one.steps.slice(0, -1), answered] }) },
        clocks: toReferrer ? stopped : waitingToTell({ ...held, clocks: stopped }, letter, profile, now),
        events: [{ what: 'objection-answered', kind, number, step: last.code, words }],
        ...(toReferrer && {
          messages: ({ reference }) => [
            { kind: 'tell-referrer', reference, letter, originalNumber: 1, about: String(number) },
          ],
        }),
      };
    },
  });
}

export const raisingDispute = raising('dispute');
export const answeringDispute = answering('dispute');
export const raisingComplaint = raising('complaint');
export const answeringComplaint = answering('complaint');
