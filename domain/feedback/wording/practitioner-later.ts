/** What a professional is told as it goes on: another team, a question, that they should have heard, an answer to a dispute or complaint (seed 003, outcome feedback; 004 s7; P25, P29, P40). */
import { type AudienceWording, NEXT_STAGE, NO_NEXT_STAGE, SUBJECT, TELL_SOURCE } from './paragraphs.ts';

type Later = 'redirection' | 'supplement' | 'should-have-heard' | 'dispute-answer' | 'complaint-answer';

export const LATER_FOR_PRACTITIONERS: AudienceWording<Later>['letters'] = {
  redirection: {
    subject: SUBJECT,
    heading: 'Another team now has your referral',
    paragraphs: [
      {
        words:
          'What you sent us at {received}, reference {reference}, has moved to {team}, who have agreed to take it. Before it moved, we looked at any risk to the child.',
      },
      {
        words:
          'What happens next: {team} will acknowledge it to you by {acknowledgeBy}. You do not need to send it again.',
      },
      {
        unless: 'acknowledgeBy',
        words: 'What happens next: {team} goes on with it from today. You do not need to send it again.',
      },
      { words: 'By {decideBy} we will have decided what response is needed, and you will be told.' },
      TELL_SOURCE,
      {
        words:
          'If you have not heard by then, or anything changes, {ring}. If you think that it is with the wrong team, you can {dispute}.',
      },
    ],
  },
  supplement: {
    subject: SUBJECT,
    heading: 'We have some questions for you',
    paragraphs: [
      {
        words:
          'Thank you for what you sent us at {received}, reference {reference}. To understand it well, we need to know more.',
      },
      { words: 'Our questions:\n{questions}' },
      {
        words:
          'What happens next: please answer by {answerBy}. Answer this mail, or {ring}, and quote {reference}. If you do not know something, just say so.',
      },
      { words: 'We are not waiting for your answer. Our work on what you sent goes on.' },
      TELL_SOURCE,
      {
        words:
          'If you would rather talk it over with a qualified social worker, say so when you ring. If you are not satisfied with us, you can {dispute}.',
      },
    ],
  },
  'should-have-heard': {
    subject: SUBJECT,
    heading: 'You should have heard from us by now',
    paragraphs: [
      {
        words:
          'You sent us something at {received}, reference {reference}. By {lateBy} a person should have {lateAct}. That has not been done in time, and we are sorry.',
      },
      { words: 'What you sent is not lost. The person in charge of the team has been told that it is late.' },
      {
        words:
          'What happens next: please do not wait. Today, {ring}. Quote {reference}, and ask for the manager on duty.',
      },
      { words: 'If that does not help, you can {dispute}.' },
    ],
  },
  'dispute-answer': {
    subject: SUBJECT,
    heading: 'Our answer to your dispute',
    paragraphs: [
      {
        words:
          'You told us that you were not satisfied with how we dealt with what you sent us, reference {reference}. We have looked at it again.',
      },
      { words: 'Our answer: {answer}' },
      { words: 'What happens next: if you are satisfied with this answer, you need do nothing more.' },
      {
        words:
          'If you are not, do not leave it there. The next step is {nextStep}. To take it, {ring}, today if you can.',
      },
      {
        unless: 'nextStep',
        words: 'If you are not, do not leave it there. You can {dispute}. To talk about it, {ring}.',
      },
      { words: 'If you are worried about the child again, tell us again at once.' },
    ],
  },
  'complaint-answer': {
    subject: SUBJECT,
    heading: 'Our answer to your complaint',
    paragraphs: [
      { words: 'You complained to us about {reference}. We have looked into it.' },
      { words: 'Our answer: {answer}' },
      { words: 'What happens next: if you are content with this answer, you need do nothing more.' },
      NEXT_STAGE,
      NO_NEXT_STAGE,
    ],
  },
};
