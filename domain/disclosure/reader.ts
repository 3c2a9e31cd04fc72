/** One audience with its purpose, before one referral: what the rules say to each kind of datum for them, here and now. */
import type { DatumKind, DisclosureAudience, DisclosurePurpose, WithheldCode } from '../../schemas/disclosure.ts';
import type { Referral } from '../../schemas/referral.ts';
import {
  type Needles,
  otherSendersNeedles,
  referrerNeedles,
  standsIn,
  toldByNeedles,
  undisclosedNeedles,
} from './identifying.ts';
import { mayBeNamed } from './named.ts';
import { READERS, RULES } from './rules.ts';
import { releasedTo } from './texts.ts';

type Verdict = { is: 'shown' } | { is: 'when-released' | 'kept-back'; because: WithheldCode };

/** Who must be protected from the family: what the referrer said is confidential from them, the whole story may give away. */
const FROM_FAMILY: ReadonlySet<DatumKind> = new Set(['story', 'original', 'reasons', 'child-voice']);

export type Reading = NonNullable<ReturnType<typeof readingFor>>;

/** Undefined where the purpose does not fit the audience. */
export function readingFor(referral: Referral, audience: DisclosureAudience, purpose: DisclosurePurpose) {
  const reader = READERS[audience][purpose];
  if (!reader) return undefined;
  const { draft } = referral;
  const named = mayBeNamed(referral, 'referrer', audience);
  const sourceNamed = mayBeNamed(referral, 'told-by', audience);
  const family = reader === 'parents' || reader === 'child';
  const confidential = draft.consent.confidentialFromFamily !== undefined;

  const reason = (kind: DatumKind): WithheldCode => {
    const because = RULES[kind].else;
    if (because === 'referrer-withheld' && draft.referrer.disclosure === 'anonymous') return 'referrer-anonymous';
    return family && confidential && FROM_FAMILY.has(kind) ? 'confidential-from-family' : because;
  };

  const verdict = (kind: DatumKind): Verdict => {
    const { shown, unlessProtected, released } = RULES[kind];
    const may = kind === 'told-by' ? sourceNamed : named;
    if (shown.includes(reader) || (may && unlessProtected?.includes(reader))) return { is: 'shown' };
    return { is: released?.includes(reader) ? 'when-released' : 'kept-back', because: reason(kind) };
  };

  const sees = (kind: DatumKind): boolean => verdict(kind).is === 'shown';
  const nets: readonly (readonly [Needles, WithheldCode])[] = [
    ...(sees('referrer-identity') ? [] : [[referrerNeedles(referral), 'names-the-referrer'] as const]),
    ...(sees('sender') ? [] : [[otherSendersNeedles(referral), 'names-the-referrer'] as const]),
    ...(sees('told-by') ? [] : [[toldByNeedles(draft), 'names-the-referrer'] as const]),
    ...(sees('undisclosed-address') ? [] : [[undisclosedNeedles(draft), 'gives-the-address-away'] as const]),
  ];
  const released = releasedTo(referral, audience, purpose);
  return {
    reader,
    verdict,
    /** Whoever sees the record whole: nothing need be looked for in what they are shown. */
    seesAll: nets.length === 0,
    caughtIn: (text: string): WithheldCode | undefined => nets.find(([needles]) => standsIn(text, needles))?.[1],
    releasedAt: (at: string) => released.find(({ text }) => text.at === at),
    isReleasedUnder: (at: string) => released.some(({ text }) => text.at?.startsWith(`${at}/`)),
    /** Copies of originals, as a person released them. */
    copies:
      verdict('original').is === 'when-released' ? released.filter(({ text }) => text.original !== undefined) : [],
  };
}
