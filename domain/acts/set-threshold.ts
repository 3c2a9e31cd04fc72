/** A person says which level of need is met, by which indicators; the document and its edition are the council's (seed 002 s2, s5, 004 s1-2; P19). */
import { setThresholdCommand } from '../../schemas/casework/threshold.ts';
import { saidAgain } from '../protecting/said-again.ts';
import { screeningMessage } from '../referral/screening.ts';
import { actRule } from './act.ts';

const QUESTIONS = ['urgentForChild', 'urgentForOthers'] as const;

export const settingThreshold = actRule({
  act: 'set-threshold',
  contract: setThresholdCommand,
  rule: ({ held, by, profile, now }, command) => {
    const { expectedVersion: _, onBehalfOf: __, ...said } = command;
    const { document, edition, levels } = profile.thresholds;
    const level = levels.find(({ code }) => code === said.level);
    if (!level) {
      const text = `Not a level of ${document}.`;
      return {
        refused: 'bad-command',
        words: text,
        errors: [{ at: '/level', text }],
        legal: levels.map(({ code }) => code),
      };
    }
    const { urgency, casework } = held.referral;
    const urgent = said.urgentForChild.answer === 'yes' || said.urgentForOthers.answer === 'yes';
    // Urgent once more, in other words: another day's danger, which the protection of the last one does not answer (P23).
    const anew = QUESTIONS.some(
      (one) => said[one].answer === 'yes' && said[one].words !== casework.threshold?.[one].words,
    );
    const because = [...new Set([...urgency.because, 'urgent-action-found'])];
    return {
      // A person's yes raises urgency; nothing here lowers it (design 1, promise 4).
      ...(urgent && { referral: { urgency: { level: 'urgent' as const, because } } }),
      casework: {
        ...(anew && saidAgain(casework, ['protect', 'urgent-action-found'])),
        threshold: { ...said, name: level.name, document, edition, at: now, by: by.name, role: by.role },
      },
      events: [{ what: 'threshold-set', document, edition, ...said }],
      ...(urgent && {
        messages: (after) => [screeningMessage(after, held.clocks, 'front-door.referral.changed.v1', now)],
      }),
    };
  },
});
