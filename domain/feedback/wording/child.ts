/** What a child is told, who wrote to us or whom a decision is about: short, kind, and with somebody to talk to (procedure P15, P33). */
import { LATER_FOR_A_CHILD, TALK } from './child-later.ts';
import { NOTE_FOR_A_CHILD } from './consultation.ts';
import {
  ALREADY_WITH_A_PERSON,
  type AudienceWording,
  SUBJECT,
  SUBJECT_FROM_US,
  TOO_LARGE,
  UNREAD,
  type WordingTable,
} from './paragraphs.ts';

const LETTERS: AudienceWording<'receipt' | 'acknowledgement' | 'decision' | 'family'>['letters'] = {
  receipt: {
    subject: SUBJECT,
    heading: 'Thank you for telling us',
    paragraphs: [
      {
        words:
          'You did the right thing. This is an automatic answer, to say that your message has arrived. A person will read it.',
      },
      {
        words:
          'Your message reached us at {received}. Its number is {reference}. You can say it when you ring, but you do not have to.',
      },
      TOO_LARGE,
      UNREAD,
      { when: 'asked-to-ring', words: 'It can be quicker to talk. If it is safe for you, {ring}.' },
      ALREADY_WITH_A_PERSON,
      { words: 'What happens next: somebody whose work is to help children will look at it by {acknowledgeBy}.' },
      ...TALK,
    ],
  },
  acknowledgement: {
    subject: SUBJECT,
    heading: 'A person has read your message',
    paragraphs: [
      {
        words:
          'A person has read what you told us at {received}. Its number is {reference}. Thank you for telling us.',
      },
      { words: 'What happens next: by {decideBy} we will have decided how we can help.' },
      { unless: 'decideBy', words: 'What happens next: somebody will talk with you, as soon as it is safe.' },
      ...TALK,
    ],
  },
  decision: {
    subject: SUBJECT,
    heading: 'We have decided how we can help',
    paragraphs: [
      { words: 'We have thought about what you told us at {received}. Its number is {reference}.' },
      { words: 'What happens next: somebody will talk with you about it, as soon as it is safe.' },
      ...TALK,
    ],
  },
  family: {
    subject: SUBJECT_FROM_US,
    heading: 'What happens now',
    paragraphs: [
      {
        words:
          'We work for {council}, and we help children and families. We heard that things may be hard for you. We have thought about how we can help.',
      },
      { words: 'What happens next. {familyWords}' },
      {
        when: 'assessed',
        words:
          'The social worker will want to see you, on your own if you like. They will ask what you think, and you can say as much or as little as you want. They also talk with your family, and with people who know you, such as your teacher.',
      },
      { when: 'assessed', words: 'They start by {startBy}.' },
      { when: 'supported', words: 'Somebody will get in touch by {startBy}.' },
      { when: 'assessed', words: 'By {assessedBy} at the latest they tell you what they think would help.' },
      { words: 'You did nothing wrong. You can ask us anything. Your number with us is {reference}.' },
      ...TALK,
      { words: 'Somebody who can speak up for you:\n{advocates}' },
    ],
  },
};

export const FOR_A_CHILD: WordingTable['child'] = {
  letters: { ...LETTERS, consultation: NOTE_FOR_A_CHILD, ...LATER_FOR_A_CHILD },
  notEmergency: [
    { words: 'This is not an emergency service. If you are in danger, or hurt, ring 999 now. It is free.' },
    { words: 'If it cannot wait, {ring}. {outOfHours}' },
  ],
};
