/** What a letter is made of, and the paragraphs that are the same for everybody. */
import type { LetterAudience, LetterKind, ReferrerLetter } from '../../../schemas/letter.ts';

/** A thing that must be so for a paragraph to be printed. */
export type Circumstance =
  | 'asked-to-ring'
  | 'told-by-another'
  | 'too-large'
  | 'unread'
  | 'already-with-a-person'
  | 'closed'
  | 'assessed'
  | 'supported'
  | 'going-on';

/**
 * `{word}` is filled from the facts; a paragraph one of whose words has no value is left out, and so is one whose `when` is not so, or
 * whose `unless` has a value. What the public, a child and parents are told holds none of {actions}, {outcome}, {reasons}, {advice} and
 * {questions}: they may hold what is not theirs to know.
 */
export type Paragraph = { words: string; when?: Circumstance; unless?: string };
export type Wording = { subject: string; heading: string; paragraphs: readonly Paragraph[] };
export type AudienceWording<Kind extends LetterKind = ReferrerLetter> = {
  letters: Record<Kind, Wording>;
  notEmergency: readonly Paragraph[];
};

/** Which letters each audience can have. */
export type WordingTable = {
  practitioner: AudienceWording;
  public: AudienceWording;
  child: AudienceWording<ReferrerLetter | 'family'>;
  parents: AudienceWording<'family' | 'complaint-answer'>;
  agency: AudienceWording<'agency-notice'>;
};

/** The letter's wording, or undefined where that audience has no such letter. */
export function wordingOf(table: WordingTable, audience: LetterAudience, kind: LetterKind): Wording | undefined {
  const letters: Partial<Record<LetterKind, Wording>> = table[audience].letters;
  return letters[kind];
}

/** Neutral on a locked screen: a subject says neither what it is about nor whose child. */
export const SUBJECT = 'Your message to {council}: {reference}';
/** For a family: they may not have written to us. */
export const SUBJECT_FROM_US = 'A letter from {council}: {reference}';

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

/** What an adult is told of emergencies. */
export const NOT_AN_EMERGENCY = [
  { words: 'This is not an emergency service. If a child is in immediate danger, ring 999 now.' },
  { words: 'If it cannot wait, {ring}. {outOfHours}' },
] as const;

/** A complaint's next stage is asked for within so long (Representations Procedure Regulations 2006; Getting the Best from Complaints 2006). */
export const NEXT_STAGE = {
  words:
    'If you are still not happy, you can ask for the next step: {nextStep}. Please ask within 20 working days of this letter: {ring}, or write to us.',
} as const;
export const NO_NEXT_STAGE = {
  unless: 'nextStep',
  words:
    'This was the last step of our own. If you are still not happy, the Local Government and Social Care Ombudsman can look at it, free of charge: 0300 061 0614, www.lgo.org.uk.',
} as const;
