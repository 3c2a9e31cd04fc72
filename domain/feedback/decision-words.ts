/** What was decided, in the words that this reader may have: a professional's with reasons and steps, a family's own, an agency's with the plan, nobody else's (seeds 001 s5, 002 s6, 003; P33, P34). */
import type { AuthorityProfile, Outcome } from '../../schemas/authority.ts';
import type { ShownReferral } from '../../schemas/disclosure.ts';
import type { LetterAudience } from '../../schemas/letter.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { outcomeNamed } from '../authorities/authorities.ts';
import { addWorkingDays, closeOfBusiness, londonDate } from '../working-time.ts';
import type { LetterFacts } from './letter-facts.ts';
import { londonWords } from './london-words.ts';
import type { Circumstance } from './wording/paragraphs.ts';

type Part = Partial<LetterFacts> & { circumstances: Circumstance[] };

type Owed = { code: string; words: string; dueAt: Instant };

/** What it led to and is not done yet, next due first. */
function owedOf({ casework }: ShownReferral): Owed[] {
  const open = (casework?.owed ?? []).flatMap(({ code, words, dueAt, state }): Owed[] =>
    state === 'owed' && code !== undefined && words !== undefined && dueAt ? [{ code, words, dueAt }] : [],
  );
  return open.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

/** What it led to and is still to be done, by the profile's words, one line each. */
function stepsOf([first, ...others]: readonly Owed[]): { steps?: string; startBy?: Instant } {
  if (!first) return {};
  const lines = [first, ...others].map(({ words, dueAt }) => `- ${words}, under way by ${londonWords(dueAt)}`);
  return { steps: lines.join('\n'), startBy: first.dueAt };
}

/** Until when an assessment is finished, counted from the referral (Working Together 2023). */
function assessedBy(receivedAt: Instant, profile: AuthorityProfile): Instant {
  const day = addWorkingDays(londonDate(receivedAt), profile.telling.assessment.workingDays, profile);
  return closeOfBusiness(day, profile);
}

/** Nothing follows: neither another decision, nor another team, nor anything that it leads to. */
function endsThere({ decision, progresses, after, opens }: Outcome): boolean {
  return decision === 'disposal' ? opens.length === 0 : !progresses && after === undefined;
}

function forProfessional(outcome: Outcome, reasons: string | undefined, owed: readonly Owed[]): Part {
  const { steps } = stepsOf(owed);
  const ends = steps === undefined && endsThere(outcome);
  const goesOn = outcome.decision === 'disposal' && steps === undefined && !ends;
  return {
    outcome: outcome.label,
    ...(reasons !== undefined && { reasons }),
    ...(steps !== undefined && { steps }),
    circumstances: ends ? ['closed'] : goesOn ? ['going-on'] : [],
  };
}

/** `audience` is parents or a child. */
function forFamily(
  outcome: Outcome,
  owed: readonly Owed[],
  receivedAt: Instant,
  profile: AuthorityProfile,
  audience: 'parents' | 'child',
): Part {
  const { toFamily } = outcome;
  if (!toFamily) return { circumstances: [] };
  const assessment = owed.find(({ code }) => code.includes('assessment'));
  const assessed = toFamily.assessed || assessment !== undefined;
  const startBy = assessment?.dueAt ?? owed[0]?.dueAt;
  return {
    familyWords: toFamily[audience],
    ...(startBy && { startBy }),
    ...(assessed && { assessedBy: assessedBy(receivedAt, profile) }),
    circumstances: assessed ? ['assessed'] : startBy ? ['supported'] : [],
  };
}

/** What becomes of the referral is the later word; until then, what was done with the contact (P18). */
export function decisionWords(
  shown: ShownReferral,
  receivedAt: Instant,
  profile: AuthorityProfile,
  audience: LetterAudience,
): Part {
  const decision = shown.disposal ?? shown.contactDecision;
  const outcome = decision?.outcome === undefined ? undefined : outcomeNamed(profile, decision.outcome);
  if (!decision || !outcome) return { circumstances: [] };
  const owed = owedOf(shown);
  const when = decision.at && { decidedAt: decision.at };
  switch (audience) {
    case 'practitioner':
      return { ...when, ...forProfessional(outcome, decision.reasons, owed) };
    case 'parents':
    case 'child':
      return { ...when, ...forFamily(outcome, owed, receivedAt, profile, audience) };
    case 'agency':
      return { ...when, outcome: outcome.label, ...stepsOf(owed), circumstances: [] };
    case 'public':
      return { circumstances: [] };
  }
}
