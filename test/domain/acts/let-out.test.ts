/** A text goes out as a person cut it and let it out, to one audience for one purpose, and only while it is the text that they looked at (P34, system 20). */
import { describe, expect, it } from 'vitest';
import { tellingParents } from '../../../domain/acts/authorise-sharing.ts';
import { redacting, releasing, withdrawingRelease } from '../../../domain/acts/let-out.ts';
import { recordingShare } from '../../../domain/acts/record-share.ts';
import { recordingReferrerConsent } from '../../../domain/acts/referrer-consent.ts';
import type { Held } from '../../../domain/change.ts';
import { disclose } from '../../../domain/disclosure/disclose.ts';
import { redactionSheet } from '../../../domain/disclosure/redaction-sheet.ts';
import { fingerprint, withoutCuts } from '../../../domain/disclosure/texts.ts';
import type { Draft } from '../../../schemas/draft.ts';
import { aDraft, at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const NOW = { at: at('2026-11-19T12:00:00.000Z') };
const STORY = 'I live next door. My grandson Robin cries at night. Ring me, Dilys Quillfeather, on 01632 960111.';
const PLACE = '/draft/concern/details/words';

const held = (given: Partial<Draft> = {}): Held =>
  heldAfter(
    opened({
      normalised: {
        draft: {
          ...aDraft(),
          referrer: {
            kind: 'relative',
            disclosure: 'withhold',
            name: { words: 'Dilys Quillfeather' },
            phones: [{ words: '01632 960111' }],
            toldBy: { words: 'her sister Morwenna Tregear' },
          },
          people: [{ id: 'p1', roles: ['subject'], stage: 'child', name: { words: 'Robin Ashby' } }],
          concern: { details: { words: STORY } },
          ...given,
        },
      },
    }),
  );

const spanOf = (words: string) => ({ from: STORY.indexOf(words), to: STORY.indexOf(words) + words.length });
const CUTS = [spanOf('I live next door. My grandson '), spanOf(' Ring me, Dilys Quillfeather, on 01632 960111.')];
const REDACTION = { text: { at: PLACE }, for: 'parents', cuts: CUTS, sees: fingerprint(STORY) };
const RELEASE = { redaction: 1, to: 'parents', purpose: 'letter', reason: 'They must know the concern to answer it' };
const shownTo = (one: Held) => disclose(one.referral, 'parents', 'letter', HERTFORDSHIRE);
const released = () => acted(releasing, acted(redacting, held(), REDACTION, NOW), RELEASE, NOW);

describe('a text for an audience', () => {
  it('is suggested with what in it says who told us: name, number, kin, next door and "I"', () => {
    const [text] = redactionSheet(held().referral, 'parents', 'letter').texts.filter((one) => one.at === PLACE);
    const found = text?.suggestions.map(({ because, from, to }) => [because, STORY.slice(from, to)]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['first-person', 'I'],
        ['nearness', 'next door'],
        ['relationship', 'My grandson'],
        ['name', 'Dilys'],
        ['name', 'Quillfeather'],
        ['number', '01632 960111'],
      ]),
    );
    expect(text).toMatchObject({ sees: fingerprint(STORY) });
    expect(redactionSheet(held().referral, 'parents', 'screen').texts).toEqual([]);
  });

  it('is not shown before it is released, and then as it was cut, to them and for that purpose alone', () => {
    const redacted = acted(redacting, held(), REDACTION, NOW);
    expect(shownTo(redacted).shown.draft?.concern).toBeUndefined();
    const view = shownTo(acted(releasing, redacted, RELEASE, NOW));
    expect(view.shown.draft?.concern?.details?.words).toBe('[…]Robin cries at night.[…]');
    expect(view.released).toEqual([{ release: 1, at: PLACE, text: '[…]Robin cries at night.[…]' }]);
    for (const [audience, purpose] of [
      ['parents', 'information-request'],
      ['child', 'letter'],
      ['other-agency', 'notify'],
    ] as const) {
      expect(disclose(released().referral, audience, purpose, HERTFORDSHIRE).released).toEqual([]);
    }
  });

  it('is an event each time: what was cut, who let it out, why; never the words', () => {
    expect(told(redacting, held(), REDACTION, NOW).events).toMatchObject([{ what: 'redacted', cuts: 2, left: 0 }]);
    const redacted = acted(redacting, held(), REDACTION, NOW);
    expect(told(releasing, redacted, RELEASE, NOW).events).toMatchObject([
      { what: 'released', release: 1, to: 'parents', purpose: 'letter', reason: RELEASE.reason },
    ]);
    expect(redacted.referral.casework.disclosing?.redactions?.[0]).toMatchObject({ by: 'Ada Okoro' });
  });

  it('needs another release once it is another text', () => {
    const one = released();
    const { draft } = one.referral;
    const changed = { ...draft, concern: { details: { words: `${STORY} And by day.` } } };
    const after = { ...one, referral: { ...one.referral, draft: changed } };
    expect(shownTo(after).shown.draft?.concern).toBeUndefined();
    expect(refusal(releasing, after, RELEASE, NOW).errors).toMatchObject([{ at: '/redaction' }]);
    expect(refusal(redacting, after, REDACTION, NOW).errors).toMatchObject([{ at: '/sees' }]);
  });

  it('is taken back from now on, once', () => {
    const withdrawn = acted(withdrawingRelease, released(), { release: 1, words: 'The street is named' }, NOW);
    expect(shownTo(withdrawn).released).toEqual([]);
    const again = refusal(withdrawingRelease, withdrawn, { release: 1, words: 'x' }, NOW);
    expect(again.refused).toBe('illegal-move');
  });

  it('is refused while it names the referrer, unless the person says why that may stand', () => {
    const redacted = acted(redacting, held(), { ...REDACTION, cuts: CUTS.slice(0, 1) }, NOW);
    const refused = refusal(releasing, redacted, RELEASE, NOW);
    expect(refused.errors).toMatchObject([{ at: '/despite' }]);
    expect(JSON.stringify(refused)).not.toContain('Quillfeather');
    const despite = acted(releasing, redacted, { ...RELEASE, despite: 'She asked us to' }, NOW);
    expect(shownTo(despite).released).toHaveLength(1);
  });

  it('of an original is a copy that a person made', () => {
    const redaction = { text: { original: 1 }, for: 'parents', copy: 'Robin cries at night.', sees: 'b'.repeat(64) };
    const one = acted(releasing, acted(redacting, held(), redaction, NOW), RELEASE, NOW);
    expect(shownTo(one).released).toEqual([{ release: 1, original: 1, text: 'Robin cries at night.' }]);
    expect(shownTo(one).shown.originals).toBeUndefined();
  });

  it.each([
    [redacting, { ...REDACTION, text: { at: '/draft/concern/nothing' } }, '/text'],
    [redacting, { ...REDACTION, text: {} }, '/text'],
    [redacting, { ...REDACTION, text: { at: '/reference' } }, '/text'],
    [redacting, { ...REDACTION, text: { at: '/draft/referrer/name/words' } }, '/text'],
    [redacting, { ...REDACTION, text: { original: 9 } }, '/text'],
    [redacting, { ...REDACTION, cuts: [{ from: 0, to: 4000 }] }, '/cuts/0'],
    [redacting, { ...REDACTION, copy: 'x' }, '/copy'],
    [redacting, { text: { original: 1 }, for: 'parents', sees: 'b'.repeat(64) }, '/copy'],
    [releasing, { ...RELEASE, redaction: 7 }, '/redaction'],
    [releasing, { ...RELEASE, to: 'child' }, '/to'],
    [releasing, { ...RELEASE, purpose: 'audit' }, '/purpose'],
    [withdrawingRelease, { release: 9, words: 'x' }, '/release'],
  ])('is refused where it cannot be: %#', (rule, body, pointer) => {
    const redacted = acted(redacting, held(), REDACTION, NOW);
    expect(refusal(rule, redacted, body, NOW).errors?.map((error) => error.at)).toEqual([pointer]);
  });

  it('is released by whoever the council lets, and cut by anybody on the queue', () => {
    const adviser = { ...NOW, by: { role: 'customer-service-adviser', qualification: 'none' } };
    const redacted = acted(redacting, held(), REDACTION, adviser);
    expect(refusal(releasing, redacted, RELEASE, adviser).refused).toBe('not-authorised');
  });

  it('keeps back from the family, as confidential, what the referrer asked to be kept from them', () => {
    const marked = held({ consent: { confidentialFromFamily: { words: 'He must not know she spoke' } } });
    expect(shownTo(marked).withheld).toContainEqual({
      kind: 'story',
      because: 'confidential-from-family',
      at: [PLACE],
    });
    expect(JSON.stringify(shownTo(marked))).not.toContain('must not know');
  });
});

