/** What is noted in the history for the figures, when a contact is opened and when what is known of it becomes more: codes, counts and times, never a word of it. */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { Counted, CountedContent } from '../../schemas/counted.ts';
import type { Draft } from '../../schemas/draft.ts';
import type { Referral } from '../../schemas/referral.ts';
import { inOfficeHours } from '../working-time.ts';

/**
 * The census code of the referral's source: the agency's where it is sure, anonymous and family where that was said, else 10, unknown. A
 * child may refer itself or a friend, and a member of the public may be a neighbour or a stranger: neither is guessed (domain reference 2).
 */
function sourceOf({ kind, agency, anonymous }: Draft['referrer']): CountedContent['source'] {
  if (agency?.source) return agency.source;
  if (anonymous === 'yes') return '9';
  return kind === 'relative' ? '1A' : '10';
}

/** `subject` is whom it is about; where nobody is marked so, every child and unborn child in it. */
export function childrenOf({ people }: Pick<Draft, 'people'>): Draft['people'] {
  const children = people.filter(({ stage }) => stage === 'child' || stage === 'unborn');
  const subjects = children.filter(({ roles }) => roles.includes('subject'));
  return subjects.length > 0 ? subjects : children;
}

export function countedContentOf(draft: Draft): CountedContent {
  const { parentsInformed = 'not-said', parentsAgreed = 'not-said', reason, ...words } = draft.consent;
  return {
    source: sourceOf(draft.referrer),
    parentsInformed,
    parentsAgreed,
    parentsReason:
      reason !== undefined || words.parentsInformedWords !== undefined || words.parentsAgreedWords !== undefined,
    children: childrenOf(draft).length,
  };
}

const dueOf = (clocks: readonly Clock[], kind: ClockKind) => clocks.find(({ id }) => id === kind)?.dueAt;

export function countedOf(
  referral: Pick<Referral, 'draft' | 'receivedAt' | 'sender' | 'team'>,
  clocks: readonly Clock[],
  profile: AuthorityProfile,
): Counted {
  const { draft, receivedAt, sender, team } = referral;
  const acknowledge = dueOf(clocks, 'acknowledge');
  const decide = dueOf(clocks, 'decide');
  return {
    ...countedContentOf(draft),
    receivedAt,
    hours: inOfficeHours(receivedAt, profile) ? 'in' : 'out',
    sender: sender.kind === 'system' ? sender.id : sender.kind,
    team,
    due: { ...(acknowledge && { acknowledge }), ...(decide && { decide }) },
  };
}
