/** What the public and relatives are told: that it arrived and was looked at, never the child’s details (seeds 001 s5, 002 s6). */
import { NOTE_FOR_OTHERS } from './consultation.ts';
import {
  ALREADY_WITH_A_PERSON,
  type AudienceWording,
  SUBJECT,
  TELL_SOURCE,
  TOO_LARGE,
  UNREAD,
} from './paragraphs.ts';

const PRIVATE = {
  words:
    'We keep what we know about children and families private, so we cannot tell you about the child, or what we do next. This does not mean that nothing is being done.',
} as const;
const YOUR_NAME = {
  words: 'We do not tell the parents or other organisations who you are unless you agree.',
} as const;
const AGAIN = { words: 'If something new happens, or you are still worried, please tell us again: {ring}.' } as const;

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
        {
          words:
            'If you have heard nothing by {decideBy}, {ring}. If you are not happy with how we have dealt with you, you can {complaint}.',
        },
      ],
    },
    acknowledgement: {
      subject: SUBJECT,
      heading: 'A person has looked at your message',
      paragraphs: [
        { words: 'A person has looked at what you told us at {received}, reference {reference}. Thank you.' },
        { words: 'What happens next: by {decideBy} we will have decided what needs to be done.' },
        PRIVATE,
        YOUR_NAME,
        TELL_SOURCE,
        AGAIN,
        { words: 'If you are not happy with how we have dealt with you, you can {complaint}.' },
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
        { words: 'What happens next: you do not need to do anything.' },
        AGAIN,
        { words: 'If you are not happy with how we have dealt with you, you can {complaint}.' },
      ],
    },
    consultation: NOTE_FOR_OTHERS,
  },
  notEmergency: [
    { words: 'This is not an emergency service. If a child is in immediate danger, ring 999 now.' },
    { words: 'If it cannot wait, {ring}. {outOfHours}' },
  ],
};
