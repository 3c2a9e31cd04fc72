/** A manager says that a referral is about somebody whom not everybody may find; or takes it back: of it, and of all that is linked with it (P26, P31). */
import { type RestrictCommand, restrictCommand } from '../../schemas/casework/matching.ts';
import { changeOf, type Held } from '../change.ts';
import { isRestricted } from '../matching/found.ts';
import { linkedWith } from '../referral/bundle.ts';
import { screeningMessage } from '../referral/screening.ts';
import { actRule, type On } from './act.ts';

/** Whoever else holds it must look again and keep it from its own users; what waits in a tray or was linked is not theirs. */
const SCREENED: ReadonlySet<string> = new Set(['contact', 'referral', 'closed']);

/** One transaction takes a hundred rows, and each of these takes three; the act done again reaches those that were left. */
const MOST_AT_ONCE = 25;

function said(held: Held, { restricted, words }: RestrictCommand, { by, now }: Pick<On, 'by' | 'now'>) {
  return changeOf(held, {
    at: now,
    by,
    visible: true,
    casework: { restriction: { restricted, words, at: now, by: by.name, role: by.role } },
    events: [{ what: 'restricted', restricted, words }],
    messages: (after) =>
      SCREENED.has(after.standing)
        ? [screeningMessage(after, held.clocks, 'front-door.referral.changed.v1', now)]
        : [],
  });
}

export const restricting = actRule({
  act: 'restrict',
  contract: restrictCommand,
  names: (_, { referral }) => linkedWith(referral),
  rule: (on, command) => {
    const differ = [...on.others.values()].filter(({ referral }) => isRestricted(referral) !== command.restricted);
    return { referrals: [on.held, ...differ.slice(0, MOST_AT_ONCE)].map((one) => said(one, command, on)) };
  },
});
