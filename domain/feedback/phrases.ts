/** How we say whom to ring and that this is no emergency service: in letters, in receipts and on refusals alike (P15). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { LetterAudience } from '../../schemas/letter.ts';
import { type Contact, contactsFor } from './contacts.ts';
import { wordingNamed } from './wording/wording.ts';

/** The end of a sentence: "ring Hertfordshire Customer Service Centre on 0300 123 4043". */
function ringPhrase({ name, phone, web, words }: Contact): string {
  if (phone) return `ring ${name} on ${phone}${words ? ` (${words})` : ''}`;
  return `contact ${name}${web ? ` (${words ? `${words}: ` : ''}${web})` : ''}`;
}

function outOfHoursPhrase({ name, phone, web }: Contact): string {
  return `${name}: ${phone ?? web ?? '999'}.`;
}

/** The words that depend only on whose letter it is. */
export function phrasesOf(profile: AuthorityProfile, audience: LetterAudience): Record<string, string> {
  const contacts = contactsFor(profile, audience);
  const first = contacts[0];
  const nights = contacts.find(({ line }) => line === 'out-of-hours');
  return {
    council: profile.name,
    dispute: profile.routes.dispute,
    complaint: profile.routes.complaint,
    ...(first && { ring: ringPhrase(first) }),
    ...(nights && { outOfHours: outOfHoursPhrase(nights) }),
  };
}

/** Fills `{word}`s; undefined when one of them has no value, so that no letter ever shows a gap. */
export function filled(words: string, values: Readonly<Record<string, string | undefined>>): string | undefined {
  let whole = true;
  const text = words.replaceAll(/\{(\w+)\}/g, (_, word: string) => {
    const value = values[word];
    if (value === undefined) whole = false;
    return value ?? '';
  });
  return whole ? text : undefined;
}

/** "This is not an emergency service …", one line, for receipts and problems as well as letters. */
export function notAnEmergencyService(profile: AuthorityProfile, audience: LetterAudience): string {
  const phrases = phrasesOf(profile, audience);
  return wordingNamed(profile.wording)
    [audience].notEmergency.flatMap(({ words }) => filled(words, phrases) ?? [])
    .join(' ');
}

/** Whom to ring, for a receipt. `phone` is empty where the profile has no number of its own (`england`): the words then say where to find it. */
export function receiptContact(
  profile: AuthorityProfile,
  audience: LetterAudience,
): { words: string; phone: string } {
  const first = contactsFor(profile, audience)[0];
  return { words: first ? ringPhrase(first) : '', phone: first?.phone ?? '' };
}
