/** What a professional is told: what will be done, what was decided and why, and how to dispute it (seeds 001 s5, 003, 004 s7). */
import { NOTE_FOR_PRACTITIONERS } from './consultation.ts';
import {
  ALREADY_WITH_A_PERSON,
  type AudienceWording,
  SUBJECT,
  TELL_SOURCE,
  TOO_LARGE,
  UNREAD,
} from './paragraphs.ts';

export const FOR_PRACTITIONERS: AudienceWording = {
  letters: {
    receipt: {
      subject: SUBJECT,
      heading: 'We have received what you sent',
      paragraphs: [
        {
          words:
            'This is an automatic receipt. It is not the acknowledgement of your referral: that comes from a person.',
        },
        {
          words:
            'What you sent reached us at {received}. Its reference is {reference}. Please quote it whenever you ring or write.',
        },
        TOO_LARGE,
        UNREAD,
        {
          when: 'asked-to-ring',
          words:
            'We take referrals by telephone. What you wrote is kept and is being looked at, but please ring us as well, and quote the reference: {ring}.',
        },
        ALREADY_WITH_A_PERSON,
        { words: 'What happens next: a person will acknowledge it to you by {acknowledgeBy}.' },
        { words: 'By {decideBy} we will have decided what response is needed, and you will be told.' },
        {
          words:
            'If you have heard nothing by {decideBy}, do not wait: {ring}. If you are not satisfied with the answer, you can {dispute}.',
        },
      ],
    },
    acknowledgement: {
      subject: SUBJECT,
      heading: 'We acknowledge your referral',
      paragraphs: [
        { words: 'A person has looked at what you sent us at {received}, reference {reference}.' },
        { words: 'What we will do now: {actions}' },
        {
          words:
            'What happens next: by {decideBy} we will have decided what response is needed, and you will be told.',
        },
        TELL_SOURCE,
        {
          words: 'If you have questions, or anything changes, {ring}. If you are not satisfied, you can {dispute}.',
        },
      ],
    },
    decision: {
      subject: SUBJECT,
      heading: 'What we decided',
      paragraphs: [
        { words: 'We have decided about what you sent us at {received}, reference {reference}.' },
        { words: 'The decision: {outcome}.' },
        { words: 'Our reasons: {reasons}' },
        { words: 'By {decideBy} we will have decided what response is needed, and you will be told.' },
        {
          words:
            'What happens next: what was decided is now being done. If other support would suit the family better and you would like to talk it over, {ring}.',
        },
        TELL_SOURCE,
        {
          words:
            'If you do not agree with the decision, you can {dispute}. If you are worried about the child again, tell us again at once.',
        },
      ],
    },
    consultation: NOTE_FOR_PRACTITIONERS,
  },
  notEmergency: [
    { words: 'This is not an emergency service. If a child is in immediate danger, ring 999 now.' },
    { words: 'If it cannot wait, {ring}. {outOfHours}' },
  ],
};
