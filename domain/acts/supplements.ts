/** The referrer is asked for what is missing, and their answers are kept beside the referral with evidence of their own (seed 001 s4, 002 s3, 004 s2; P25). */
import {
  askSupplementCommand,
  type RecordSupplementCommand,
  recordSupplementCommand,
  type Supplement,
} from '../../schemas/casework/supplements.ts';
import { type Instant, instant } from '../../schemas/primitives.ts';
import { startClock } from '../clock.ts';
import { waitingToTell } from '../referral/told.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** A row holds so many; beyond it somebody must decide with what is known. */
const MOST = 30;
const TOO_MANY: Refusal = { refused: 'illegal-move', words: 'The referrer has been asked often enough: decide.' };

const refuse = (at: string, text: string): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
});

const supplementsOf = ({ held }: On): readonly Supplement[] => held.referral.casework.supplements ?? [];
const nextId = (on: On) => `supplement-${supplementsOf(on).length + 1}`;

export const askingSupplement = actRule({
  act: 'ask-supplement',
  contract: askSupplementCommand,
  rule: (on, { questions, how, dueAt: stated }) => {
    const { held, by, profile, now } = on;
    if (supplementsOf(on).length >= MOST) return TOO_MANY;
    const due = stated === undefined ? undefined : instant.parse(new Date(stated).toISOString());
    if (due && due <= now) return refuse('/dueAt', 'It cannot be due in the past.');
    const id = nextId(on);
    const { clock } = startClock(profile, { kind: 'supplement', id, receivedAt: now, ...(due && { dueAt: due }) });
    const { dueAt } = clock;
    const clocks = [...held.clocks, clock];
    return {
      casework: {
        supplements: [
          ...supplementsOf(on),
          { id, at: now, by: by.name, how, questions, answers: [], dueAt, state: 'asked' },
        ],
      },
      clocks: how === 'letter' ? waitingToTell({ ...held, clocks }, 'supplement', profile, now) : clocks,
      events: [{ what: 'supplement-asked', id, questions, how, dueAt }],
      ...(how === 'mail' && {
        messages: ({ reference }) => [
          { kind: 'tell-referrer', reference, letter: 'supplement', originalNumber: 1, about: id },
        ],
      }),
    };
  },
});

/** The answers as kept: who wrote each down, from whom, how, and in which original it stands. */
function supplied({ by }: On, { answers, from, how }: RecordSupplementCommand, answeredAt: Instant) {
  const reader = `written down by ${by.name}`;
  return answers.map((answer) => ({
    ...answer,
    answeredAt,
    evidence: { reader, from, how, ...(answer.original !== undefined && { original: answer.original }) },
  }));
}

export const recordingSupplement = actRule({
  act: 'record-supplement',
  contract: recordSupplementCommand,
  rule: (on, command) => {
    const { held, by, profile, now } = on;
    const { id: asked, from, how, whole, answers } = command;
    const before = supplementsOf(on).find(({ id }) => id === asked);
    if (asked !== undefined && !before) return refuse('/id', 'Nothing was asked under that id.');
    if (!before && supplementsOf(on).length >= MOST) return TOO_MANY;
    const at = statedAt(command.at, now, held.referral.receivedAt);
    if (isRefusal(at)) return at;
    const numbers = held.referral.originals.map(({ number }) => number);
    const strange = answers.findIndex(({ original }) => original !== undefined && !numbers.includes(original));
    if (strange >= 0) return refuse(`/answers/${strange}/original`, 'There is no such original.');
    if ((before?.answers.length ?? 0) + answers.length > 100) return TOO_MANY;
    const one: Supplement = before ?? {
      id: nextId(on),
      at: now,
      by: by.name,
      how,
      questions: [],
      answers: [],
      state: 'asked',
    };
    const kept: Supplement = {
      ...one,
      answers: [...one.answers, ...supplied(on, command, at)],
      state: whole ? 'answered' : one.state,
    };
    const others = supplementsOf(on).filter(({ id }) => id !== one.id);
    return {
      casework: { supplements: [...others, kept].toSorted((a, b) => (a.at < b.at ? -1 : 1)) },
      clocks: stopBy(
        held.clocks,
        profile,
        { act: 'record-supplement', at, by: by.id, words: how },
        (clock) => whole && clock.id === one.id,
      ),
      events: [{ what: 'supplement-recorded', id: one.id, from, how, at, answers, whole }],
    };
  },
});
