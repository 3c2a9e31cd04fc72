/** A letter, made of the council's wording and of what may be said to its reader; a sentence for which something is missing is left out (seeds 001 s5, 002 s6, 004 s7). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { LetterAudience, LetterKind } from '../../schemas/letter.ts';
import { contactsFor } from './contacts.ts';
import type { LetterFacts } from './letter-facts.ts';
import { letterPage } from './letter-page.ts';
import { londonDay, londonWords } from './london-words.ts';
import { filled, notAnEmergencyService, phrasesOf } from './phrases.ts';
import { type Wording, wordingOf } from './wording/paragraphs.ts';
import { wordingNamed } from './wording/wording.ts';

export type Letter = { subject: string; heading: string; text: string; html: string };

/** Whether that audience has such a letter. */
export function hasLetter(profile: AuthorityProfile, audience: LetterAudience, kind: LetterKind): boolean {
  return wordingOf(wordingNamed(profile.wording), audience, kind) !== undefined;
}

type Values = Record<string, string | undefined>;

/** Those that apply and lack nothing, filled. */
function paragraphsOf(wording: Wording, { circumstances }: LetterFacts, values: Values): string[] {
  return wording.paragraphs
    .filter(({ when }) => when === undefined || circumstances.includes(when))
    .filter(({ unless }) => unless === undefined || values[unless] === undefined)
    .flatMap(({ words }) => filled(words, values) ?? []);
}

/** Every `{word}` of a wording that has a value here. Moments become London words; lists one line each. */
function valuesOf(facts: LetterFacts, audience: LetterAudience, profile: AuthorityProfile): Values {
  const {
    circumstances: _,
    receivedAt,
    acknowledgeBy,
    decideBy,
    lateBy,
    answerBy,
    startBy,
    decidedAt,
    ...words
  } = facts;
  const { assessedBy, ...rest } = words;
  return {
    ...phrasesOf(profile, audience),
    ...rest,
    received: londonWords(receivedAt),
    acknowledgeBy: acknowledgeBy && londonWords(acknowledgeBy),
    decideBy: decideBy && londonWords(decideBy),
    lateBy: lateBy && londonWords(lateBy),
    answerBy: answerBy && londonWords(answerBy),
    startBy: startBy && londonWords(startBy),
    decided: decidedAt && londonDay(decidedAt),
    assessedBy: assessedBy && londonDay(assessedBy),
  };
}

/**
 * As plain text and as a page of its own. `inbox` is the deployment's address, printed among the ways to reach us. Throws trouble where
 * that audience has no such letter: ask `hasLetter` first.
 */
export function letter(
  kind: LetterKind,
  audience: LetterAudience,
  facts: LetterFacts,
  profile: AuthorityProfile,
  inbox?: string,
): Letter {
  const wording = wordingOf(wordingNamed(profile.wording), audience, kind);
  if (!wording) throw new Error(`no ${kind} for ${audience}`);
  const values = valuesOf(facts, audience, profile);
  const subject = filled(wording.subject, values) ?? facts.reference;
  return {
    subject,
    heading: wording.heading,
    ...letterPage({
      title: subject,
      heading: wording.heading,
      reference: facts.reference,
      council: profile.name,
      paragraphs: paragraphsOf(wording, facts, values),
      notice: notAnEmergencyService(profile, audience),
      contacts: contactsFor(profile, audience, inbox),
    }),
  };
}
