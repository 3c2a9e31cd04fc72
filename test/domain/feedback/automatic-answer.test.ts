import { describe, expect, it } from 'vitest';
import { acknowledging } from '../../../domain/acts/of-the-road.ts';
import { unlinking } from '../../../domain/acts/unlinking.ts';
import type { Change, Held } from '../../../domain/change.ts';
import { automaticAnswer, namesAnyOf } from '../../../domain/feedback/automatic-answer.ts';
import { letterAnswered, openedAsAnswer } from '../../../domain/referral/letter-answered.ts';
import { recordTold } from '../../../domain/referral/told.ts';
import { draft } from '../../../schemas/draft.ts';
import type { EventFacts } from '../../../schemas/event.ts';
import { arrivalId } from '../../../schemas/primitives.ts';
import {
  aDraft,
  anArrival,
  at,
  HERTFORDSHIRE,
  heldAfter,
  normalised,
  opened,
  referenceNumbered,
} from '../../builders.ts';
import { acted } from '../acts/acting.ts';
import { done } from '../acts/doing.ts';
import { readingOf } from '../reading/reading-of.ts';
import { PLAIN, PLAIN_UNSEEN, WITH_NEWS, WITH_NEWS_UNSEEN } from './absences.ts';

const REFERENCE = referenceNumbered(1);
const NOW = at('2026-11-19T15:00:00.000Z');
const MESSAGE = `${REFERENCE}.tell-referrer-acknowledgement.3.1`;

type Bounce = { says?: string; action?: string; returned?: string; more?: string[] };
const bounce = ({
  says = 'The mail could not be delivered to nobody@school.example.',
  action = 'failed',
  returned = `Subject: Your message to a council: ${REFERENCE}\r\nX-Front-Door-Message:\r\n ${MESSAGE}`,
  more = [],
}: Bounce = {}) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=A',
    '',
    '--A',
    'Content-Type: text/plain',
    '',
    says,
    '--A',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; nobody@school.example',
    `Action: ${action}`,
    '--A',
    'Content-Type: text/rfc822-headers',
    '',
    returned,
    ...more,
    '--A--',
    '',
  ].join('\r\n');

