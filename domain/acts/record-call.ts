/** A referrer may talk to a qualified social worker: when to ring, and what came of it; and the referral discussion, with who acts by when (seed 001 s5, 002 s3; P25). */
import { type CallRequest, type RecordCallCommand, recordCallCommand } from '../../schemas/casework/supplements.ts';
import { startClock } from '../clock.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { actRule, type Did, type On } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

const MOST = 20;

const refuse = (at: string, text: string): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
});

type Command<What extends RecordCallCommand['what']> = Extract<RecordCallCommand, { what: What }>;

const callsOf = ({ held }: On): readonly CallRequest[] => held.referral.casework.calls ?? [];

function asked(on: On, { number, bestTime, words }: Command<'asked'>): Did | Refusal {
  if (callsOf(on).length >= MOST)
    return { refused: 'illegal-move', words: 'There are too many calls to make: ring.' };
  const id = `call-${callsOf(on).length + 1}`;
  const call: CallRequest = { id, number, bestTime, words, at: on.now, by: on.by.name, tries: [], state: 'waiting' };
  // Somebody waits to be told: it has a clock like any other who does, so that no call is forgotten.
  const { clock } = startClock(on.profile, { kind: 'tell', id, about: 'call', receivedAt: on.now });
  return {
    casework: { calls: [...callsOf(on), call] },
    clocks: [...on.held.clocks, clock],
    events: [{ what: 'call-asked-for', id, number, bestTime }],
  };
}

/** Only a qualified social worker has had the talk that was asked for; anybody may note that nobody was reached. */
function rang(on: On, { id, outcome, words, at: stated }: Command<'rang'>): Did | Refusal {
  const { by, now } = on;
  const call = callsOf(on).find((one) => one.id === id);
  if (!call) return refuse('/id', 'Nobody asked for a call under that id.');
  if (call.state === 'done') return { refused: 'illegal-move', words: 'That call was made.' };
  if (call.tries.length >= MOST) return { refused: 'illegal-move', words: 'It was tried often enough: write.' };
  if (outcome === 'spoke' && by.qualification !== 'social-work') {
    return { refused: 'not-authorised', words: 'The referrer asked for a qualified social worker.' };
  }
  const at = statedAt(stated, now, call.at);
  if (isRefusal(at)) return at;
  const state = outcome === 'not-reached' ? 'waiting' : 'done';
  const tried: CallRequest = { ...call, state, tries: [...call.tries, { at, by: by.name, outcome, words }] };
  return {
    casework: { calls: callsOf(on).map((one) => (one.id === id ? tried : one)) },
    clocks: stopBy(
      on.held.clocks,
      on.profile,
      { act: 'record-call', at, by: by.id, words: outcome },
      (clock) => state === 'done' && clock.id === id,
    ),
    events: [{ what: 'referrer-rung', id, at, outcome, words }],
  };
}

function discussed(on: On, command: Command<'discussion'>): Did | Refusal {
  const { with: whom, agreed, actions, noFurtherAction } = command;
  if (noFurtherAction === actions.length > 0) {
    const text = noFurtherAction ? 'No further action has no actions.' : 'Say who does what by when.';
    return refuse('/actions', text);
  }
  const at = statedAt(command.at, on.now, on.held.referral.receivedAt);
  if (isRefusal(at)) return at;
  return { events: [{ what: 'referral-discussed', at, with: whom, agreed, actions, noFurtherAction }] };
}

export const recordingCall = actRule({
  act: 'record-call',
  contract: recordCallCommand,
  rule: (on, command) => {
    switch (command.what) {
      case 'asked':
        return asked(on, command);
      case 'rang':
        return rang(on, command);
      case 'discussion':
        return discussed(on, command);
    }
  },
});
