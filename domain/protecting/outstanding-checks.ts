/** Which checks nobody has made, or has had no answer to, for every child and adult of a referral: a father or a partner whom nobody checked shows here (seed 000, 004 s2; P35). */
import type { Agency, AuthorityProfile } from '../../schemas/authority.ts';
import type { Check, OutstandingCheck } from '../../schemas/casework/checks.ts';
import type { Person } from '../../schemas/person.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { londonDate } from '../working-time.ts';

type Kind = Agency['about'][number];

/** Whoever's stage is not known is asked about as a child and as an adult: nobody is left out for that. */
export function kindsOf({ stage, roles }: Person): Kind[] {
  if (stage === 'child' || stage === 'unborn') return ['child'];
  if (stage === 'adult') return ['adult'];
  if (roles.includes('parent') || roles.includes('carer')) return ['adult'];
  return ['child', 'adult'];
}

const YOUNG = 2;

/** Unborn, or known to be under two: midwife and health visitor come first (seed 000). An unknown age is not guessed at. */
function isVeryYoung({ stage, dateOfBirth }: Person, now: Instant): boolean {
  if (stage === 'unborn') return true;
  if (stage !== 'child' || dateOfBirth === undefined) return false;
  const birthday = `${Number(dateOfBirth.slice(0, 4)) + YOUNG}${dateOfBirth.slice(4)}`;
  return londonDate(now) < birthday;
}

function stateOf(check: Check | undefined, now: Instant): OutstandingCheck['state'] | 'answered' {
  if (!check) return 'not-asked';
  if (check.state === 'asked') return check.due <= now ? 'overdue' : 'asked';
  return check.state;
}

/** A parent whom no source names: asked about as soon as somebody knows who they are. One for each referral with a child and fewer than two parents. */
function unnamedParent({ draft }: Referral): boolean {
  const parents = draft.people.filter(({ roles }) => roles.includes('parent'));
  return parents.length < 2 && draft.people.some(({ stage }) => stage === 'child' || stage === 'unborn');
}

/** Next to be done first: overdue, then what comes first for that person, then the rest in the profile's order. */
export function outstandingChecks(referral: Referral, profile: AuthorityProfile, now: Instant): OutstandingCheck[] {
  const { draft, casework } = referral;
  const served = new Set(draft.involvements.flatMap((each) => (each.for === undefined ? [] : [each.for])));
  const young = draft.people.some((person) => isVeryYoung(person, now));
  const about = (person: string, roles: readonly string[], kinds: readonly Kind[]): OutstandingCheck[] =>
    profile.agencies
      .filter((agency) => agency.about.some((kind) => kinds.includes(kind)))
      .flatMap(({ code, firstFor }) => {
        const check = casework.checks?.findLast((each) => each.about === person && each.agency === code);
        const state = stateOf(check, now);
        if (state === 'answered') return [];
        const alone = kinds.includes('adult') && !served.has(person);
        const first =
          (alone && firstFor.includes('adult-with-no-service')) ||
          (young && firstFor.includes('unborn-or-very-young'));
        const asked = check && { check: check.number, due: check.due };
        return [{ person, roles: [...roles], agency: code, state, first, ...asked }];
      });
  const rows = [
    ...draft.people.flatMap((person) => about(person.id, person.roles, kindsOf(person))),
    ...about('household', [], ['household']),
  ];
  const unnamed: OutstandingCheck[] = unnamedParent(referral)
    ? [{ roles: ['parent'], agency: 'any', state: 'not-asked', first: false }]
    : [];
  const place = ({ state, first }: OutstandingCheck) => (state === 'overdue' ? 0 : first ? 1 : 2);
  return [...rows, ...unnamed].toSorted((a, b) => place(a) - place(b));
}