describe('cutting', () => {
  it.each([
    [[], 'abcdef'],
    [[{ from: 0, to: 6 }], '[…]'],
    [[{ from: 2, to: 4 }], 'ab[…]ef'],
    [
      [
        { from: 3, to: 5 },
        { from: 1, to: 4 },
      ],
      'a[…]f',
    ],
    [
      [
        { from: 1, to: 2 },
        { from: 2, to: 3 },
      ],
      'a[…]def',
    ],
    [
      [
        { from: 0, to: 1 },
        { from: 0, to: 1 },
      ],
      '[…]bcdef',
    ],
  ])('of %j leaves %s', (cuts, left) => {
    expect(withoutCuts('abcdef', cuts)).toBe(left);
  });
});

describe('the referrer’s agreement to be named', () => {
  const AGREES = { whose: 'referrer', agrees: true, to: ['other-agency'], how: 'telephone', words: 'She agrees' };
  const agency = (one: Held) => disclose(one.referral, 'other-agency', 'notify', HERTFORDSHIRE);

  it('names them to whom they agreed, until they no longer do; whoever told them is asked apart', () => {
    const agreed = acted(recordingReferrerConsent, held(), AGREES, NOW);
    expect(agency(agreed).shown.draft?.referrer?.name?.words).toBe('Dilys Quillfeather');
    expect(agency(agreed).shown.draft?.referrer?.toldBy).toBeUndefined();
    expect(shownTo(agreed).shown.draft?.referrer).toBeUndefined();
    const both = acted(recordingReferrerConsent, agreed, { ...AGREES, whose: 'told-by' }, NOW);
    expect(agency(both).shown.draft?.referrer?.toldBy?.words).toContain('Tregear');
    const no = acted(recordingReferrerConsent, agreed, { ...AGREES, agrees: false }, NOW);
    expect(agency(no).shown.draft?.referrer).toBeUndefined();
  });

  it('protects a professional who does not agree', () => {
    const professional = held({
      referrer: { kind: 'practitioner', disclosure: 'professional', name: { words: 'Ines Calder' } },
    });
    expect(agency(professional).shown.draft?.referrer?.name?.words).toBe('Ines Calder');
    const no = acted(recordingReferrerConsent, professional, { ...AGREES, agrees: false }, NOW);
    expect(JSON.stringify(agency(no))).not.toContain('Calder');
  });

  it('is never asked of somebody who is not there', () => {
    const nobody = held({ referrer: { kind: 'public', disclosure: 'withhold' } });
    expect(refusal(recordingReferrerConsent, nobody, { ...AGREES, whose: 'told-by' }, NOW).errors).toMatchObject([
      { at: '/whose' },
    ]);
  });
});

describe('what a share tells of itself', () => {
  it('is worked out: which kinds were shown, which were kept back and why', () => {
    const TOLD = { informed: 'yes', consent: 'given', how: 'telephone', words: 'Mother agrees' };
    const asked = acted(tellingParents, held(), TOLD, NOW);
    const share = { to: { agency: 'school', name: 'Wren Adair' }, what: 'That we assess', why: 'She sees him daily' };
    const { events } = told(recordingShare, asked, share, NOW);
    expect(events[0]).toMatchObject({ what: 'shared', name: 'Wren Adair', said: 'That we assess' });
    const view = events[0]?.what === 'shared' ? events[0].view : undefined;
    expect(view?.shown).toEqual(expect.arrayContaining(['subject-identity']));
    expect(view?.withheld).toEqual(
      expect.arrayContaining([
        { kind: 'referrer-identity', because: 'referrer-withheld' },
        { kind: 'told-by', because: 'told-by-withheld' },
        { kind: 'story', because: 'not-released' },
      ]),
    );
  });
});
