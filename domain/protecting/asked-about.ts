/** What a person is asked to consider, where facts ask for it but do not call for it by themselves; each until somebody has answered (seed 000, 001 s4, 004 s5; P23, P24, P37, R9). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Referral } from '../../schemas/referral.ts';
import type { Question } from '../../schemas/views.ts';
import { isSection47 } from './section-47.ts';

type Asked = {
  code: Question['code'];
  /** Why it is asked, in codes: never who. Nothing = it is not asked. */
  because: (referral: Referral, profile: AuthorityProfile) => string[];
  answered: (referral: Referral) => boolean;
};

const when = (holds: boolean | undefined, code: string): string[] => (holds ? [code] : []);

/** R9: where the child or family is known to others. That nobody was found is no reason against. */
function knownToOthers({ draft, casework }: Referral): string[] {
  const known = Object.values(casework.known ?? {});
  return [
    ...when(draft.involvements.length > 0, 'known-to-other-agencies'),
    ...when(
      casework.checks?.some((check) => check.known === 'yes'),
      'check-says-known',
    ),
    ...when(
      known.some(({ answer }) => answer === 'known'),
      'known-to-services',
    ),
  ];
}

/** What bears on an adult's parenting, as the referrer or a check says (seed 000). */
function adultsNeeds({ draft: { fourQuestions } }: Referral): string[] {
  return [
    ...when(fourQuestions?.domesticAbuse?.answer === 'yes', 'domestic-abuse'),
    ...when(fourQuestions?.mentalIllness?.answer === 'yes', 'mental-illness'),
    ...when(fourQuestions?.substanceMisuse?.answer === 'yes', 'substance-misuse'),
    ...when(fourQuestions?.learningDifficulties?.answer === 'yes', 'learning-difficulties'),
  ];
}

/** The family's agreement is expected at this level, and the referrer did not say that they have it: asked, never waited for (P13; seed 003). */
function withoutAgreement({ draft, casework }: Referral, { thresholds }: AuthorityProfile): string[] {
  const level = thresholds.levels.find(({ code }) => code === casework.threshold?.level);
  return when(
    level?.agreement === 'expected' && draft.consent.parentsAgreed !== 'yes',
    'agreement-expected-at-level',
  );
}

const ASKED: readonly Asked[] = [
  {
    code: 'strategy-discussion',
    because: knownToOthers,
    answered: ({ casework }) => casework.strategy !== undefined,
  },
  {
    code: 'immediate-protection',
    because: ({ urgency }) =>
      when(urgency.because.includes('immediate-protection-unclear'), 'immediate-protection-unclear'),
    answered: ({ casework }) => casework.protection?.last !== undefined || casework.determination !== undefined,
  },
  {
    code: 'crime',
    because: ({ draft }) => when(draft.concern.crimeSuspected === 'unclear', 'crime-unclear'),
    answered: ({ casework }) => casework.police?.crime !== undefined,
  },
  {
    code: 'police-protection',
    because: ({ urgency }) => when(urgency.because.includes('words-police-protection'), 'words-police-protection'),
    answered: ({ casework }) => casework.police?.protection !== undefined || casework.determination !== undefined,
  },
  {
    code: 'transfer-to-accommodation',
    because: ({ casework }) => when(casework.police?.protection !== undefined, 'police-protection'),
    answered: ({ casework }) => casework.police?.protection?.transferred !== undefined,
  },
  {
    code: 'emergency-protection-order',
    because: ({ casework }) => when(casework.police?.protection !== undefined, 'police-protection'),
    answered: ({ casework }) => casework.police?.protection?.emergencyProtectionOrder.considered === true,
  },
  {
    code: 'ask-parent-about-support',
    because: adultsNeeds,
    answered: ({ casework }) => casework.thinkFamily?.parents !== undefined,
  },
  {
    code: 'plan-jointly',
    because: ({ draft, disposal }) => when(disposal && draft.involvements.length > 0, 'known-to-other-agencies'),
    answered: ({ casework }) => casework.thinkFamily?.planning !== undefined,
  },
  {
    code: 'send-on-to-adults',
    because: ({ draft }) =>
      when(
        draft.people.some(({ roles, stage }) => stage === 'adult' && roles.includes('subject')),
        'subject-is-adult',
      ),
    answered: ({ casework }) => casework.thinkFamily?.notices !== undefined,
  },
  {
    code: 'agreement',
    because: withoutAgreement,
    answered: ({ casework }) => casework.sharing?.parents?.some(({ consent }) => consent !== 'not-asked') === true,
  },
  {
    code: 'whether-to-inform-parents',
    because: (referral, profile) => when(isSection47(referral, profile), 'section-47'),
    answered: ({ casework: { sharing } }) =>
      sharing?.section47 !== undefined || sharing?.parents?.some(({ informed }) => informed === 'yes') === true,
  },
];

export function askedAbout(referral: Referral, profile: AuthorityProfile): Question[] {
  return ASKED.filter(({ answered }) => !answered(referral))
    .map(({ code, because }) => ({ code, because: because(referral, profile) }))
    .filter(({ because }) => because.length > 0);
}
