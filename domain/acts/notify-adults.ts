/** Adults' services are told of an adult whose needs bear on a child: after consent or a manager's recorded reasons, the GP first where nobody works with them; and a referral about an adult is sent on, its children listed (seed 000; P37). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import { notifyAdultsCommand } from '../../schemas/casework/think-family.ts';
import type { Referral } from '../../schemas/referral.ts';
import { kindsOf } from '../protecting/outstanding-checks.ts';
import type { Refusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { notOfThisReferral } from './people-named.ts';

type Basis = 'consent' | 'override' | 'subject-is-adult';

const wrong = (at: string, text: string, legal?: string[]): Refusal => ({
  refused: 'bad-command',
  words: text,
  errors: [{ at, text }],
  ...(legal && { legal }),
});

/** What this adult last answered about sharing with that service. */
function agreed({ casework }: Referral, adult: string, { id, name }: { id: string; name: string }): boolean {
  const names = new Set([id, name].map((each) => each.toLowerCase()));
  const asked = casework.thinkFamily?.parents?.findLast(
    ({ parent, answers }) => parent === adult && answers.some(({ service }) => names.has(service.toLowerCase())),
  );
  return asked?.answers.some(({ service, share }) => names.has(service.toLowerCase()) && share === 'yes') === true;
}

/** Why the notice does not rest on what it says it rests on. */
function unfounded(
  referral: Referral,
  adult: string,
  basis: Basis,
  team: { id: string; name: string },
): Refusal | undefined {
  switch (basis) {
    case 'consent':
      if (agreed(referral, adult, team)) return undefined;
      return wrong('/basis', 'This adult has not been recorded as agreeing to it.');
    case 'override':
      if (referral.casework.sharing?.authorised?.length) return undefined;
      return {
        refused: 'illegal-move',
        words: 'Without consent a manager must authorise it first, with reasons.',
        legal: ['authorise-sharing', 'think-family'],
        version: referral.version,
      };
    case 'subject-is-adult': {
      const person = referral.draft.people.find(({ id }) => id === adult);
      if (person?.stage === 'adult' && person.roles.includes('subject')) return undefined;
      return wrong('/basis', 'The referral is not about this adult.');
    }
  }
}

/** Nobody works with this adult, and the GP was not asked. */
function gpNotAsked({ draft, casework }: Referral, adult: string): boolean {
  const worked = draft.involvements.some((each) => each.for === adult);
  return !worked && !casework.checks?.some(({ about, agency }) => about === adult && agency === 'gp');
}

const noticeTeams = ({ teams }: AuthorityProfile) => teams.list.filter(({ notice }) => notice);

export const notifyingAdults = actRule({
  act: 'notify-adults',
  contract: notifyAdultsCommand,
  rule: ({ held, by, profile, now }, { about, team: id, words, basis, gpFirst }) => {
    const { referral } = held;
    const nobody = notOfThisReferral(referral, '/about', about);
    if (nobody) return nobody;
    const person = referral.draft.people.find((each) => each.id === about);
    if (!person || !kindsOf(person).includes('adult')) return wrong('/about', 'Not an adult.');
    const team = noticeTeams(profile).find((each) => each.id === id);
    if (!team)
      return wrong(
        '/team',
        'Not a service that is told.',
        noticeTeams(profile).map((each) => each.id),
      );
    const refusal = unfounded(referral, about, basis, team);
    if (refusal) return refusal;
    if (basis !== 'subject-is-adult' && gpFirst === undefined && gpNotAsked(referral, about)) {
      return wrong('/gpFirst', 'Nobody works with this adult: ask the GP first, or say why not.');
    }
    const children = referral.draft.people
      .filter(({ stage }) => stage === 'child' || stage === 'unborn')
      .map((each) => each.id);
    const { thinkFamily } = referral.casework;
    const notice = {
      at: now,
      by: by.name,
      about,
      team: id,
      words,
      basis,
      ...(gpFirst !== undefined && { gpFirst }),
      children,
    };
    return {
      casework: { thinkFamily: { ...thinkFamily, notices: [...(thinkFamily?.notices ?? []), notice].slice(-30) } },
      events: [{ what: 'adults-notified', about, team: id, basis, children }],
    };
  },
});
