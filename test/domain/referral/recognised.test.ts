/** What a machine recognised in pictures is offered, never imposed: it fills only an empty draft, once, and a person's word always stands. */
import { describe, expect, it } from 'vitest';
import type { Change, Held } from '../../../domain/change.ts';
import type { Normalised } from '../../../domain/normalising/normalised.ts';
import { blankReading } from '../../../domain/reading/readings.ts';
import { open } from '../../../domain/referral/open.ts';
import { recognised, referrerForLetters } from '../../../domain/referral/recognised.ts';
import { FROM_PICTURE, suggestedIn } from '../../../domain/referral/suggested.ts';
import { evidenceMap } from '../../../schemas/draft.ts';
import { finding } from '../../../schemas/finding.ts';
import { pointerTo } from '../../../schemas/primitives.ts';
import { reading } from '../../../schemas/reading.ts';
import { aDraft, anArrival, at, HERTFORDSHIRE, heldAfter, normalised } from '../../builders.ts';

const NOW = at('2026-11-19T10:05:00.000Z');
const nothing = aDraft();
const unread = normalised({
  nature: 'unread',
  draft: { ...nothing, referrer: { kind: 'not-known', disclosure: 'withhold' } },
  urgency: { level: 'urgent', because: ['unread'] },
});

function openedOf(of: Normalised): Change {
  const arrival = anArrival({ channel: 'document' });
  return open({ arrival, normalised: of, pictures: true, profile: HERTFORDSHIRE, at: arrival.receivedAt });
}
const held = heldAfter(openedOf(unread));

const seen = (raw: string) => ({
  place: { kind: 'box', part: '', page: 1, box: [10, 10, 90, 12] },
  raw,
  reader: 'ocr',
  confidence: 0.4,
});
/** A machine read a name, a mail address and a frightening word on the paper. */
const read = normalised({
  draft: { ...aDraft(), concern: { details: { words: 'He threatened her with a knife.' } } },
  evidence: evidenceMap.parse({
    [pointerTo('people', 0, 'name', 'words')]: seen('Robin Fictional'),
    [pointerTo('people', 0, 'name', 'given')]: seen('Robin Fictional'),
    [pointerTo('people', 0, 'dateOfBirth')]: seen('03/05/2018'),
    [pointerTo('referrer', 'email')]: seen('head@school.example'),
    [pointerTo('referrer', 'kind')]: seen('Head teacher'),
  }),
  findings: [
    { code: 'reader-unsure', at: pointerTo('people', 0, 'dateOfBirth'), severity: 'check', text: 'Unsure.' },
    { code: 'address-missing', at: pointerTo('familyAddress'), severity: 'check', text: 'No address.' },
  ],
  urgency: { level: 'urgent', because: ['weapon'] },
});

const recognition = (of: Normalised) => ({
  originalNumber: 1,
  recognisedKey: 'readings/r.json',
  normalised: of,
  suggested: [],
});
function done(of: Held, what: Normalised): Held {
  const change = recognised(of, recognition(what), NOW);
  if (!change) throw new Error('nothing was done');
  return heldAfter(change);
}

describe('opening pictures', () => {
  it('owes a recognition beside everything that it owes anyway', () => {
    const [change] = openedOf(unread).referrals;
    const kinds = change?.messages.map(({ content }) => content.kind);
    expect(kinds).toEqual(expect.arrayContaining(['screening', 'page', 'recognise-this']));
    const without = open({ arrival: anArrival(), normalised: unread, profile: HERTFORDSHIRE, at: NOW });
    expect(without.referrals[0]?.messages.map(({ content }) => content.kind)).not.toContain('recognise-this');
  });
});

