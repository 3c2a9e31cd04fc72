/** Written up, confirmed in writing, asked again: the duties around a contact that only a person can say are done (P31, P32). */
import {
  markWrittenUpCommand,
  recordChaseCommand,
  recordConfirmationCommand,
} from '../../schemas/casework/follow-up.ts';
import type { EventFacts } from '../../schemas/event.ts';
import type { MessageContent } from '../../schemas/messages.ts';
import { chased } from '../referral/enforce.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';
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
