/** Everything that a letter may say, gathered from what its reader may see of the case, from the clocks, and from the council's rows (P12, P25, P29-P34, P40). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import type { Clock } from '../../schemas/clock.ts';
import type { ShownReferral } from '../../schemas/disclosure.ts';
import type { LetterAudience, LetterKind } from '../../schemas/letter.ts';
import type { Instant, Reference } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { aboutWhich } from './about-which.ts';
import { decisionWords } from './decision-words.ts';
import { seenBy } from './seen-by.ts';
import { whoElseHelps } from './who-else-helps.ts';
import type { Circumstance } from './wording/paragraphs.ts';

/** `actions`, `reasons`, `questions` and `answer` are a person's words meant for the reader; their notes to colleagues are not here. */
export type LetterFacts = {
  reference: Reference;
  receivedAt: Instant;
  acknowledgeBy?: Instant;
  decideBy?: Instant;
  circumstances: readonly Circumstance[];
  actions?: string;
  /** The outcome's label in the profile, and in a family's words. */
  outcome?: string;
  familyWords?: string;
  reasons?: string;
  decidedAt?: Instant;
  /** What it led to, one line each with its time; the first of those times. */
  steps?: string;
  startBy?: Instant;
  assessedBy?: Instant;
  /** Who else can help, picked with the decision, one line each. */
  alternatives?: string;
  /** Of a consultation: what was advised, and the level that was talked of. */
  advice?: string;
  level?: string;
  /** The team that has it now, by name. */
  team?: string;
  questions?: string;
  answerBy?: Instant;
  /** What a person should have done, and by when. */
  lateAct?: string;
  lateBy?: Instant;
  answer?: string;
  nextStep?: string;
  children?: string;
  lead?: string;
  agency?: string;
  complaints?: string;
  advocates?: string;
};

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

/** Which letter to whom: `about` says which of several, as in its message; `agency` is to whom a notice goes. */
export type LetterAsked = { kind: LetterKind; audience: LetterAudience; about?: string; agency?: string };

/** Written for a professional: what will be done, and what was advised. */
function wordsFor({ audience }: LetterAsked, shown: ShownReferral, referral: Referral, profile: AuthorityProfile) {
  if (audience !== 'practitioner') return {};
  const actions = shown.acknowledgement?.actions;
  const { consultation } = referral.casework;
  return {
    ...(actions !== undefined && { actions }),
    ...(consultation && { advice: consultation.advice, level: levelNamed(profile, consultation.level) }),
  };
}

/** The ids of the children whom it is about. */
const subjectsOf = ({ draft }: Referral): string[] =>
  draft.people.flatMap(({ id, roles, stage }) => (roles.includes('subject') && stage !== 'adult' ? [id] : []));

/** The facts for the referrer who sent one original: each in a bundle has their own received time (P31). What is no longer owed is not promised. */
export function letterFacts(
  referral: Referral,
  clocks: readonly Clock[],
  originalNumber: number,
  profile: AuthorityProfile,
  asked: LetterAsked,
): LetterFacts {
  const original = referral.originals.find(({ number }) => number === originalNumber);
  const due = (...kinds: Clock['kind'][]) =>
    clocks.find(({ kind, stoppedAt }) => kinds.includes(kind) && !stoppedAt)?.dueAt;
  const acknowledgeBy = due('acknowledge', 'redirect-acknowledge');
  const decideBy = due('decide');
  const first = originalNumber === 1;
  const { shown } = seenBy(referral, asked.audience, profile);
  const { circumstances, ...decision } = decisionWords(shown, referral.receivedAt, profile, asked.audience);
  return {
    reference: referral.reference,
    receivedAt: first || !original ? referral.receivedAt : original.receivedAt,
    ...(acknowledgeBy && { acknowledgeBy }),
    ...(decideBy && { decideBy }),
    circumstances: [
      ...circumstancesOf(referral, clocks, original?.channel ?? referral.channel, profile),
      ...circumstances,
    ],
    ...(asked.agency !== undefined && { agency: asked.agency }),
    ...wordsFor(asked, shown, referral, profile),
    ...decision,
    ...aboutWhich(referral, clocks, profile, asked),
    ...whoElseHelps(shown, subjectsOf(referral), profile, asked.audience),
  };
}
