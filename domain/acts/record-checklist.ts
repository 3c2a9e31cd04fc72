/** A person answers points of the screening checklist, in words (seed 002 s5, 004 s2; P25). */
import { recordChecklistCommand } from '../../schemas/casework/checklist.ts';
import { actRule } from './act.ts';

export const recordingChecklist = actRule({
  act: 'record-checklist',
  contract: recordChecklistCommand,
  rule: ({ held, by, profile, now }, { answers }) => {
    const points = [...profile.toEstablish, ...profile.questions].map(({ code }) => code);
    const strange = answers.findIndex(({ point }) => !points.includes(point));
    if (strange >= 0) {
      const text = 'Not a point of this council’s checklist.';
      return {
        refused: 'bad-command',
        words: text,
        errors: [{ at: `/answers/${strange}/point`, text }],
        legal: points,
      };
    }
    const mark = { at: now, by: by.name, role: by.role };
    return {
      casework: {
        checklist: {
          ...held.referral.casework.checklist,
          ...Object.fromEntries(answers.map(({ point, words }) => [point, { words, ...mark }])),
        },
      },
      events: [{ what: 'checklist-answered', answers }],
    };
  },
});
