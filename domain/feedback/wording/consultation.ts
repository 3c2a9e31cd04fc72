/** The note of a consultation, for the caller's own record (seed 002 s1; P36). Only a professional's holds the advice itself. */
import { SUBJECT, type Wording } from './paragraphs.ts';

const TALKED = { words: 'You talked with a social worker of ours at {received}. The reference is {reference}.' };

export const NOTE_FOR_PRACTITIONERS: Wording = {
  subject: SUBJECT,
  heading: 'A note of your consultation, for your record',
  paragraphs: [
    TALKED,
    { words: 'The level you talked about: {level}.' },
    { words: 'What was advised: {advice}' },
    {
      words:
        'Please keep this note: recording the consultation is yours to do. We have opened no record of a child, unless we told you so when you rang.',
    },
    {
      words:
        'What happens next: it is for you to act on the advice. If you refer, quote {reference}. If a child is at risk now, do not write: {ring}.',
    },
    { words: 'If you do not agree with the advice, you can {dispute}.' },
  ],
};

/** For a child. */
export const NOTE_FOR_A_CHILD: Wording = {
  subject: SUBJECT,
  heading: 'A note of your talk with us',
  paragraphs: [
    { words: 'You talked with us at {received}. Your number is {reference}.' },
    { words: 'What happens next: if you are still worried, or you just want to talk, {ring}.' },
    { words: 'If you are not happy with what we do, you can {complaint}. You can ask us to help you with that.' },
  ],
};

/** For anybody else: that they talked with us, and whom to ring. */
export const NOTE_FOR_OTHERS: Wording = {
  subject: SUBJECT,
  heading: 'A note of your talk with us',
  paragraphs: [
    TALKED,
    {
      words:
        'What happens next: if you are still worried, or things change, {ring}. If you are not happy with what we do, you can {complaint}.',
    },
  ],
};