/** A bounce with our letter whole. */
const returning = (words: string) =>
  bounce({
    returned: [
      'From: front-door@council.example',
      `Subject: Your message: ${REFERENCE}`,
      `X-Front-Door-Message: ${MESSAGE}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain',
      '',
      words,
    ].join('\r\n'),
  });

const away = (says: string, subject = `Automatic reply: Your message to a council: ${REFERENCE}`) =>
  [
    'From: head@school.example',
    `Subject: ${subject}`,
    'Auto-Submitted: auto-replied',
    'In-Reply-To: <0102aa@eu-west-2.amazonses.com>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain',
    '',
    says,
    '',
  ].join('\r\n');

const answerIn = async (raw: string) => {
  const bytes = Buffer.from(raw);
  return automaticAnswer(await readingOf(bytes), bytes);
};

describe('a bounce', () => {
  it('of a letter of ours is known by the reference and the id that it returns, even folded', async () => {
    expect(await answerIn(bounce())).toMatchObject({ kind: 'bounce', reference: REFERENCE, ids: [MESSAGE] });
  });

  it.each([
    ['that a person wrote into', { says: 'Not known here. The little boy next door screams all night.' }],
    ['that is longer than a notice', { says: 'Not delivered. '.repeat(100) }],
    [
      'of their own answer to our letter',
      {
        returned: `Subject: Re: ${REFERENCE}\r\nMessage-ID: <1@school.example>\r\nIn-Reply-To:\r\n <0102aa@mx.example>`,
      },
    ],
    [
      'of what they wrote with our letter in its thread',
      {
        returned: `X-Front-Door-Message: ${MESSAGE}\r\nSubject: Re: ${REFERENCE}\r\nReferences: <0102aa@mx.example>`,
      },
    ],
    [
      'that a person wrote into after what it returns',
      { more: ['--A', 'Content-Type: text/plain', '', 'My pupil.'] },
    ],
    [
      'that returns two mails',
      { more: ['--A', 'Content-Type: message/rfc822', '', 'Subject: Another', '', 'He came home.'] },
    ],
    ['that only says it is late', { action: 'delayed' }],
    ['that returns nothing of ours', { returned: 'Subject: Your invoice' }],
    ['that names two references', { returned: `Subject: ${REFERENCE} and ${referenceNumbered(2)}` }],
    [
      'with something attached',
      {
        more: [
          '--A',
          'Content-Type: application/pdf; name=form.pdf',
          'Content-Disposition: attachment',
          '',
          '%PDF-1.4',
        ],
      },
    ],
  ])('%s is left to a person', async (_, given) => {
    expect(await answerIn(bounce(given))).toBeUndefined();
  });
});

describe('an automatic reply', () => {
  it('to a letter of ours is known by its subject and the mail it answers', async () => {
    const answer = await answerIn(away('I am out of the office until Monday.'));
    expect(answer).toEqual({ kind: 'auto-reply', reference: REFERENCE, ids: ['0102aa'] });
  });

  it.each([
    ['that speaks of a pupil', away('I am away. The pupil came in with marks again.')],
    ['that speaks of police', away('I am away. The police came on Tuesday.')],
    ['that speaks of a child', away('I am away. The child is hurt, ring the office.')],
    ['to something else', away('I am out of the office.', 'Automatic reply: Lunch')],
  ])('%s is left to a person', async (_, raw) => {
    expect(await answerIn(raw)).toBeUndefined();
  });
});

/** Those that wait for a person. */
const waiting = async (all: readonly string[]): Promise<string[]> => {
  const answers = await Promise.all(all.map((says) => answerIn(away(says))));
  return all.filter((_, at) => answers[at] === undefined);
};

describe('a notice of absence', () => {
  it('with anything that a person may have added is left to a person', async () => {
    expect(await waiting([...WITH_NEWS, ...WITH_NEWS_UNSEEN])).toEqual([...WITH_NEWS, ...WITH_NEWS_UNSEEN]);
  });

  it('of a school, a surgery or the police is noted, for all that it says of children and danger to anybody', async () => {
    expect((await waiting(PLAIN)).length).toBeLessThanOrEqual(1);
    expect((await waiting(PLAIN_UNSEEN)).length).toBeLessThanOrEqual(4);
  });
});

describe('somebody of the referral', () => {
  const people = draft.parse({
    ...aDraft(),
    people: [{ id: 'p1', roles: ['subject'], stage: 'child', name: { words: 'Zoë Offiah-Lee' } }],
  }).people;
  const names = async (raw: string) => namesAnyOf(await readingOf(Buffer.from(raw)), people);

  it.each([
    ['in the words', away('I am away. Ring me about OFFIAH.')],
    ['in the subject', away('I am away.', `Automatic reply: Zoë ${REFERENCE}`)],
    ['in the words of a bounce', bounce({ says: 'Not delivered. Zoë, ring me.' })],
  ])('is found by one word of a name %s', async (_, raw) => {
    expect(await names(raw)).toBe(true);
  });

  it('is not found in a notice that names nobody, nor in our own letter that it returns', async () => {
    expect(await names(away('I am out of the office until Monday.'))).toBe(false);
    expect(await names(returning('Our letter of Zoë, a child.'))).toBe(false);
    expect(await answerIn(returning('Our letter of Zoë, a child.'))).toMatchObject({
      kind: 'bounce',
      ids: [MESSAGE],
    });
  });
});

describe('what becomes of it', () => {
  const ACKNOWLEDGED = {
    how: 'writing',
    words: 'By mail',
    actions: 'A visit.',
    telephoneAttempts: 'Rang at 11 and at 12.',
  };
  const held = acted(acknowledging, heldAfter(opened()), ACKNOWLEDGED, { at: at('2026-11-19T12:00:00.000Z') });
  const told = { what: 'told', letter: 'acknowledgement', how: 'mail', message: MESSAGE, mailId: '0102aa' } as const;
  const change = recordTold(held, told, HERTFORDSHIRE, at('2026-11-19T12:01:00.000Z'));
  const events = change.referrals[0]?.events ?? [];
  const sent = heldAfter(change);
  const arrival = anArrival({
    id: arrivalId.parse('d'.repeat(64)),
    reference: referenceNumbered(9),
    channel: 'email',
  });
  const opening = opened({ arrival, normalised: normalised({ nature: 'automatic' }), at: NOW });
  const answered = (kind: 'bounce' | 'auto-reply', letter: string = told.letter): Change =>
    openedAsAnswer(opening, sent, { kind, told: { ...told, letter } }, HERTFORDSHIRE, NOW);
  const facts = (of: Change, which: number): EventFacts[] =>
    of.referrals[which]?.events.map((one) => one.facts) ?? [];
  const running = ({ clocks }: Held, kind: string) => clocks.filter((one) => one.kind === kind && !one.stoppedAt);

  it('finds the letter by either id, and not one that we never sent', () => {
    const answer = { kind: 'bounce', reference: REFERENCE } as const;
    expect(letterAnswered(events, { ...answer, ids: [MESSAGE] })).toMatchObject({ letter: 'acknowledgement' });
    expect(letterAnswered(events, { ...answer, ids: ['0102aa'] })).toMatchObject({ letter: 'acknowledgement' });
    expect(letterAnswered(events, { ...answer, ids: ['0102bb'] })).toBeUndefined();
  });

  it('goes back to the in-tray, its clock running, when a person finds that it was no answer', () => {
    const change = answered('auto-reply');
    const [mail, referral] = [heldAfter(change, 0), heldAfter(change, 1)];
    expect([mail.referral.standing, running(mail, 'look').length]).toEqual(['linked', 0]);
    const command = { from: referral.referral.reference, because: 'Her head of year wrote of a bruise' };
    const undone = heldAfter(done(unlinking, mail, command, { now: NOW, others: [referral] }), 0);
    expect([undone.referral.standing, running(undone, 'look').length]).toEqual(['in-tray', 1]);
  });

  it('an acknowledgement that came back is owed again, from the same moment', () => {
    expect(running(sent, 'acknowledge')).toEqual([]);
    const after = heldAfter(answered('bounce'), 1);
    const first = sent.clocks.find(({ kind }) => kind === 'acknowledge');
    expect(running(after, 'acknowledge')).toMatchObject([{ receivedAt: first?.receivedAt, dueAt: first?.dueAt }]);
    expect(after.referral.findings.at(-1)).toMatchObject({ code: 'referrer-not-told' });
    expect(facts(answered('bounce'), 1)[0]).toMatchObject({ what: 'letter-bounced', from: referenceNumbered(9) });
    expect(heldAfter(answered('bounce')).referral).toMatchObject({ standing: 'linked', linkedTo: REFERENCE });
  });

  it('any other letter becomes a task to ring, within the clock', () => {
    const after = heldAfter(answered('bounce', 'decision'), 1);
    expect(running(after, 'tell')).toMatchObject([{ about: 'decision' }]);
    expect(running(after, 'acknowledge')).toEqual([]);
  });

  it('an absence is noted, and nobody is asked for anything', () => {
    const noted = answered('auto-reply');
    expect(facts(noted, 1)).toMatchObject([{ what: 'letter-answered-by-machine', letter: 'acknowledgement' }]);
    expect(heldAfter(noted, 1).referral.version).toBe(sent.referral.version);
    expect(heldAfter(noted).clocks.every(({ stoppedAt }) => stoppedAt)).toBe(true);
  });
});
