/** What a professional is told first: that it came, what will be done, what was decided and why (seeds 001 s5, 003, 004 s7). */
import { NOTE_FOR_PRACTITIONERS } from './consultation.ts';
import {
  ALREADY_WITH_A_PERSON,
  type AudienceWording,
  NOT_AN_EMERGENCY,
  SUBJECT,
  TELL_SOURCE,
  TOO_LARGE,
  UNREAD,
} from './paragraphs.ts';
import { LATER_FOR_PRACTITIONERS } from './practitioner-later.ts';

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
        { unless: 'decideBy', words: 'What happens next: we carry on with what was decided.' },
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
        {
          words:
            'What happens next: by {decideBy} we will have decided what response is needed, and you will be told.',
        },
        { words: 'What happens next:\n{steps}' },
        {
          when: 'going-on',
          words: 'What happens next: the team takes this up with the family. To hear how it goes, {ring}.',
        },
        { when: 'closed', unless: 'steps', words: 'What happens next: we do not plan to do anything more.' },
        { words: 'Other support that may suit the family better:\n{alternatives}' },
        {
          unless: 'alternatives',
          words: 'If other support would suit the family better and you would like to talk it over, {ring}.',
        },
        TELL_SOURCE,
        {
          words:
            'If you do not agree with the decision, you can {dispute}. If you are worried about the child again, tell us again at once.',
        },
      ],
    },
    consultation: NOTE_FOR_PRACTITIONERS,
    ...LATER_FOR_PRACTITIONERS,
  },
  notEmergency: NOT_AN_EMERGENCY,
};
