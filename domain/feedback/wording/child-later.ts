/** What a child who wrote to us is told as it goes on (P15, P25, P29, P40). */
import { type AudienceWording, NO_NEXT_STAGE, SUBJECT } from './paragraphs.ts';

export const TALK = [
  { words: 'If you want to talk to somebody, {ring}.' },
  {
    words:
      'If you are not happy with what we do, you can {complaint}. Somebody called an advocate can help you. Just ask us.',
  },
] as const;

type Later = 'redirection' | 'supplement' | 'should-have-heard' | 'dispute-answer' | 'complaint-answer';

const ANSWERED: AudienceWording['letters']['complaint-answer'] = {
  subject: SUBJECT,
  heading: 'Our answer to what you were not happy with',
  paragraphs: [
    { words: 'You told us that you were not happy with us. We have looked at it. Your number is {reference}.' },
    { words: 'Our answer: {answer}' },
    { words: 'What happens next: if this is right for you, you do not need to do anything.' },
    {
      words:
        'If you are still not happy, you can ask us to look again. Please ask within four weeks. The next step is {nextStep}.',
    },
    NO_NEXT_STAGE,
    ...TALK,
  ],
};

export const LATER_FOR_A_CHILD: AudienceWording<Later>['letters'] = {
  redirection: {
    subject: SUBJECT,
    heading: 'Another team here now has your message',
    paragraphs: [
      { words: 'You wrote to us at {received}. A new team here has it now. Its number is {reference}.' },
      { words: 'What happens next: somebody will be in touch by {acknowledgeBy}, if it is safe for you.' },
      {
        unless: 'acknowledgeBy',
        words: 'What happens next: they start on it today. You do not have to tell it again.',
      },
      ...TALK,
    ],
  },
  supplement: {
    subject: SUBJECT,
    heading: 'We would like to talk with you',
    paragraphs: [
      { words: 'Thank you for what you told us at {received}. Its number is {reference}.' },
      {
        words:
          'What happens next: we would like to ask you a little more, by {answerBy}. You do not have to answer. If it is safe for you, {ring}.',
      },
      ...TALK,
    ],
  },
  'should-have-heard': {
    subject: SUBJECT,
    heading: 'We should have been in touch by now',
    paragraphs: [
      {
        words:
          'You told us something at {received}. Its number is {reference}. By {lateBy} a person should have {lateAct}. We are late, and we are sorry.',
      },
      { words: 'Your message is not lost. A person in charge has been told that we are late.' },
      { words: 'What happens next: please do not wait. If it is safe for you, {ring} today.' },
      ...TALK,
    ],
  },
  'dispute-answer': ANSWERED,
  'complaint-answer': ANSWERED,
};
