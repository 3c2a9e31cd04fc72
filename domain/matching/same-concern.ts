/** Which referrals are likely one concern that came twice: by mail and then on a form, told by telephone and then written. For a person to link, never linked by itself (P31, R3; domain reference 9). */
import type { Referral } from '../../schemas/referral.ts';
import type { PersonFound } from './found.ts';

const WITHIN_MS = 72 * 60 * 60_000;

const SAID = new Set(['phone', 'visit']);

const said = (text: string | undefined) => text?.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** Codes of why; empty where it is not likely. `about`: the same child is in both. */
function because(one: Referral, other: Referral): string[] {
  const apart = Math.abs(Date.parse(one.receivedAt) - Date.parse(other.receivedAt));
  const quotes = one.draft.quotes?.includes(other.reference) || other.draft.quotes?.includes(one.reference);
  if (quotes) return ['same-child', 'quotes-the-reference'];
  if (apart > WITHIN_MS) return [];
  const { referrer: mine } = one.draft;
  const { referrer: theirs } = other.draft;
  const sameMail = mine.email !== undefined && said(mine.email) === said(theirs.email);
  const sameName = mine.name !== undefined && said(mine.name.words) === said(theirs.name?.words);
  const sameAgency = mine.agency !== undefined && said(mine.agency.words) === said(theirs.agency?.words);
  const written = SAID.has(one.channel) !== SAID.has(other.channel);
  return [
    'same-child',
    'within-72-hours',
    ...(sameMail || sameName ? ['same-referrer'] : []),
    ...(sameAgency ? ['same-agency'] : []),
    ...(written ? ['said-then-written'] : one.channel !== other.channel ? ['by-another-way'] : []),
  ];
}

export type SameConcern = { readonly referral: Referral; readonly because: readonly string[] };

/** Of the candidates found: those about the same child, and near in time or quoting each other. */
export function sameConcernOf(referral: Referral, found: readonly PersonFound[]): SameConcern[] {
  const subjects = found.filter(({ person }) => person.roles.includes('subject'));
  const likely = new Map(
    subjects
      .flatMap(({ candidates }) => candidates)
      .flatMap((one) =>
        one.from === 'referral' &&
        one.person.roles.includes('subject') &&
        (one.comparison.band === 'match' || one.comparison.band === 'potential')
          ? [[one.referral.reference, one.referral] as const]
          : [],
      ),
  );
  return [...likely.values()]
    .map((one) => ({ referral: one, because: because(referral, one) }))
    .filter((one) => one.because.length > 1)
    .toSorted((a, b) => b.because.length - a.because.length);
}
