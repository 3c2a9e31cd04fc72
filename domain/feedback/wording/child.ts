/** What a child who wrote to us is told: short, kind, and with somebody to talk to (procedure P15, P33). */
import { NOTE_FOR_OTHERS } from './consultation.ts';
import { ALREADY_WITH_A_PERSON, type AudienceWording, SUBJECT, TOO_LARGE, UNREAD } from './paragraphs.ts';

export const FOR_A_CHILD: AudienceWording = {
  letters: {
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
        {
          words:
            'If you want to talk to somebody, {ring}. If you are not happy with what we do, you can {complaint}. Somebody called an advocate can help you with that: ask us.',
        },
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
        {
          words:
            'If you want to talk to somebody, {ring}. If you are not happy with what we do, you can {complaint}. Somebody called an advocate can help you with that: ask us.',
        },
      ],
    },
    decision: {
      subject: SUBJECT,
      heading: 'We have decided how we can help',
      paragraphs: [
        { words: 'We have thought about what you told us at {received}. Its number is {reference}.' },
        { words: 'What happens next: somebody will talk with you about it, as soon as it is safe.' },
        {
          words:
            'If you want to talk to somebody now, {ring}. If you are not happy with what we do, you can {complaint}. Somebody called an advocate can help you with that: ask us.',
        },
      ],
    },
    consultation: NOTE_FOR_OTHERS,
  },
  notEmergency: [
    { words: 'This is not an emergency service. If you are in danger, or hurt, ring 999 now. It is free.' },
    { words: 'If it cannot wait, {ring}. {outOfHours}' },
  ],
};
