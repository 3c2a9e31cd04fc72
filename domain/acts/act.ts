/** An act is what a person may do to a referral: a code of the profile, a contract for what is asked, and a rule. Everything that all acts have in common is here, once. */
import type * as z from 'zod';
import type { Act, AuthorityProfile } from '../../schemas/authority.ts';
import type { AskedOf } from '../../schemas/commands.ts';
import type { Actor, EventFacts } from '../../schemas/event.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import { type Change, changeOf, type Held, type ReferralChange, type Step } from '../change.ts';
import { withMatching } from '../matching/to-match.ts';
import { withCalls } from '../protecting/called-for.ts';
import { withRecording } from '../recording/to-record.ts';
import { notAllowed, notNow } from '../referral/may.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { clocksMoved } from './clocks-moved.ts';
import { noRoom } from './room.ts';
import { wrongWords } from './wrong-words.ts';

export type Person = Extract<Actor, { kind: 'person' }>;

/** What a rule is given. `others`: the referrals that the command names besides this one, where they are held. */
export type On = {
  held: Held;
  by: Person;
  profile: AuthorityProfile;
  now: Instant;
  others: ReadonlyMap<Reference, Held>;
};

/** What a rule wants done. Events for clocks that started or stopped are added here, from the clocks themselves. */
export type Did = Pick<Step, 'referral' | 'casework' | 'clocks' | 'messages'> & { events: EventFacts[] };

export type Asked = {
  onBehalfOf: AskedOf['onBehalfOf'];
  expectedVersion: number;
  /** The referrals that it names when it is done to this one, to be held for it; asked again of each of them, until none is new. */
  names(held: Held): readonly Reference[];
  /** Refused: another version stands, it is not legal there, the profile does not let this person, or the rule says no. */
  decide(on: On): Change | Refusal;
};

/** One act as a door knows it: `act` is its code in the profile, by which it is said who may (P22). */
export type ActRule = { readonly act: Act; read(body: unknown): Asked | Refusal };

type Row<Command extends AskedOf> = {
  act: Act;
  contract: z.ZodType<Command>;
  /** The referrals it names besides the one it is done to; of one that it names, those that go with it. */
  names?: (command: Command, held: Held) => readonly Reference[];
  rule: (on: On, command: Command) => Did | Change | Refusal;
};

/** What is asked, as its contract has it; or which members are wrong and why, by JSON Pointer, never with the values sent. */
export function commandIn<Command>(contract: z.ZodType<Command>, body: unknown): Command | Refusal {
  const parsed = contract.safeParse(body, { error: wrongWords });
  return parsed.success ? parsed.data : wrongIn(parsed.error);
}

function wrongIn(error: z.ZodError): Refusal {
  const errors = error.issues.map(({ path, message }) => ({
    at: path.map((step) => `/${String(step)}`).join(''),
    text: message,
  }));
  return { refused: 'bad-command', words: 'The command does not fit its contract.', errors };
}

/** Turns what a rule wants into the one change: a new version that people see, with the clocks that moved told in events. */
function changeFrom(did: Did, { held, by, now }: On): Change {
  const { clocks = held.clocks, events, ...rest } = did;
  const moved = clocksMoved(held.clocks, clocks);
  return {
    referrals: [changeOf(held, { ...rest, at: now, by, visible: true, clocks, events: [...events, ...moved] })],
  };
}

export function actRule<Command extends AskedOf>({ act, contract, names, rule }: Row<Command>): ActRule {
  return {
    act,
    read(body) {
      const command = commandIn(contract, body);
      if (isRefusal(command)) return command;
      return {
        onBehalfOf: command.onBehalfOf,
        expectedVersion: command.expectedVersion,
        names: (held) => names?.(command, held) ?? [],
        decide(on) {
          const refusal =
            notNow(on.held.referral, act, command.expectedVersion) ?? notAllowed(on.profile, act, on.by);
          if (refusal) return refusal;
          const did = rule(on, command);
          if (isRefusal(did)) return did;
          const change = 'referrals' in did ? did : changeFrom(did, on);
          const { profile, now } = on;
          const before = [on.held, ...on.others.values()];
          const was = (one: ReferralChange) =>
            before.find(({ referral }) => referral.reference === one.referral.reference)?.referral;
          const referrals = change.referrals
            .map((one) => withRecording(withCalls(one, profile, now), profile, now))
            .map((one) => withMatching(one, was(one), now));
          return noRoom(before, referrals) ?? { ...change, referrals };
        },
      };
    },
  };
}
