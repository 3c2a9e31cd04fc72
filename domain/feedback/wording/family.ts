/** What parents and carers are told: what was decided, how it goes on and by when, how to complain and who helps them to be heard; nothing of who told us (seeds 001 s4-5, 002 s6; P33). */
import { NEXT_STAGE, NO_NEXT_STAGE, NOT_AN_EMERGENCY, SUBJECT_FROM_US, type WordingTable } from './paragraphs.ts';

export const FOR_PARENTS: WordingTable['parents'] = {
  letters: {
    family: {
      subject: SUBJECT_FROM_US,
      heading: 'What we have decided, and what happens now',
      paragraphs: [
        {
          words:
            'We are writing to you about {children}. We were told of a worry, and on {decided} a manager decided what we will do. The reference is {reference}. Please say it when you ring or write.',
        },
        { words: 'What happens next. {familyWords}' },
        { when: 'assessed', words: 'It starts by {startBy}.' },
        { when: 'supported', words: 'Somebody will be in touch with you by {startBy}.' },
        {
          when: 'assessed',
          words:
            'How it is done: the social worker talks with you about how things are and what would help. They also see your child, on their own if that is right for them. They may talk with others who know your family, such as the school or your doctor. They tell you first, unless that would not be safe.',
        },
        {
          when: 'assessed',
          words:
            'When you can expect a decision: as soon as we can, and by {assessedBy} at the latest. You will be shown what was written, and you can say where you do not agree.',
        },
        { words: 'If you would like this letter read to you, or in another language, {ring}.' },
        {
          words:
            'If you are not happy with what we do, you can complain, at any time. It will not be held against you. Tell the person you are in touch with, or:\n- {complaints}',
        },
        { words: 'Somebody independent can help you to be heard. They are called advocates:\n{advocates}' },
      ],
    },
    'complaint-answer': {
      subject: SUBJECT_FROM_US,
      heading: 'Our answer to your complaint',
      paragraphs: [
        { words: 'You told us that you were not happy with us. It was about {reference}. We have looked into it.' },
        { words: 'Our answer: {answer}' },
        { words: 'What happens next: if you are content with this answer, you do not need to do anything.' },
        NEXT_STAGE,
        NO_NEXT_STAGE,
        { words: 'Somebody independent can help you with this. They are called advocates:\n{advocates}' },
      ],
    },
  },
  notEmergency: NOT_AN_EMERGENCY,
};
