/** What an agency that works with the family is told in writing: the decision and, for a child in need, the plan; never who told us (seed 001 s5; P34). */
import { NOT_AN_EMERGENCY, type WordingTable } from './paragraphs.ts';

export const FOR_AN_AGENCY: WordingTable['agency'] = {
  letters: {
    'agency-notice': {
      subject: 'A notice from {council}: {reference}',
      heading: 'What we decided about a child you work with',
      paragraphs: [
        { words: 'To: {agency}. This is about {children}. Our reference is {reference}.' },
        { words: 'On {decided} a manager decided: {outcome}.' },
        { words: 'What happens next:\n{steps}' },
        { unless: 'steps', words: 'What happens next: we do not plan to do anything more.' },
        { words: 'The lead practitioner is {lead}.' },
        {
          words:
            'What we ask of you: go on with your own work with the family. If you know of anything that changes this, or you have not heard from us by {startBy}, {ring}.',
        },
        {
          unless: 'startBy',
          words:
            'What we ask of you: go on with your own work with the family. If you know of anything that changes this, {ring} on the same day.',
        },
        {
          words:
            'Why you are told: you work with the family, or we asked you about them. Please use this only to keep the child safe and well, and keep it as safe as your own records. Who told us is not in this notice.',
        },
        { words: 'If you do not agree with the decision, you can {dispute}.' },
      ],
    },
  },
  notEmergency: NOT_AN_EMERGENCY,
};
