/** A person acknowledges to the referrer: receipt and, where the profile asks for it, the actions to be taken (seed 001 s4, 004 s7; P30, R15, R18). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { AcknowledgeCommand } from '../../schemas/commands.ts';
import type { Actor } from '../../schemas/event.ts';
import { type Instant, instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { clocksMoved } from '../acts/clocks-moved.ts';
import { stopBy } from '../acts/stop-by.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { stopRefused } from '../clock.ts';
import { legalActs } from '../lifecycle.ts';
import type { Refusal } from '../refusal.ts';
import { actorId } from './actor.ts';
import { notAllowed, notNow } from './may.ts';

const WRONG_TIME = {
  'before-contact': "An acknowledgement cannot be earlier than the referrer's first contact.",
  'in-the-future': 'An acknowledgement cannot be in the future.',
} as const;

/** Whether the referrer left any way to answer them, or wrote from an address: then there is somebody to acknowledge to (P30, R14). */
function reachable({ draft: { referrer }, sender }: Referral): boolean {
  const { phones = [], email, address } = referrer;
  return phones.length > 0 || email !== undefined || address !== undefined || sender.kind === 'mail';
}

/** What the profile says an acknowledgement must hold before it stops the clock. */
function lacking(
  command: AcknowledgeCommand,
  referral: Referral,
  profile: AuthorityProfile,
): NonNullable<Refusal['errors']> {
  const { acknowledgement } = profile;
  const errors: NonNullable<Refusal['errors']> = [];
  if (command.how === 'nobody-to-acknowledge') {
    if (reachable(referral) && !command.telephoneAttempts) {
      errors.push({
        at: '/how',
        text: 'There is a number or an address: say in telephoneAttempts when it was tried.',
      });
    }
    return errors;
  }
  if (acknowledgement.actions && !command.actions) {
    errors.push({ at: '/actions', text: `${profile.name} acknowledges receipt and the actions to be taken.` });
  }
  if (acknowledgement.telephoneFirst && command.how === 'writing' && !command.telephoneAttempts) {
    errors.push({ at: '/telephoneAttempts', text: 'In writing only where the telephone was tried: say when.' });
  }
  return errors;
}

/** What is owed to the referrer: the acknowledgement, and once more the receiving team's where a redirection was late (P29, R7). */
function owedIn(clocks: readonly Clock[]): Clock[] {
  return clocks.filter(
    ({ kind, stoppedAt }) => !stoppedAt && (kind === 'acknowledge' || kind === 'redirect-acknowledge'),
  );
}

export function acknowledge(
  held: Held,
  command: AcknowledgeCommand,
  by: Actor,
  profile: AuthorityProfile,
  now: Instant,
): Change | Refusal {
  const { referral, clocks } = held;
  const refusal = notNow(referral, 'acknowledge', command.expectedVersion) ?? notAllowed(profile, 'acknowledge', by);
  if (refusal) return refusal;
  const open = owedIn(clocks);
  const [first] = open;
  if (!first) {
    const legal = legalActs(referral.standing).filter((act) => act !== 'acknowledge');
    return {
      refused: 'illegal-move',
      words: 'Nothing is owed here: it was acknowledged before.',
      legal,
      version: referral.version,
    };
  }
  const errors = lacking(command, referral, profile);
  if (errors.length > 0) return { refused: 'bad-command', words: 'The acknowledgement is not complete.', errors };
  const at = command.at ? instant.parse(new Date(command.at).toISOString()) : now;
  // What fell due to be acknowledged only after that moment, by a team that took it later, is owed still.
  const answered = open.filter((clock) => stopRefused(clock, at, now) === undefined);
  const wrongTime = stopRefused(first, at, now);
  if (answered.length === 0 && wrongTime)
    return {
      refused: 'bad-command',
      words: WRONG_TIME[wrongTime],
      errors: [{ at: '/at', text: WRONG_TIME[wrongTime] }],
    };

  const { how, words, actions, telephoneAttempts } = command;
  const after = stopBy(
    clocks,
    profile,
    { act: 'acknowledge', at, by: actorId(by), words: how },
    ({ receivedAt }) => receivedAt <= at,
  );
  const said = {
    how,
    words,
    ...(actions !== undefined && { actions }),
    ...(telephoneAttempts !== undefined && { telephoneAttempts }),
    at,
  };
  return {
    referrals: [
      changeOf(held, {
        at: now,
        by,
        visible: true,
        referral: { acknowledgement: said },
        clocks: after,
        events: [{ what: 'acknowledged', ...said }, ...clocksMoved(clocks, after)],
        messages: ({ reference }) =>
          how === 'writing'
            ? [{ kind: 'tell-referrer', reference, letter: 'acknowledgement', originalNumber: 1 }]
            : [],
      }),
    ],
  };
}
