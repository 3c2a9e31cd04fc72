/** Written up, confirmed in writing, asked again, told in person: the duties around a contact that only a person can say are done (P25, P31-P33). */
import {
  markWrittenUpCommand,
  recordChaseCommand,
  recordConfirmationCommand,
  type TellPersonCommand,
  tellPersonCommand,
} from '../../schemas/casework/follow-up.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import { chased } from '../referral/enforce.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { isNews } from './new-information.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

export const markingWrittenUp = actRule({
  act: 'mark-written-up',
  contract: markWrittenUpCommand,
  rule: ({ held, by, profile, now }, { words }) => {
    if (held.referral.casework.writtenUp)
      return { refused: 'illegal-move', words: 'It was marked written up before.' };
    return {
      casework: { writtenUp: { at: now, by: by.name } },
      clocks: stopBy(held.clocks, profile, { act: 'mark-written-up', at: now, by: by.id }),
      events: [{ what: 'written-up', ...(words !== undefined && { words }) }],
    };
  },
});

export const recordingConfirmation = actRule({
  act: 'record-confirmation',
  contract: recordConfirmationCommand,
  rule: ({ held, by, profile, now }, { words, at: stated }) => {
    if (!held.clocks.some(({ kind, stoppedAt }) => kind === 'confirm-in-writing' && !stoppedAt)) {
      return { refused: 'illegal-move', words: 'Nobody owes us a written confirmation here.' };
    }
    const at = statedAt(stated, now, held.referral.receivedAt);
    if (isRefusal(at)) return at;
    return {
      casework: { confirmation: { at, by: by.name, words } },
      clocks: stopBy(held.clocks, profile, { act: 'record-confirmation', at, by: by.id }),
      events: [{ what: 'confirmed-in-writing', words, at }],
    };
  },
});

/** The last of them are kept beside the referral; the history keeps every one. */
const KEPT = 20;

export const recordingChase = actRule({
  act: 'record-chase',
  contract: recordChaseCommand,
  rule: ({ held, by, profile, now }, { how, words, answer, at: stated }) => {
    const { referral } = held;
    const at = statedAt(stated, now, referral.receivedAt);
    if (isRefusal(at)) return at;
    const before = referral.casework.chases ?? { count: 0, last: [] };
    const count = before.count + 1;
    const events: EventFacts[] = [
      { what: 'referrer-asked-again', how, words, ...(answer !== undefined && { answer }), at, count },
    ];
    const messages: MessageContent[] = [];
    // It escalates what they are waiting for, at once.
    const clocks = held.clocks.map((clock) => {
      if (clock.kind !== 'acknowledge') return clock;
      const escalated = chased(referral, clock, { at: now, by: by.id, words: how }, profile);
      events.push(...escalated.events);
      messages.push(...escalated.messages);
      return escalated.clock;
    });
    const one = { at, how, words, ...(answer !== undefined && { answer }), by: by.name };
    return {
      casework: { chases: { count, last: [...before.last, one].slice(-KEPT) } },
      clocks,
      events,
      messages: () => messages,
    };
  },
});

/**
 * A call that was asked for is a qualified social worker's to make, and news goes to an agency as a share that somebody may make: each has
 * an act of its own, whose rule this one must not pass by (P25, P34, P38). That news is withheld from an agency can only be said here.
 */
function isTold({ kind, about, id }: Clock, how: TellPersonCommand['how']): boolean {
  if (kind !== 'tell' || about === 'call') return false;
  return !isNews(id) || how === 'withheld' || how === 'not-reached';
}

/** `not-reached` is kept as an attempt: the clock runs on. */
export const tellingPerson = actRule({
  act: 'tell-person',
  contract: tellPersonCommand,
  rule: ({ held, by, profile, now }, { clock: id, how, words, language, at: stated }) => {
    const clock = held.clocks.find((each) => each.id === id && isTold(each, how));
    if (!clock || clock.stoppedAt) {
      return {
        refused: 'bad-command',
        words: 'Nobody waits to be told under that clock.',
        errors: [{ at: '/clock', text: 'No such clock is running.' }],
        legal: held.clocks.filter((each) => isTold(each, how) && !each.stoppedAt).map((each) => each.id),
      };
    }
    const at = statedAt(stated, now, clock.receivedAt);
    if (isRefusal(at)) return at;
    const only = (each: typeof clock) => each.id === id;
    return {
      ...(how !== 'not-reached' && {
        clocks: stopBy(held.clocks, profile, { act: 'tell-person', at, by: by.id, words: how }, only),
      }),
      events: [{ what: 'person-told', clock: id, how, words, ...(language !== undefined && { language }), at }],
    };
  },
});
