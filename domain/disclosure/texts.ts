/** The texts of a referral that a person may cut and let out: where they stand, and what of them has been released, bound to the very words that were looked at (P34). */
import { createHash } from 'node:crypto';
import type { Redaction, Release, SomeText, Span } from '../../schemas/casework/disclosing.ts';
import type { DisclosureAudience, DisclosurePurpose } from '../../schemas/disclosure.ts';
import { type Sha256, sha256 } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';

/** What stands where something was cut. */
export const CUT = '[…]';

export function fingerprint(text: string): Sha256 {
  return sha256.parse(createHash('sha256').update(text).digest('hex'));
}

/** The words at a JSON Pointer; undefined where none stand. */
function wordsAt(referral: Referral, at: string): string | undefined {
  const steps = at
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value: unknown = referral;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Object.entries(value).find(([name]) => name === step)?.[1];
  }
  return typeof value === 'string' ? value : undefined;
}

/** What a redaction is bound to: the words that stand there, or the fingerprint of the original's bytes. Undefined where there is no such text. */
export function boundTo(referral: Referral, { at, original }: SomeText): { of: Sha256; words?: string } | undefined {
  if (original !== undefined) {
    const one = referral.originals.find(({ number }) => number === original);
    return one && { of: one.sha256 };
  }
  const words = at === undefined ? undefined : wordsAt(referral, at);
  return words === undefined ? undefined : { of: fingerprint(words), words };
}

/** The text without what was cut; spans may overlap and come in any order. */
export function withoutCuts(text: string, cuts: readonly Span[]): string {
  let out = '';
  let here = 0;
  for (const { from, to } of cuts.toSorted((a, b) => a.from - b.from)) {
    if (to <= here) continue;
    if (from > here || out === '') out += text.slice(here, Math.max(from, here)) + CUT;
    here = to;
  }
  return out + text.slice(here);
}

/** As it may go out; undefined where another text stands there now than the one that was looked at. */
export function redacted(referral: Referral, { text, of, cuts, copy }: Redaction): string | undefined {
  const bound = boundTo(referral, text);
  if (bound?.of !== of) return undefined;
  return bound.words === undefined ? copy : withoutCuts(bound.words, cuts);
}

export type Released = { release: Release; text: SomeText; words: string };

/** What is released to them for that purpose and still stands as it was looked at; the last release of a text is the one that counts. */
export function releasedTo(
  referral: Referral,
  audience: DisclosureAudience,
  purpose: DisclosurePurpose,
): readonly Released[] {
  const { releases = [], redactions = [] } = referral.casework.disclosing ?? {};
  const found = new Map<string, Released>();
  for (const release of releases) {
    if (release.withdrawn || release.to !== audience || release.purpose !== purpose) continue;
    const redaction = redactions.find(({ number }) => number === release.redaction);
    const words = redaction && redacted(referral, redaction);
    if (!redaction || words === undefined) continue;
    const { at = '', original = '' } = redaction.text;
    found.set(`${at} ${original}`, { release, text: redaction.text, words });
  }
  return [...found.values()];
}
