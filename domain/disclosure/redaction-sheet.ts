/** What of a referral could go out to an audience once a person has cut and released it, with the suggestions for each text (P34). */
import type { DisclosureAudience, DisclosurePurpose, RedactionSheet } from '../../schemas/disclosure.ts';
import { type Pointer, pointerTo } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { kindsOf } from './kinds-at.ts';
import { readingFor } from './reader.ts';
import { suggestions } from './suggest.ts';
import { fingerprint } from './texts.ts';

/** Nothing for a purpose that does not fit the audience. */
export function redactionSheet(
  referral: Referral,
  audience: DisclosureAudience,
  purpose: DisclosurePurpose,
): RedactionSheet {
  const { reference, version, originals } = referral;
  const reader = readingFor(referral, audience, purpose);
  const releaseOf = (number: number | undefined) => (number === undefined ? {} : { release: number });
  const ofWords = kindsOf(referral).flatMap(({ at, kind, value }) => {
    if (
      typeof value !== 'string' ||
      value === '' ||
      kind === undefined ||
      reader?.verdict(kind).is !== 'when-released'
    )
      return [];
    const place: Pointer = pointerTo(...at);
    const release = reader.releasedAt(place)?.release.number;
    return [
      {
        at: place,
        kind,
        text: value,
        sees: fingerprint(value),
        suggestions: suggestions(referral, value),
        ...releaseOf(release),
      },
    ];
  });
  const ofOriginals = originals.flatMap(({ number, sha256 }) => {
    if (reader?.verdict('original').is !== 'when-released') return [];
    const release = reader.copies.find(({ text }) => text.original === number)?.release.number;
    return [{ original: number, kind: 'original' as const, sees: sha256, suggestions: [], ...releaseOf(release) }];
  });
  return { reference, version, audience, purpose, texts: [...ofWords, ...ofOriginals] };
}
