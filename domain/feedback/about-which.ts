/** Of several questions, late clocks, disputes and complaints, the one that a letter is about; its words were written for this reader (P25, P40). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { LetterAsked, LetterFacts } from './letter-facts.ts';

/** What a person should have done by then, after "a person should have". */
const LATE_ACTS: Readonly<Partial<Record<ClockKind, string>>> = {
  acknowledge: 'been in touch with you about it',
  'decide-contact': 'decided what to do with it',
  decide: 'decided what to do, and told you',
};

type Part = Partial<LetterFacts>;

function questions({ casework }: Referral, { about, audience }: LetterAsked): Part {
  const asked = (casework.supplements ?? []).filter(({ id }) => about === undefined || id === about).at(-1);
  if (!asked) return {};
  return {
    ...(audience === 'practitioner' && { questions: asked.questions.map(({ words }) => `- ${words}`).join('\n') }),
    ...(asked.dueAt && { answerBy: asked.dueAt }),
  };
}

/** The one that ran out; without its id the one that ran out first. */
function late(clocks: readonly Clock[], { about }: LetterAsked): Part {
  const [clock] = clocks
    .filter(({ id, kind }) => (about === undefined ? LATE_ACTS[kind] !== undefined : id === about))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const lateAct = clock && LATE_ACTS[clock.kind];
  return clock && lateAct ? { lateAct, lateBy: clock.dueAt } : {};
}

/** The last step that was answered, and what comes after it in this council. */
function answered(referral: Referral, profile: AuthorityProfile, { kind, about }: LetterAsked): Part {
  const [held, steps] =
    kind === 'dispute-answer'
      ? [referral.casework.disputes, profile.routes.disputeSteps]
      : [referral.casework.complaints, profile.routes.complaintSteps];
  const one = (held ?? []).filter(({ number }) => about === undefined || String(number) === about).at(-1);
  const last = one?.steps.findLast(({ answer }) => answer !== undefined);
  if (!one || last?.answer === undefined) return {};
  const nextStep = steps[one.steps.indexOf(last) + 1]?.policy;
  return { answer: last.answer, ...(nextStep !== undefined && { nextStep }) };
}

export function aboutWhich(
  referral: Referral,
  clocks: readonly Clock[],
  profile: AuthorityProfile,
  asked: LetterAsked,
): Part {
  switch (asked.kind) {
    case 'supplement':
      return questions(referral, asked);
    case 'redirection': {
      const team = profile.teams.list.find(({ id }) => id === referral.team)?.name;
      return team === undefined ? {} : { team };
    }
    case 'should-have-heard':
      return late(clocks, asked);
    case 'dispute-answer':
    case 'complaint-answer':
      return answered(referral, profile, asked);
    default:
      return {};
  }
}
