/** What our letters say, by kind of letter and by whom it is written for. A council that wants other words gets another table, not another program. */
import type { Audience } from '../../schemas/authority.ts';
import type { LetterKind } from '../../schemas/messages.ts';

/** A thing that must be so for a paragraph to be printed. */
export type Circumstance = 'asked-to-ring' | 'told-by-another' | 'too-large' | 'unread';

/**
 * `{word}` is filled from the facts; a paragraph one of whose words has no value is left out, and so is one whose `when` is not so.
 * What the public and a child are told holds none of {actions}, {outcome} and {reasons}: they may hold the child's details (seeds 001 s5, 002 s6, 004 s7).
 */
export type Paragraph = { words: string; when?: Circumstance };
export type Wording = { subject: string; heading: string; paragraphs: readonly Paragraph[] };
export type WordingTable = {
  letters: Record<LetterKind, Record<Audience, Wording>>;
  notEmergency: Record<Audience, readonly Paragraph[]>;
};

/** Neutral on a locked screen: a subject says neither what it is about nor whose child. */
const SUBJECT = 'Your message to {council}: {reference}';

const TOO_LARGE = {
  when: 'too-large',
  words:
    'What you sent was too large for our machine to read. It is kept exactly as it came, and a person will open it. You do not need to send it again.',
} as const;
const UNREAD = {
  when: 'unread',
  words:
    'Our machine could not read what you sent. It is kept exactly as it came and has gone to a person as urgent. You do not need to send it again.',
} as const;
const TELL_SOURCE = {
  when: 'told-by-another',
  words:
    'You told us something that you heard from somebody else, or on their behalf. It is for you to let them know that you have told us, as far as the rules on sharing information allow. We will not contact them for you about this.',
} as const;
const PRIVATE = {
  words:
    'We keep what we know about children and families private, so we cannot tell you about the child, or what we do next. This does not mean that nothing is being done.',
} as const;
const YOUR_NAME = {
  words: 'We do not tell the parents or other organisations who you are unless you agree.',
} as const;
const AGAIN = { words: 'If something new happens, or you are still worried, please tell us again: {ring}.' } as const;

const PLAIN_ENGLISH: WordingTable = {
  letters: {
    receipt: {
      practitioner: {
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
          { words: 'What happens next: a person will acknowledge it to you by {acknowledgeBy}.' },
          { words: 'By {decideBy} we will have decided what response is needed, and you will be told.' },
          {
            words:
              'If you have heard nothing by then, do not wait: {ring}. If you are not satisfied with the answer, you can {dispute}.',
          },
        ],
      },
      public: {
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
          { words: 'What happens next: if we can reach you, a person will be in touch by {acknowledgeBy}.' },
          { words: 'By {decideBy} we will have decided what needs to be done.' },
          YOUR_NAME,
          {
            words:
              'If you have heard nothing by then, {ring}. If you are not happy with how we have dealt with you, you can {complaint}.',
          },
        ],
      },
      child: {
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
          { words: 'What happens next: somebody whose work is to help children will look at it by {acknowledgeBy}.' },
          {
            words:
              'If you have heard nothing by then, or you want to talk to somebody sooner, {ring}. If you are not happy with what we do, you can {complaint}. Somebody called an advocate can help you with that: ask us.',
          },
        ],
      },
    },
    acknowledgement: {
      practitioner: {
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
      public: {
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
      child: {
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
    },
    decision: {
      practitioner: {
        subject: SUBJECT,
        heading: 'What we decided',
        paragraphs: [
          { words: 'We have decided about what you sent us at {received}, reference {reference}.' },
          { words: 'The decision: {outcome}.' },
          { words: 'Our reasons: {reasons}' },
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
      public: {
        subject: SUBJECT,
        heading: 'We have decided what to do',
        paragraphs: [
          {
            words:
              'We have looked into what you told us at {received}, reference {reference}, and decided what needs to be done. Thank you for telling us.',
          },
          PRIVATE,
          YOUR_NAME,
          TELL_SOURCE,
          { words: 'What happens next: you do not need to do anything.' },
          AGAIN,
          { words: 'If you are not happy with how we have dealt with you, you can {complaint}.' },
        ],
      },
      child: {
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
    },
  },
  notEmergency: {
    practitioner: [
      { words: 'This is not an emergency service. If a child is in immediate danger, ring 999 now.' },
      { words: 'If it cannot wait, {ring}. {outOfHours}' },
    ],
    public: [
      { words: 'This is not an emergency service. If a child is in immediate danger, ring 999 now.' },
      { words: 'If it cannot wait, {ring}. {outOfHours}' },
    ],
    child: [
      { words: 'This is not an emergency service. If you are in danger, or hurt, ring 999 now. It is free.' },
      { words: 'If it cannot wait, {ring}. {outOfHours}' },
    ],
  },
};

const TABLES: Readonly<Record<string, WordingTable>> = { 'plain-english': PLAIN_ENGLISH };

/** The table a profile names. Throws for any other: a wrong name must stop a deployment's tests, not a letter. */
export function wordingNamed(id: string): WordingTable {
  const table = TABLES[id];
  if (!table) throw new Error(`no wording table ${id}`);
  return table;
}