describe('what was recognised', () => {
  it('fills an empty draft; standing, nature and clocks stay, and every value is a person’s to confirm', () => {
    const { referral, clocks } = done(held, read);
    expect(referral.draft).toEqual(read.draft);
    expect(referral).toMatchObject({ nature: 'unread', standing: 'contact', version: 2 });
    expect(referral.originals[0]).toMatchObject({ recognisedKey: 'readings/r.json', readingKey: 'readings/r.json' });
    expect(clocks).toEqual(held.clocks);
    expect(referral.findings.map(({ code, at: place }) => `${code} ${place}`)).toEqual([
      ...held.referral.findings.map(({ code, at: place }) => `${code} ${place}`),
      'address-missing /familyAddress',
      `${FROM_PICTURE} /people/0/name`,
      `${FROM_PICTURE} /people/0/dateOfBirth`,
      `${FROM_PICTURE} /referrer/email`,
      `${FROM_PICTURE} /referrer/kind`,
    ]);
  });

  it('tells the screening team that there is more to see, and why it is urgent', () => {
    const change = recognised(held, recognition(read), NOW);
    expect(change?.referrals[0]?.referral.urgency).toEqual({ level: 'urgent', because: ['unread', 'weapon'] });
    expect(change?.referrals[0]?.events.map(({ facts }) => facts)).toEqual([
      {
        what: 'recognised',
        from: 'original 1',
        taken: true,
        counted: {
          source: '10',
          parentsInformed: 'not-said',
          parentsAgreed: 'not-said',
          parentsReason: false,
          children: 0,
        },
      },
    ]);
    expect(change?.referrals[0]?.messages[0]?.content).toMatchObject({
      kind: 'screening',
      event: { type: 'front-door.referral.changed.v1', data: { version: 2 } },
    });
  });

  it('never touches what a person has typed', () => {
    const typed: Held = {
      ...held,
      referral: {
        ...held.referral,
        typedEvidence: evidenceMap.parse({ [pointerTo('people', 0, 'dateOfBirth')]: seen('03/06/2018') }),
      },
    };
    const { referral } = done(typed, read);
    expect(referral.draft).toEqual(typed.referral.draft);
    expect(referral.findings).toEqual(typed.referral.findings);
    expect(referral.originals[0]).not.toHaveProperty('readingKey');
    expect(referral.originals[0]).toHaveProperty('recognisedKey');
  });

  it('changes no draft that was read from something better, nor one that was decided on', () => {
    const fromMail = heldAfter(openedOf(normalised()));
    expect(done(fromMail, read).referral.draft).toEqual(fromMail.referral.draft);
    const decided: Held = { ...held, referral: { ...held.referral, standing: 'referral' } };
    expect(done(decided, read).referral.draft).toEqual(held.referral.draft);
  });

  it('is only noted where there was nothing to recognise', () => {
    const { referral } = done(held, unread);
    expect(referral).toMatchObject({ version: 1, draft: held.referral.draft, findings: held.referral.findings });
  });

  it('is done once', () => {
    expect(recognised(done(held, read), recognition(read), NOW)).toBeUndefined();
  });
});

describe('pictures that came with a mail', () => {
  const place = { kind: 'box', part: '2', page: 1, box: [10, 10, 90, 12] } as const;
  const field = { section: '', label: 'Name', value: 'Robin Fictional', place, confidence: 0.4 };
  const mail = reading.parse({
    ...blankReading('message/rfc822', 'mail'),
    fields: [
      { ...field, doubts: ['read-from-picture'] },
      { ...field, value: 'Typed in the mail' },
    ],
    parts: [{ path: '2', name: 'scan.pdf', type: 'application/pdf', bytes: 9, sha256: '', outcome: 'read' }],
  });

  it('are told to the person, by attachment, and change nothing in the draft', () => {
    const fromMail = heldAfter(openedOf(normalised()));
    const suggested = suggestedIn(mail);
    const change = recognised(fromMail, { ...recognition(normalised()), suggested }, NOW);
    const after = change?.referrals[0]?.referral;
    expect(after?.draft).toEqual(fromMail.referral.draft);
    const told = after?.findings.filter(({ code }) => code === FROM_PICTURE);
    expect(told?.map(({ text }) => text)).toEqual([expect.stringContaining('attachment 2 (scan.pdf)')]);
    expect(told?.[0]?.text).toContain('Name: Robin Fictional');
    expect(told?.[0]?.text).not.toContain('Typed');
  });

  it('are told in findings that can be kept, however long they are', () => {
    const long = { ...field, value: 'a very long story '.repeat(200), doubts: ['read-from-picture'] };
    const told = suggestedIn(reading.parse({ ...mail, fields: Array.from({ length: 60 }, () => long) }));
    expect(told.map((one) => finding.safeParse(one).success)).toEqual(told.map(() => true));
    expect(told.length).toBe(20);
  });
});

describe('letters', () => {
  it('go to no address that only a machine has read from a picture, in nobody’s words but the public’s', () => {
    const { referral } = done(held, read);
    expect(referrerForLetters(referral)).not.toHaveProperty('email');
    expect(referrerForLetters(referral).kind).toBe('not-known');
    const findings = referral.findings.filter(({ code }) => code !== FROM_PICTURE);
    expect(referrerForLetters({ ...referral, findings })).toEqual(referral.draft.referrer);
  });
});
