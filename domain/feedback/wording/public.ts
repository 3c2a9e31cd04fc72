/** What the public and relatives are told first: that it arrived, was looked at and decided on, never the child’s details (seeds 001 s5, 002 s6). */
import { NOTE_FOR_OTHERS } from './consultation.ts';
import {
  ALREADY_WITH_A_PERSON,
  type AudienceWording,
  NOT_AN_EMERGENCY,
  SUBJECT,
  TELL_SOURCE,
  TOO_LARGE,
  UNREAD,
} from './paragraphs.ts';
import { AGAIN, LATER_FOR_THE_PUBLIC, NOT_HAPPY, PRIVATE, YOUR_NAME } from './public-later.ts';

export const FOR_THE_PUBLIC: AudienceWording = {
  letters: {
    receipt: {
      subject: SUBJECT,
      heading: 'Thank you for telling us',
      paragraphs: [
        { words: 'This is an automatic answer, to say that your message has arrived. A person will look at it.' },
        {
          words:
            'Your message reached us at {received}. Its reference is {reference}. Please say it if you ring or write again.',
        },
        TOO_LARGE,
        UNREAD,
        {
          when: 'asked-to-ring',
          words:
            'The best way to tell us about a child is to ring. Your message is kept and is being looked at, but please ring us as well: {ring}.',
        },
        ALREADY_WITH_A_PERSON,
        { words: 'What happens next: if we can reach you, a person will be in touch by {acknowledgeBy}.' },
        { words: 'By {decideBy} we will have decided what needs to be done.' },
        YOUR_NAME,
        { words: 'If you have heard nothing by {decideBy}, {ring}.' },
        NOT_HAPPY,
      ],
    },
    acknowledgement: {
      subject: SUBJECT,
      heading: 'A person has looked at your message',
      paragraphs: [
        { words: 'A person has looked at what you told us at {received}, reference {reference}. Thank you.' },
        { words: 'What happens next: by {decideBy} we will have decided what needs to be done.' },
        { unless: 'decideBy', words: 'What happens next: you do not need to do anything.' },
        PRIVATE,
        YOUR_NAME,
        TELL_SOURCE,
        AGAIN,
        NOT_HAPPY,
      ],
    },
    decision: {
      subject: SUBJECT,
      heading: 'We have decided what to do',
      paragraphs: [
        {
          words:
            'We have looked at what you told us at {received}, reference {reference}, and decided what needs to be done. Thank you for telling us.',
        },
        PRIVATE,
        YOUR_NAME,
        TELL_SOURCE,
        { words: 'What happens next: you do not need to do anything, and we will not write to you again about it.' },
        AGAIN,
        NOT_HAPPY,
      ],
    },
    consultation: NOTE_FOR_OTHERS,
    ...LATER_FOR_THE_PUBLIC,
  },
  notEmergency: NOT_AN_EMERGENCY,
};
