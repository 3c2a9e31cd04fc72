/** What a letter is made of, and the paragraphs that are the same for everybody. */
import type { LetterKind } from '../../../schemas/messages.ts';

/** A thing that must be so for a paragraph to be printed. */
export type Circumstance = 'asked-to-ring' | 'told-by-another' | 'too-large' | 'unread' | 'already-with-a-person';

/**
 * `{word}` is filled from the facts; a paragraph one of whose words has no value is left out, and so is one whose `when` is not so.
 * What the public and a child are told holds none of {actions}, {outcome} and {reasons}: they may hold the child's details.
 */
export type Paragraph = { words: string; when?: Circumstance };
export type Wording = { subject: string; heading: string; paragraphs: readonly Paragraph[] };
export type AudienceWording = { letters: Record<LetterKind, Wording>; notEmergency: readonly Paragraph[] };

/** Neutral on a locked screen: a subject says neither what it is about nor whose child. */
export const SUBJECT = 'Your message to {council}: {reference}';

export const TOO_LARGE = {
  when: 'too-large',
  words:
    'What you sent was too large for our machine to read. It is kept exactly as it came, and a person will open it. You do not need to send it again.',
} as const;
export const UNREAD = {
  when: 'unread',
  words:
    'Our machine could not read what you sent. It is kept exactly as it came and has gone to a person as urgent. You do not need to send it again.',
} as const;
export const TELL_SOURCE = {
  when: 'told-by-another',
  words:
    'You told us something that you heard from somebody else, or on their behalf. It is for you to let them know that you have told us, as far as the rules on sharing information allow. We will not contact them for you about this.',
} as const;
export const ALREADY_WITH_A_PERSON = {
  when: 'already-with-a-person',
  words: 'What happens next: what you sent has been put with what we already have, and a person will look at it.',
} as const;
