/** A call is confirmed in writing by what quotes its reference: linked as it opens, so that it adds no second referral (seed 001 s3; P31, R3). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { type Instant, type Reference, reference } from '../../schemas/primitives.ts';
import { noRoom } from '../acts/room.ts';
import type { Change, Held } from '../change.ts';
import type { Normalised } from '../normalising/normalised.ts';
import { stands, together } from './link.ts';

/** Nobody confirms more calls than that in one form. */
const MOST = 5;

/** The references of ours that a written referral quotes. A quoted reference that is none, or a machine's mail, confirms nothing. */
export function quotedIn({ nature, draft }: Normalised): Reference[] {
  if (nature !== 'referral' && nature !== 'supporting-document') return [];
  const quoted = (draft.quotes ?? []).flatMap((text) => {
    const parsed = reference.safeParse(text.trim().toUpperCase());
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(quoted)].slice(0, MOST);
}

/** The call that waits for its written confirmation, where one alone of those quoted does; any other quoted reference is a person's to link. */
export function callConfirmed(quoted: readonly Held[]): Held | undefined {
  const waiting = quoted.filter(
    (held) => stands(held) && held.clocks.some(({ kind, stoppedAt }) => kind === 'confirm-in-writing' && !stoppedAt),
  );
  return waiting.length === 1 ? waiting[0] : undefined;
}

/** The opening change with the link in it: one transaction. Its referrer's receipt and pages go out; screening hears of the call's referral alone. */
export function openedAsConfirmation(opening: Change, call: Held, profile: AuthorityProfile, now: Instant): Change {
  const [opened] = opening.referrals;
  if (!opened) return opening;
  const because = 'It quotes the reference of the call, and confirms it in writing.';
  const [source, target] = together(opened, call, because, { kind: 'front-door' }, profile, now);
  // What finds no room beside the call stays by itself, and a person says that they are one.
  if (noRoom([call], [target])) return opening;
  return {
    ...opening,
    referrals: [
      {
        ...source,
        guard: 'new',
        moved: source.clocks,
        events: [...opened.events, ...source.events],
        messages: opened.messages.filter(({ content }) => content.kind !== 'screening'),
      },
      target,
    ],
  };
}
