import { describe, expect, it } from 'vitest';
import { AUTHORITIES, authorityNamed } from '../../../domain/authorities/authorities.ts';
import { startClocks, stop } from '../../../domain/clock.ts';
import { letter } from '../../../domain/feedback/letter.ts';
import { type LetterFacts, letterFacts } from '../../../domain/feedback/letter-facts.ts';
import { londonWords } from '../../../domain/feedback/london-words.ts';
import { receiptFor } from '../../../domain/feedback/receipt.ts';
import { wordingNamed } from '../../../domain/feedback/wording/wording.ts';
import { arrivalId, instant, pointer, reference, referenceFrom, sha256 } from '../../../schemas/primitives.ts';
import { receipt } from '../../../schemas/receipt.ts';
import { type Referral, referral as referralSchema } from '../../../schemas/referral.ts';

const at = (text: string) => instant.parse(text);
const REFERENCE = referenceFrom(new Uint8Array([1, 2, 3, 4, 5]));
const INBOX = 'referrals@front-door.example';
const hertfordshire = authorityNamed('hertfordshire');
const norfolk = authorityNamed('norfolk');
const received = at('2026-11-21T15:10:00.000Z');
const DECISION = { kind: 'decision', audience: 'practitioner' } as const;
const facts: LetterFacts = {
  reference: REFERENCE,
  receivedAt: received,
  acknowledgeBy: at('2026-11-23T17:00:00.000Z'),
  decideBy: at('2026-11-23T17:00:00.000Z'),
  circumstances: [],
  actions: 'CANARY-ACTIONS',
  outcome: 'CANARY-OUTCOME',
  reasons: 'CANARY-REASONS',
  advice: 'CANARY-ADVICE',
  level: 'Level 3',
};

describe('London words', () => {
  it.each([
    ['2026-11-23T17:00:00.000Z', '5pm on Monday 23 November'],
    ['2026-12-11T16:00:00.000Z', '4pm on Friday 11 December'],
    ['2026-07-01T15:05:59.999Z', '4:05pm on Wednesday 1 July'],
    ['2026-07-01T11:00:00.000Z', 'noon on Wednesday 1 July'],
    ['2026-06-30T23:00:00.000Z', 'midnight on Wednesday 1 July'],
    ['2026-12-01T00:30:00.000Z', '12:30am on Tuesday 1 December'],
    ['2026-12-01T12:30:00.000Z', '12:30pm on Tuesday 1 December'],
    ['2026-10-25T00:30:00.000Z', '1:30am on Sunday 25 October'],
    ['2026-10-25T01:30:00.000Z', '1:30am on Sunday 25 October'],
  ])('%s is %s', (moment, words) => {
    expect(londonWords(at(moment))).toBe(words);
  });
});

describe('the wording', () => {
  it('has no word for the public or a child that could hold the child’s details', () => {
    const { public: forPublic, child, parents } = wordingNamed('plain-english');
    expect(JSON.stringify([forPublic, child, parents])).not.toMatch(
      /\{(?:actions|outcome|reasons|advice|questions|steps|alternatives|team)\}/,
    );
  });

  it('is one that every profile’s name finds, and no other', () => {
    for (const { wording } of AUTHORITIES) expect(wordingNamed(wording)).toBeDefined();
    expect(() => wordingNamed('legalese')).toThrow('no wording table legalese');
  });
});

describe('a receipt', () => {
  it('says that it is automatic and not the acknowledgement, and by when a person acts, in London words', () => {
    const { text } = letter('receipt', 'practitioner', facts, hertfordshire, INBOX);
    expect(text).toContain('This is an automatic receipt. It is not the acknowledgement');
    expect(text).toContain('reached us at 3:10pm on Saturday 21 November');
    expect(text).toContain('acknowledge it to you by 5pm on Monday 23 November');
    expect(text).toContain('ring Hertfordshire Customer Service Centre on 0300 123 4043');
  });

  it('names the telephone of that audience to whoever writes to Norfolk (R10), and to nobody else', () => {
    const written = { ...facts, circumstances: ['asked-to-ring'] as const };
    expect(letter('receipt', 'practitioner', written, norfolk).text).toContain(
      'please ring us as well, and quote the reference: ring Children’s Advice and Duty Service on 0344 800 8021',
    );
    expect(letter('receipt', 'public', written, norfolk).text).toContain('on 0344 800 8020');
    expect(letter('receipt', 'practitioner', facts, hertfordshire).text).not.toContain('please ring us as well');
  });

  it('tells a child of somebody to talk to', () => {
    expect(letter('receipt', 'child', facts, hertfordshire).text).toContain('0800 1111');
  });
});

it('writes a person’s words as words: nothing in them becomes a tag, and their lines are kept', () => {
  const reasons = '<b onclick="x">"Tom" & co</b>\nsecond line {reference}';
  const { html, text } = letter('decision', 'practitioner', { ...facts, reasons }, hertfordshire);
  expect(html).toContain(
    '&lt;b onclick=&quot;x&quot;&gt;&quot;Tom&quot; &amp; co&lt;/b&gt;<br>second line {reference}',
  );
  expect(text).toContain(reasons);
});

it('leaves out what has no value rather than showing a gap', () => {
  const { actions: _, decideBy: __, ...fewer } = facts;
  const { text } = letter('acknowledgement', 'practitioner', fewer, hertfordshire);
  expect(text).not.toContain('What we will do now');
  expect(text).not.toContain('by  we');
});

