/** The type of response is decided, question by question; "not yet" is an answer, silence is not (seed 001 s4, 002 s4, s6; P20, R5). */
import { type DetermineCommand, determineCommand } from '../../schemas/casework/determination.ts';
import type { Instant } from '../../schemas/primitives.ts';
import { saidAgain } from '../protecting/said-again.ts';
import { londonDate } from '../working-time.ts';
import { actRule } from './act.ts';
import { stopBy } from './stop-by.ts';

/** What a yes must say besides: who acts, which services, by when the child is seen. */
function unsaid(command: DetermineCommand, now: Instant): { at: string; text: string }[] {
  const { immediateProtection, services, specialistAssessments, seeChild } = command;
  const today = londonDate(now);
  const wrong: readonly [boolean, string, string][] = [
    [
      immediateProtection.answer === 'yes' && !immediateProtection.actsBy,
      '/immediateProtection/actsBy',
      'Say who acts: the authority, the police, or both.',
    ],
    [services.answer === 'yes' && !services.types?.length, '/services/types', 'Say which services.'],
    [
      specialistAssessments.answer === 'yes' && !specialistAssessments.types?.length,
      '/specialistAssessments/types',
      'Say which assessments.',
    ],
    [seeChild.answer === 'yes' && !seeChild.seenBy, '/seeChild/seenBy', 'Say by when the child is seen.'],
    [seeChild.seenBy !== undefined && seeChild.seenBy < today, '/seeChild/seenBy', 'That day has passed.'],
    [command.pace.by !== undefined && command.pace.by < today, '/pace/by', 'That day has passed.'],
  ];
  return wrong.flatMap(([so, at, text]) => (so ? [{ at, text }] : []));
}

/**
 * What a section 47 yes calls for (a strategy discussion), and a yes to immediate protection, is called for by what stands in
 * `casework.determination` (`protecting/called-for`). A no to immediate protection stops the clocks that wait for it; a yes leaves them
 * running until somebody has acted.
 */
export const determining = actRule({
  act: 'determine',
  contract: determineCommand,
  rule: ({ held, by, profile, now }, command) => {
    const errors = unsaid(command, now);
    if (errors.length > 0) return { refused: 'bad-command', words: 'A yes says more than yes.', errors };
    const { expectedVersion: _, onBehalfOf: __, ...answers } = command;
    const settled = answers.immediateProtection.answer === 'no';
    const before = held.referral.casework.determination;
    const anew = (question: 'immediateProtection' | 'section47') =>
      answers[question].answer === 'yes' && answers[question].words !== before?.[question].words;
    return {
      casework: {
        ...saidAgain(
          held.referral.casework,
          ...(anew('immediateProtection') ? ([['protect', 'determination']] as const) : []),
          ...(anew('section47') ? ([['strategy', 'determination']] as const) : []),
        ),
        determination: { ...answers, at: now, by: by.name, role: by.role },
      },
      clocks: stopBy(
        held.clocks,
        profile,
        { act: 'determine', at: now, by: by.id, words: 'determined' },
        () => settled,
      ),
      events: [{ what: 'determined', ...answers }],
    };
  },
});
