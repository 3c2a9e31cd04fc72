/** A text leaves the council only as a named person cut it and let it out, for one audience and one purpose, while the words are still those they looked at (P34). */
import {
  type Redaction,
  redactCommand,
  releaseCommand,
  withdrawReleaseCommand,
} from '../../schemas/casework/disclosing.ts';
import type { DisclosureAudience } from '../../schemas/disclosure.ts';
import { pointerTo } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';
import { kindsOf } from '../disclosure/kinds-at.ts';
import { readingFor } from '../disclosure/reader.ts';
import { mayEverRelease } from '../disclosure/rules.ts';
import { suggestions } from '../disclosure/suggest.ts';
import { boundTo, redacted } from '../disclosure/texts.ts';
import type { Refusal } from '../refusal.ts';
import { actRule } from './act.ts';

/** So many stand beside the referral; a case with more is answered from the case system. */
const MOST = 60;

function wrong(at: string, text: string): Refusal {
  return { refused: 'bad-command', words: text, errors: [{ at, text }] };
}

const numberedNext = (all: readonly { number: number }[]): number => (all.at(-1)?.number ?? 0) + 1;

/** Which kind of datum a text is: of a place in the referral, or an original. */
function kindOfText(referral: Referral, { at, original }: Redaction['text']) {
  if (original !== undefined) return 'original';
  return kindsOf(referral).find((one) => pointerTo(...one.at) === at)?.kind;
}

/** A refusal where no release could ever show that kind of datum to them. */
function neverFor(referral: Referral, text: Redaction['text'], audience: DisclosureAudience): Refusal | undefined {
  const kind = kindOfText(referral, text);
  if (kind !== undefined && mayEverRelease(kind, audience)) return undefined;
  return wrong('/text', 'Nobody may release this to them: they see it without, or never.');
}

export const redacting = actRule({
  act: 'redact',
  contract: redactCommand,
  rule: ({ held: { referral }, by, now }, { text, for: audience, cuts = [], copy, sees }) => {
    const bound = boundTo(referral, text);
    if (!bound) return wrong('/text', 'There is no such text here.');
    const never = neverFor(referral, text, audience);
    if (never) return never;
    if (bound.of !== sees) return wrong('/sees', 'Another text stands there now: look at it again.');
    const { words } = bound;
    const ofOriginal = words === undefined;
    if (ofOriginal && copy === undefined) return wrong('/copy', 'Give the copy of the original that may go out.');
    if (!ofOriginal && copy !== undefined) return wrong('/copy', 'Mark what is cut: the text itself is here.');
    const outside = cuts.findIndex(({ from, to }) => from >= to || to > (words?.length ?? 0));
    if (outside >= 0) return wrong(`/cuts/${outside}`, 'It lies outside the text.');
    const { disclosing = {} } = referral.casework;
    const before = disclosing.redactions ?? [];
    const number = numberedNext(before);
    const one: Redaction = {
      number,
      text,
      for: audience,
      of: bound.of,
      cuts,
      ...(copy !== undefined && { copy }),
      at: now,
      by: by.name,
    };
    const left = suggestions(referral, redacted(referral, one) ?? '').length;
    return {
      casework: { disclosing: { ...disclosing, redactions: withRoom(before, disclosing.releases ?? [], one) } },
      events: [{ what: 'redacted', redaction: number, text, for: audience, cuts: cuts.length, left }],
    };
  },
});

/** Beside the referral stand those that are released, and the last of the others. */
function withRoom(
  before: readonly Redaction[],
  releases: readonly { redaction: number }[],
  one: Redaction,
): Redaction[] {
  const used = new Set(releases.map(({ redaction }) => redaction));
  const unused = before.filter(({ number }) => !used.has(number));
  const dropped = new Set(unused.slice(0, Math.max(0, before.length + 1 - MOST)).map(({ number }) => number));
  return [...before.filter(({ number }) => !dropped.has(number)), one];
}

export const releasing = actRule({
  act: 'release',
  contract: releaseCommand,
  rule: ({ held: { referral }, by, now }, { redaction: wanted, to, purpose, reason, despite }) => {
    const { disclosing = {} } = referral.casework;
    const redaction = disclosing.redactions?.find(({ number }) => number === wanted);
    if (!redaction) return wrong('/redaction', 'Nothing was redacted under that number.');
    if (redaction.for !== to) return wrong('/to', 'It was redacted for another audience.');
    const reading = readingFor(referral, to, purpose);
    const kind = kindOfText(referral, redaction.text);
    if (!reading || kind === undefined || reading.verdict(kind).is !== 'when-released') {
      return wrong('/purpose', 'For that purpose they see it without a release, or never.');
    }
    const words = redacted(referral, redaction);
    if (words === undefined) return wrong('/redaction', 'The text has changed since: redact it again.');
    if (despite === undefined && reading.caughtIn(words)) {
      return wrong(
        '/despite',
        'It still says who told us, or where somebody must not be found: cut that, or say why it may stand.',
      );
    }
    const before = disclosing.releases ?? [];
    if (before.length >= MOST)
      return wrong('/redaction', 'More than one referral lets out: answer from the case system.');
    const number = numberedNext(before);
    const { text } = redaction;
    const said = { to, purpose, reason, ...(despite !== undefined && { despite }) };
    const one = { number, redaction: wanted, ...said, at: now, by: by.name, role: by.role };
    return {
      casework: { disclosing: { ...disclosing, releases: [...before, one] } },
      events: [{ what: 'released', release: number, redaction: wanted, text, ...said }],
    };
  },
});

export const withdrawingRelease = actRule({
  act: 'withdraw-release',
  contract: withdrawReleaseCommand,
  rule: ({ held: { referral }, by, now }, { release, words }) => {
    const { disclosing = {} } = referral.casework;
    const one = disclosing.releases?.find(({ number }) => number === release);
    if (!one) return wrong('/release', 'Nothing was released under that number.');
    if (one.withdrawn) return { refused: 'illegal-move', words: 'It was withdrawn before.' };
    const withdrawn = { at: now, by: by.name, words };
    const releases = disclosing.releases?.map((each) => (each === one ? { ...each, withdrawn } : each)) ?? [];
    return {
      casework: { disclosing: { ...disclosing, releases } },
      events: [{ what: 'release-withdrawn', release, words }],
    };
  },
});
