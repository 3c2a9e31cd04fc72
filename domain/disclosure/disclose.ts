/** What one audience may see of a referral for one purpose: everything else is left out, with the reason, and never its words (seeds 001 s5, 002 s5, 004 s6; P12, P34). */
import type { AuthorityProfile } from '../../schemas/authority.ts';
import {
  type DatumKind,
  type DisclosedView,
  type DisclosureAudience,
  type DisclosurePurpose,
  isShownReferral,
  type ReleasedText,
} from '../../schemas/disclosure.ts';
import { pointerTo } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { classOf, KIND_OF_PERSON } from './kinds.ts';
import { type KindAt, kindsOf, type Step } from './kinds-at.ts';
import { type Reading, readingFor } from './reader.ts';
import type { Released } from './texts.ts';
import { type KeepingBack, keepingBack } from './withheld.ts';

type Plain = KindAt['value'];

/** Words that a person released; what names the referrer in them is caught all the same, unless that person said why it may stand. */
function wordsOf({ release, words }: Released, reading: Reading) {
  const caught = release.despite === undefined ? reading.caughtIn(words) : undefined;
  return caught ? { caught } : { words };
}

/** Words of a value, and the names that a map gives to what it holds, are both looked through. */
function caughtAt({ at, part, value }: KindAt, reading: Reading) {
  if (reading.seesAll) return undefined;
  const words = [value, ...at.slice(part.length)].filter((one) => typeof one === 'string');
  return words.map(reading.caughtIn).find((caught) => caught !== undefined);
}

/** One value as it may be seen; undefined where it is kept back, and that is noted. */
function seen(one: KindAt, reading: Reading, { keepBack }: KeepingBack, released: ReleasedText[]): Plain {
  const { at, part, kind, value } = one;
  if (kind === undefined) return keepBack('story', 'no-kind', part);
  const verdict = reading.verdict(kind);
  if (verdict.is === 'kept-back') return keepBack(kind, verdict.because, part);
  if (verdict.is === 'shown') {
    const caught = caughtAt(one, reading);
    return caught ? keepBack(kind, caught, part) : value;
  }
  const letOut = reading.releasedAt(pointerTo(...at));
  if (typeof value !== 'string' || !letOut) return keepBack(kind, verdict.because, at);
  const { caught, words } = wordsOf(letOut, reading);
  if (caught) return keepBack(kind, caught, at);
  released.push({ release: letOut.release.number, at: pointerTo(...at), text: words });
  return words;
}

/** Whoever may not know who somebody is does not learn that there is such a person either. */
function isHiddenPerson({ at, person }: KindAt, reading: Reading): boolean {
  if (!person || reading.isReleasedUnder(pointerTo(...at.slice(0, 3)))) return false;
  return reading.verdict(KIND_OF_PERSON[classOf(person)]['of-person:identity']).is !== 'shown';
}

/** The record again, of the values that were kept; empty lists only for whoever sees it whole. */
function rebuilt(
  value: unknown,
  kept: ReadonlyMap<string, Plain>,
  seesAll: boolean,
  at: readonly Step[] = [],
): unknown {
  if (typeof value !== 'object' || value === null) return kept.get(pointerTo(...at));
  const list = Array.isArray(value);
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const one = rebuilt(inner, kept, seesAll, [...at, list ? Number(name) : name]);
    return one === undefined ? [] : [[name, one] as const];
  });
  if (members.length === 0 && !(seesAll && Object.keys(value).length === 0)) return undefined;
  return list ? members.map(([, one]) => one) : Object.fromEntries(members);
}

/** Copies of originals that a person released, by the number of the original. */
function copiesOf(reading: Reading, { keepBack }: KeepingBack): ReleasedText[] {
  return reading.copies.flatMap((one) => {
    const { original } = one.text;
    const { caught, words } = wordsOf(one, reading);
    if (original === undefined) return [];
    if (caught) return keepBack('original', caught, ['originals', original - 1]) ?? [];
    return [{ release: one.release.number, original, text: words }];
  });
}

/** Pure and total. A purpose that does not fit the audience shows nothing. `profile`: the council whose case it is, named in the view. */
export function disclose(
  referral: Referral,
  audience: DisclosureAudience,
  purpose: DisclosurePurpose,
  profile: AuthorityProfile,
): DisclosedView {
  const { reference, version, receivedAt } = referral;
  const head = { reference, council: profile.name, version, receivedAt, audience, purpose };
  const reading = readingFor(referral, audience, purpose);
  if (!reading) return { ...head, shown: {}, kinds: [], released: [], withheld: [], codes: ['purpose-does-not-fit'] };
  const back = keepingBack();
  const released: ReleasedText[] = [];
  const kinds = new Set<DatumKind>();
  const kept = new Map(
    kindsOf(referral).flatMap((one): [string, Plain][] => {
      const value = seen(one, reading, back, released);
      if (value === undefined || one.kind === undefined || isHiddenPerson(one, reading)) return [];
      kinds.add(one.kind);
      return [[pointerTo(...one.at), value]];
    }),
  );
  const shown = rebuilt(referral, kept, reading.seesAll) ?? {};
  if (!isShownReferral(shown)) throw new Error('a view that is no part of a referral');
  released.push(...copiesOf(reading, back));
  return { ...head, shown, kinds: [...kinds], released, withheld: back.withheld(), codes: back.codes() };
}
