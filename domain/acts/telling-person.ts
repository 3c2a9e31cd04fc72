/** Somebody was rung, written to or handed a letter, or is not to be told and why: the family and the child after a decision, a referrer whom no mail reaches (seed 001 s4-5, 002 s6; P25, P33, P34). */
import { type TellPersonCommand, tellPersonCommand } from '../../schemas/casework/follow-up.ts';
import type { Clock } from '../../schemas/clock.ts';
import { hasLetter } from '../feedback/letter.ts';
import { isNotice, noticeDone } from '../referral/owed-word.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type On } from './act.ts';
import { isNews } from './new-information.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

const wrong = (at: string, text: string, legal?: string[]): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
  ...(legal && { legal }),
});

/**
 * A call that was asked for is a qualified social worker's to make, and news or a notice goes to an agency as a share that somebody may
 * make: each has an act of its own, whose rule this one must not pass by (P25, P34, P38). That it is withheld can only be said here.
 */
function isTold({ kind, about, id }: Clock, how: TellPersonCommand['how']): boolean {
  if (kind !== 'tell' || about === 'call') return false;
  return !(isNews(id) || isNotice(id)) || how === 'withheld' || how === 'not-reached';
}

const isFamily = ({ about }: Clock): boolean => about === 'parents' || about === 'child';

/** A family is left untold only for one of the council's reasons; a letter that was given is one that there is. */
function refusedFor(command: TellPersonCommand, clock: Clock, { profile }: On): Refusal | undefined {
  const { how, because, given } = command;
  const legal = profile.telling.withheldBecause.map(({ code }) => code);
  if (how === 'withheld' && isFamily(clock) && (because === undefined || !legal.includes(because))) {
    return wrong('/because', 'Say for which of the council’s reasons they are not told.', legal);
  }
  if (how !== 'withheld' && because !== undefined)
    return wrong('/because', 'They were told: there is nothing to withhold.');
  if (!given) return undefined;
  if (how === 'withheld') return wrong('/given', 'What is withheld was not given.');
  return hasLetter(profile, given.audience, given.letter)
    ? undefined
    : wrong('/given/letter', 'They have no such letter.');
}

/** `not-reached` is kept as an attempt: the clock runs on. */
export const tellingPerson = actRule({
  act: 'tell-person',
  contract: tellPersonCommand,
  rule: (on, command) => {
    const { held, by, profile, now } = on;
    const { clock: id, how, words, language, because, given, at: stated } = command;
    const clock = held.clocks.find((each) => each.id === id && isTold(each, how));
    if (!clock || clock.stoppedAt) {
      const waiting = held.clocks.filter((each) => isTold(each, how) && !each.stoppedAt).map((each) => each.id);
      return {
        refused: 'bad-command',
        words: 'Nobody waits to be told under that clock.',
        errors: [{ at: '/clock', text: 'No such clock is running.' }],
        legal: waiting,
      };
    }
    const refusal = refusedFor(command, clock, on);
    if (refusal) return refusal;
    const at = statedAt(stated, now, clock.receivedAt);
    if (isRefusal(at)) return at;
    const only = (each: typeof clock) => each.id === id;
    const done = { at, by: by.name };
    return {
      ...(how === 'withheld' &&
        isNotice(id) && { casework: { notices: noticeDone(held.referral, id, 'withheld', done) } }),
      ...(how !== 'not-reached' && {
        clocks: stopBy(held.clocks, profile, { act: 'tell-person', at, by: by.id, words: how }, only),
      }),
      events: [
        {
          what: 'person-told',
          clock: id,
          how,
          words,
          ...(language !== undefined && { language }),
          ...(because !== undefined && { because }),
          ...(given && { given }),
          at,
        },
      ],
    };
  },
});
