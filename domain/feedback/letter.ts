/** The letters we send to whoever told us about a child: a receipt, an acknowledgement, a decision, in words fit for who they are (seeds 001 s5, 002 s6, 004 s7). */
import type { Audience, AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { LetterKind } from '../../schemas/messages.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { outcomeNamed } from '../authorities/authorities.ts';
import { contactsFor } from './contacts.ts';
import { letterPage } from './letter-page.ts';
import { londonWords } from './london-words.ts';
import { filled, notAnEmergencyService, phrasesOf } from './phrases.ts';
import type { Circumstance, Wording } from './wording/paragraphs.ts';
import { wordingNamed } from './wording/wording.ts';

/** Everything a letter may say. `actions` and `reasons` are a person's words meant for the referrer; their notes to colleagues are not here. */
export type LetterFacts = {
  reference: Reference;
  receivedAt: Instant;
  acknowledgeBy?: Instant;
  decideBy?: Instant;
  circumstances: readonly Circumstance[];
  actions?: string;
  /** The outcome's label in the profile. */
  outcome?: string;
  reasons?: string;
  /** Of a consultation: what was advised, and the level that was talked of. */
  advice?: string;
  level?: string;
};

export type Letter = { subject: string; text: string; html: string };

const IN_WRITING = ['email', 'document', 'e-form', 'letter', 'fax'];

/** What applies to one of a referral's originals: Norfolk's request to ring, a source to be told, or that a machine could not read it. */
function circumstancesOf(
  referral: Referral,
  clocks: readonly Clock[],
  channel: string,
  profile: AuthorityProfile,
): Circumstance[] {
  const tooLarge = referral.findings.some(({ code }) => code === 'unread-too-large');
  const found: readonly [Circumstance, boolean][] = [
    ['asked-to-ring', profile.writtenReferral.askToRing && IN_WRITING.includes(channel)],
    ['told-by-another', profile.remindToTellSource.remind && referral.draft.referrer.toldBy !== undefined],
    ['too-large', tooLarge],
    ['already-with-a-person', clocks.length > 0 && clocks.every(({ stoppedAt }) => stoppedAt !== undefined)],
    ['unread', referral.nature === 'unread' && !tooLarge],
  ];
  return found.flatMap(([each, so]) => (so ? [each] : []));
}

/** A level by its name in the council's own threshold document; by its code where it has none. */
function levelNamed({ thresholds }: AuthorityProfile, level: string): string {
  return thresholds.levels.find(({ code }) => code === level)?.name ?? level;
}

/** The facts for the referrer who sent one original: each in a bundle has their own received time (P31). What is no longer owed is not promised. */
export function letterFacts(
  referral: Referral,
  clocks: readonly Clock[],
  originalNumber: number,
  profile: AuthorityProfile,
): LetterFacts {
  const original = referral.originals.find(({ number }) => number === originalNumber);
  const due = (kind: Clock['kind']) => clocks.find((clock) => clock.kind === kind && !clock.stoppedAt)?.dueAt;
  const acknowledgeBy = due('acknowledge');
  const decideBy = due('decide');
  /** What becomes of the referral is the later word; until then, what was done with the contact (P18). */
  const decision = referral.disposal ?? referral.contactDecision;
  const outcome = decision && outcomeNamed(profile, decision.outcome)?.label;
  const { consultation } = referral.casework;
  const first = originalNumber === 1;
  return {
    reference: referral.reference,
    receivedAt: first || !original ? referral.receivedAt : original.receivedAt,
    ...(acknowledgeBy && { acknowledgeBy }),
    ...(decideBy && { decideBy }),
    circumstances: circumstancesOf(referral, clocks, original?.channel ?? referral.channel, profile),
    ...(referral.acknowledgement?.actions !== undefined && { actions: referral.acknowledgement.actions }),
    ...(outcome !== undefined && { outcome }),
    ...(decision?.reasons !== undefined && { reasons: decision.reasons }),
    ...(consultation && { advice: consultation.advice, level: levelNamed(profile, consultation.level) }),
  };
}

function paragraphsOf(wording: Wording, facts: LetterFacts, values: Record<string, string | undefined>): string[] {
  return wording.paragraphs
    .filter(({ when }) => when === undefined || facts.circumstances.includes(when))
    .flatMap(({ words }) => filled(words, values) ?? []);
}

/** One letter, as plain text and as a page of its own. `inbox` is the deployment's address, printed among the ways to reach us. Total. */
export function letter(
  kind: LetterKind,
  audience: Audience,
  facts: LetterFacts,
  profile: AuthorityProfile,
  inbox?: string,
): Letter {
  const wording = wordingNamed(profile.wording)[audience].letters[kind];
  const values = {
    ...phrasesOf(profile, audience),
    reference: facts.reference,
    received: londonWords(facts.receivedAt),
    acknowledgeBy: facts.acknowledgeBy && londonWords(facts.acknowledgeBy),
    decideBy: facts.decideBy && londonWords(facts.decideBy),
    actions: facts.actions,
    outcome: facts.outcome,
    reasons: facts.reasons,
    advice: facts.advice,
    level: facts.level,
  };
  const subject = filled(wording.subject, values) ?? facts.reference;
  return {
    subject,
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
