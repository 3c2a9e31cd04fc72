/** What the public and relatives are told as it goes on: no team’s name, no question in writing, nothing of the child (seeds 001 s5, 002 s6; P25, P29, P40). */
import { type AudienceWording, NEXT_STAGE, NO_NEXT_STAGE, SUBJECT, TELL_SOURCE } from './paragraphs.ts';

export const PRIVATE = {
  words:
    'We keep what we know about children and families private, so we cannot tell you about the child, or what we do next. This does not mean that nothing is being done.',
} as const;
export const YOUR_NAME = {
  words: 'We do not tell the parents or other organisations who you are unless you agree.',
} as const;
export const AGAIN = {
  words: 'If something new happens, or you are still worried, please tell us again: {ring}.',
} as const;
export const NOT_HAPPY = {
  words: 'If you are not happy with how we have dealt with you, you can {complaint}.',
} as const;

type Later = 'redirection' | 'supplement' | 'should-have-heard' | 'dispute-answer' | 'complaint-answer';

const ANSWERED: AudienceWording['letters']['complaint-answer'] = {
  subject: SUBJECT,
  heading: 'Our answer to your complaint',
  paragraphs: [
    { words: 'You told us that you were not happy with us. It was about {reference}. We have looked into it.' },
    { words: 'Our answer: {answer}' },
    { words: 'What happens next: if you are content with this answer, you do not need to do anything.' },
    NEXT_STAGE,
    NO_NEXT_STAGE,
  ],
};

export const LATER_FOR_THE_PUBLIC: AudienceWording<Later>['letters'] = {
  redirection: {
    subject: SUBJECT,
    heading: 'Your message has moved to another team of ours',
    paragraphs: [
      {
        words:
          'Another team of ours now looks after what you told us at {received}, reference {reference}. You do not need to tell us again.',
      },
      { words: 'What happens next: if we can reach you, a person will be in touch by {acknowledgeBy}.' },
      {
        unless: 'acknowledgeBy',
        words: 'What happens next: the new team goes on with it from today. You do not need to do anything.',
      },
      { words: 'By {decideBy} we will have decided what needs to be done.' },
      YOUR_NAME,
      TELL_SOURCE,
      AGAIN,
      NOT_HAPPY,
    ],
  },
  supplement: {
    subject: SUBJECT,
    heading: 'We would like to talk with you',
    paragraphs: [
      {
        words:
          'Thank you for what you told us at {received}, reference {reference}. We would like to ask you a little more about it.',
      },
      { words: 'What happens next: by {answerBy}, please {ring}. Say the reference, {reference}.' },
      {
        words:
          'We do not put our questions in writing, to keep things private. We are not waiting for you: our work goes on.',
      },
      YOUR_NAME,
      TELL_SOURCE,
      NOT_HAPPY,
    ],
  },
  'should-have-heard': {
    subject: SUBJECT,
    heading: 'You should have heard from us by now',
    paragraphs: [
      {
        words:
          'You told us something at {received}, reference {reference}. By {lateBy} a person should have {lateAct}. That has not been done in time, and we are sorry.',
      },
      { words: 'Your message is not lost. The person in charge of the team has been told that it is late.' },
      { words: 'What happens next: please do not wait. Today, {ring}. Ask for the manager on duty.' },
      { words: 'If that does not help, you can {complaint}.' },
    ],
  },
  'dispute-answer': ANSWERED,
  'complaint-answer': ANSWERED,
};