describe('the facts of a letter', () => {
  const sender = { kind: 'mail', address: 'gran@home.example' } as const;
  const original = (number: number, receivedAt: string) => ({
    number,
    arrival: arrivalId.parse(String(number).repeat(64)),
    sha256: sha256.parse('0'.repeat(64)),
    objectKey: 'originals/0',
    mediaType: 'message/rfc822',
    name: 'mail.eml',
    bytes: 10,
    receivedAt: at(receivedAt),
    channel: 'email' as const,
    sender,
  });
  const referral: Referral = referralSchema.parse({
    reference: REFERENCE,
    version: 1,
    revision: 1,
    standing: 'contact',
    nature: 'referral',
    channel: 'email',
    sender,
    receivedAt: received,
    openedAt: received,
    authority: 'hertfordshire',
    team: 'customer-service-centre',
    urgency: { level: 'routine', because: [] },
    originals: [original(1, received), original(2, '2026-11-22T10:00:00.000Z')],
    draft: {
      category: 'not-stated',
      referrer: { kind: 'relative', disclosure: 'withhold', toldBy: { words: 'a neighbour' } },
      people: [],
      relationships: [],
      concern: {},
      assessmentOfNeed: {},
      consent: {},
      involvements: [],
      unplaced: [],
    },
    findings: [],
    absences: {},
    typedEvidence: {},
    casework: {},
    events: 1,
  });
  const { clocks } = startClocks(hertfordshire, { receivedAt: received, kinds: ['acknowledge', 'decide'] });

  it('are the due times, the source that the referrer should tell (P12), and nothing that was not said', () => {
    expect(letterFacts(referral, clocks, 1, hertfordshire, DECISION)).toEqual({
      reference: REFERENCE,
      receivedAt: received,
      acknowledgeBy: facts.acknowledgeBy,
      decideBy: facts.decideBy,
      circumstances: ['told-by-another'],
    });
  });

  it('are each referrer’s own received time (P31)', () => {
    expect(letterFacts(referral, clocks, 2, hertfordshire, DECISION).receivedAt).toBe('2026-11-22T10:00:00.000Z');
  });

  it('promise nothing that is no longer owed', () => {
    const stopped = clocks.map((clock) => stop(clock, at('2026-11-23T10:00:00.000Z'), 'worker-1'));
    const later = letterFacts(referral, stopped, 2, hertfordshire, DECISION);
    expect(later.circumstances).toContain('already-with-a-person');
    const { text } = letter('receipt', 'public', later, hertfordshire);
    expect(text).toContain('has been put with what we already have');
    expect(text).not.toContain('by 5pm');
  });

  it('hold the person’s words for the referrer, and not their notes to colleagues', () => {
    const decided = letterFacts(
      {
        ...referral,
        acknowledgement: { at: received, how: 'writing', words: 'CANARY-NOTE', actions: 'A visit.' },
        disposal: {
          at: received,
          by: 'Ada Okoro',
          role: 'team-manager',
          team: 'a-team',
          outcome: 'disposal-3-high-need',
          words: 'CANARY-NOTE',
          reasons: 'Needs.',
        },
      },
      clocks,
      1,
      hertfordshire,
      DECISION,
    );
    expect(decided).toMatchObject({
      actions: 'A visit.',
      outcome: 'A Child and Family Assessment',
      reasons: 'Needs.',
    });
    expect(JSON.stringify(decided)).not.toContain('CANARY-NOTE');
  });

  it('say that it was written in Norfolk, that a machine could not read it, or that it was too large', () => {
    const unread: Referral = { ...referral, nature: 'unread' };
    const tooLarge = {
      code: 'unread-too-large',
      at: pointer.parse(''),
      severity: 'urgent',
      text: 'Too large.',
    } as const;
    expect(letterFacts(unread, clocks, 1, norfolk, DECISION).circumstances).toEqual([
      'asked-to-ring',
      'told-by-another',
      'unread',
    ]);
    expect(
      letterFacts({ ...unread, findings: [tooLarge] }, clocks, 1, hertfordshire, DECISION).circumstances,
    ).toEqual(['told-by-another', 'too-large']);
  });
});

describe('the receipt in JSON', () => {
  const arrival = { reference: REFERENCE, receivedAt: received, findings: [] };
  const rest = { profile: hertfordshire, repeat: false, status: `/referrals/${REFERENCE}/status` };

  it('is a receipt: reference, times, notice, and whom to ring', () => {
    const made = receiptFor(arrival, rest);
    expect(receipt.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      reference: reference.parse(REFERENCE),
      receivedAt: received,
      acknowledgeBy: '2026-11-23T17:00:00.000Z',
      decideBy: '2026-11-23T17:00:00.000Z',
      contact: { words: 'ring Hertfordshire Customer Service Centre on 0300 123 4043', phone: '0300 123 4043' },
    });
    expect(made.notice).toContain('This is not an emergency service');
  });

  it('counts from the stated time where a worker’s statement was accepted (P14)', () => {
    const stated = { ...arrival, statedReceivedAt: at('2026-11-20T11:10:00.000Z') };
    expect(receiptFor(stated, rest)).toMatchObject({
      receivedAt: '2026-11-20T11:10:00.000Z',
      acknowledgeBy: '2026-11-23T17:00:00.000Z',
    });
  });

  it('says where to find a number where the profile has none', () => {
    const { contact } = receiptFor(arrival, { ...rest, profile: authorityNamed('england') });
    expect(contact).toEqual({
      words: expect.stringContaining('https://www.gov.uk/report-child-abuse-to-local-council'),
      phone: '',
    });
  });
});
