/** What a machine recognised in pictures, offered beside a referral that is open: taken into an empty draft for a person to confirm, never over what a person typed. */
import type { Finding } from '../../schemas/finding.ts';
import { type Instant, pointer } from '../../schemas/primitives.ts';
import type { HeldOriginal, Referral } from '../../schemas/referral.ts';
import { type Change, changeOf, type Held } from '../change.ts';
import { countedContentOf } from '../measuring/counted.ts';
import { wordsOfDoubt } from '../normalising/doubt-words.ts';
import type { Normalised } from '../normalising/normalised.ts';
import { raised } from '../urgency.ts';
import { screeningMessage } from './screening.ts';
import { FROM_PICTURE } from './suggested.ts';

/** What the reader itself says of every such value: the finding above says it once and better. */
const isSaidBetter = ({ code, text }: Finding): boolean =>
  code === 'reader-unsure' || (code === 'reader-doubt' && text === wordsOfDoubt('read-from-picture'));

/** An object deep in the draft (a name, an address, a telephone number) is confirmed as one. */
function confirmedAt(at: string): string {
  const steps = at.split('/');
  return steps.length > 4 ? steps.slice(0, 4).join('/') : at;
}

/** One finding for each value, or object of values, that has evidence: names, dates and ticks above all are a person's to confirm. */
function toConfirm({ evidence }: Pick<Normalised, 'evidence'>): Finding[] {
  const places = [...new Set(Object.keys(evidence).map(confirmedAt))];
  return places.map((at) => ({
    code: FROM_PICTURE,
    at: pointer.parse(at),
    severity: 'check',
    text: 'Read by a machine from a picture: compare it with the original, and confirm or correct it.',
  }));
}

/** Whether nobody has put anything into the draft yet, and nobody has decided without it. */
function isEmptyHanded({ nature, standing, typedEvidence }: Referral): boolean {
  const waits = standing === 'contact' || standing === 'in-tray';
  return nature === 'unread' && waits && Object.keys(typedEvidence).length === 0;
}

/** Whether the draft of this referral takes what was recognised; otherwise it is only kept beside it. */
export function takes(referral: Referral, { nature }: Pick<Normalised, 'nature'>, originalNumber: number): boolean {
  return isEmptyHanded(referral) && originalNumber === 1 && nature !== 'unread';
}

export type Recognition = {
  originalNumber: number;
  /** Where the whole of what was recognised is kept. */
  recognisedKey: string;
  normalised: Normalised;
  /** What a person is told of it where the draft does not take it. */
  suggested: readonly Finding[];
};

/**
 * Once for each original: undefined when it was done before, or there is no such original. Clocks, standing and nature stay as they are:
 * it is unread until a person has looked.
 */
export function recognised(held: Held, recognition: Recognition, now: Instant): Change | undefined {
  const { originalNumber, recognisedKey, normalised, suggested } = recognition;
  const { referral } = held;
  const original = referral.originals.find(({ number }) => number === originalNumber);
  if (!original || original.recognisedKey !== undefined) return undefined;
  const taken = takes(referral, normalised, originalNumber);
  // It was unread when it was opened: that machines could read some of it is no reason of its own.
  const read = normalised.urgency.because.filter((code) => code !== 'unread');
  const urgency = raised(referral.urgency, { ...normalised.urgency, because: read });
  const told = taken ? [] : suggested;
  const visible = taken || told.length > 0 || urgency.because.length > referral.urgency.because.length;
  const marked = (one: HeldOriginal): HeldOriginal =>
    one.number === originalNumber ? { ...one, recognisedKey, ...(taken && { readingKey: recognisedKey }) } : one;
  const own = normalised.findings.filter((one) => !isSaidBetter(one));
  return {
    referrals: [
      changeOf(held, {
        at: now,
        by: { kind: 'front-door' },
        visible,
        referral: {
          originals: referral.originals.map(marked),
          urgency,
          ...(told.length > 0 && { findings: [...referral.findings, ...told] }),
          ...(taken && {
            draft: normalised.draft,
            absences: normalised.absences,
            findings: [...referral.findings, ...own, ...toConfirm(normalised)],
          }),
        },
        events: [
          {
            what: 'recognised',
            from: `original ${originalNumber}`,
            taken,
            ...(taken && { counted: countedContentOf(normalised.draft) }),
          },
        ],
        messages: (after) =>
          visible ? [screeningMessage(after, held.clocks, 'front-door.referral.changed.v1', now)] : [],
      }),
    ],
  };
}

/** Whether what stands at this place was read from a picture, and no person has typed or settled it. */
function isUnconfirmed({ findings, typedEvidence }: Referral, at: string): boolean {
  return findings.some((one) => one.code === FROM_PICTURE && one.at === at) && !Object.hasOwn(typedEvidence, at);
}

/**
 * The referrer as far as a letter may rely on them: a mail address that a machine read from a picture may be somebody else's, and who
 * they are is not known until a person has confirmed it.
 */
export function referrerForLetters(referral: Referral): Referral['draft']['referrer'] {
  const { email, ...referrer } = referral.draft.referrer;
  const mailable = email !== undefined && !isUnconfirmed(referral, '/referrer/email');
  const kind = isUnconfirmed(referral, '/referrer/kind') ? 'not-known' : referrer.kind;
  return { ...referrer, kind, ...(mailable && { email }) };
}
