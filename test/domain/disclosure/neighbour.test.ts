/** A neighbour's name in every field there is: no view, letter, message, key or problem says it until they agree or a person releases it (system 20; P12, P34). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordingShare } from '../../../domain/acts/record-share.ts';
import { recordingReferrerConsent } from '../../../domain/acts/referrer-consent.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import { disclose } from '../../../domain/disclosure/disclose.ts';
import { historyFor } from '../../../domain/disclosure/history.ts';
import { READERS } from '../../../domain/disclosure/rules.ts';
import { hasLetter, letter } from '../../../domain/feedback/letter.ts';
import { letterFacts } from '../../../domain/feedback/letter-facts.ts';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { open } from '../../../domain/referral/open.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { clockItem, eventItem, offeredItem, referralItem } from '../../../functions/ports/record-items.ts';
import { disclosureAudience, disclosurePurpose } from '../../../schemas/disclosure.ts';
import { eform } from '../../../schemas/eform.ts';
import { event } from '../../../schemas/event.ts';
import { letterAudience, letterKind } from '../../../schemas/letter.ts';
import { type Referral, referral } from '../../../schemas/referral.ts';
import { anArrival, aPerson, at, HERTFORDSHIRE, heldAfter } from '../../builders.ts';
import { anyOf } from '../../canaries.ts';
import { acted, result } from '../acts/acting.ts';
import { readingOf } from '../normalising/readings.ts';

const NAME = 'Zebedee Quillfeather';
const TELLS = /zebedee|quillfeather/i;
const NOW = at('2026-11-19T12:00:00.000Z');

/** Their name in every text field, and they are the neighbour who told us. */
const anyNeighbours = anyOf(referral, () => NAME).map((value): Referral => {
  const whole = referral.parse(value);
  const { disclosing: _, ...casework } = whole.casework;
  const { toldBy, ...asDrawn } = whole.draft.referrer;
  const told = toldBy && { toldBy: { words: 'her sister, Morwenna Tregear' } };
  const referrer = { ...asDrawn, ...told, name: { words: NAME }, kind: 'public', disclosure: 'withhold' } as const;
  return { ...whole, authority: 'hertfordshire', casework, draft: { ...whole.draft, referrer } };
});
const drawn = fc.sample(anyNeighbours, 20);
const [first] = drawn;
if (!first) throw new Error('nothing drawn');

const OUTSIDE = disclosureAudience.options.flatMap((audience) =>
  disclosurePurpose.options.flatMap((purpose) => {
    const reader = READERS[audience][purpose];
    return reader && !['council', 'case-system'].includes(reader) ? [[audience, purpose] as const] : [];
  }),
);

describe('a neighbour’s name in every field', () => {
  it.each(OUTSIDE)('is in no view for %s to %s', (audience, purpose) => {
    for (const held of drawn)
      expect(JSON.stringify(disclose(held, audience, purpose, HERTFORDSHIRE))).not.toMatch(TELLS);
  });

  it('is shown to another agency once they agree, and still not to the parents', () => {
    const { familyAddress: _, ...draft } = { ...first.draft, people: [] };
    const held = { referral: { ...first, draft }, clocks: [] };
    const agreed = acted(
      recordingReferrerConsent,
      { ...held, referral: { ...held.referral, standing: 'contact', receivedAt: at('2026-11-19T10:00:00.000Z') } },
      { whose: 'referrer', agrees: true, to: ['other-agency'], how: 'telephone', words: 'The school may know' },
      { at: NOW },
    ).referral;
    expect(disclose(agreed, 'other-agency', 'check', HERTFORDSHIRE).shown.draft?.referrer?.name?.words).toBe(NAME);
    expect(JSON.stringify(disclose(agreed, 'parents', 'letter', HERTFORDSHIRE))).not.toMatch(TELLS);
  });

  it('is in no letter but where a person wrote to that very reader', () => {
    for (const profile of [HERTFORDSHIRE, authorityNamed('norfolk')]) {
      for (const audience of letterAudience.exclude(['practitioner']).options) {
        for (const kind of letterKind.exclude(['dispute-answer', 'complaint-answer']).options) {
          if (!hasLetter(profile, audience, kind)) continue;
          for (const held of drawn.slice(0, 5)) {
            const facts = letterFacts(held, [], 1, profile, { kind, audience });
            expect(JSON.stringify(letter(kind, audience, facts, profile))).not.toMatch(TELLS);
          }
        }
      }
    }
  });

  it('is in no history that an auditor reads', () => {
    const events = fc
      .sample(
        anyOf(event, () => NAME),
        60,
      )
      .map((one) => ({ ...event.parse(one), by: aPerson() }));
    expect(JSON.stringify(events)).toMatch(TELLS);
    expect(JSON.stringify(historyFor(first, events, 'auditor', 'audit'))).not.toMatch(TELLS);
    expect(historyFor(first, events, 'screening-worker', 'screen')).toEqual(events);
    expect(historyFor(first, events, 'parents', 'letter')).toEqual([]);
  });

  it('is in no key and no index of any row', () => {
    for (const held of drawn) {
      const items = [referralItem(held, []), offeredItem(held, [])];
      for (const item of items) expect(JSON.stringify({ ...item, value: undefined })).not.toMatch(TELLS);
    }
  });

  it('is in no message, page, clock or key of a referral that is opened from such an e-form', () => {
    for (const form of fc.sample(
      anyOf(eform, () => NAME),
      20,
    )) {
      const body = { ...Object(form), version: '1', referrer: { name: NAME, kind: 'public' } };
      const reading = readingOf({ type: 'application/json', json: JSON.parse(JSON.stringify(body)) });
      const arrival = anArrival({ sender: { kind: 'mail', address: 'zebedee.quillfeather@home.example' } });
      const normalised = normalise(reading, arrival);
      expect(JSON.stringify(normalised.draft)).toMatch(TELLS);
      const change = open({ arrival, normalised, profile: HERTFORDSHIRE, at: NOW });
      const { referral: opened, clocks } = heldAfter(change);
      const [one] = change.referrals;
      expect(JSON.stringify([one?.messages, clocks])).not.toMatch(TELLS);
      const items = [
        referralItem(opened, clocks),
        ...clocks.map((clock) => clockItem(opened.reference, clock)),
        ...(one?.events ?? []).map((happened) => eventItem(happened, opened.receivedAt)),
      ];
      expect(JSON.stringify(items.map((item) => ({ ...item, value: undefined })))).not.toMatch(TELLS);
    }
  });

  it('is in no refusal, and cannot be told to another agency by the words of a share', () => {
    const held = { referral: { ...first, standing: 'contact' as const }, clocks: [] };
    const share = { to: { agency: 'school' }, what: `${NAME} rang us`, why: 'x' };
    const refused = result(recordingShare, held, share, { at: NOW, by: aPerson() });
    expect(refused).toMatchObject({ refused: 'bad-command', errors: [{ at: '/what' }] });
    expect(JSON.stringify(refused)).not.toMatch(TELLS);
    const nonsense = recordingShare.read({ expectedVersion: NAME, to: NAME, what: [NAME], [NAME]: NAME });
    expect(isRefusal(nonsense) && JSON.stringify(nonsense)).not.toMatch(TELLS);
  });
});
