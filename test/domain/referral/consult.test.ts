import { describe, expect, it } from 'vitest';
import { escalatingConsultation } from '../../../domain/acts/escalate-consultation.ts';
import { tellingPerson } from '../../../domain/acts/telling-person.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import { letter } from '../../../domain/feedback/letter.ts';
import { letterFacts } from '../../../domain/feedback/letter-facts.ts';
import { consult, consultationRefused } from '../../../domain/referral/consult.ts';
import { consultCommand } from '../../../schemas/casework/consultation.ts';
import { anArrival, aPerson, at, HERTFORDSHIRE, heldAfter } from '../../builders.ts';
import { acted, refusal } from '../acts/acting.ts';

const NORFOLK = authorityNamed('norfolk');
/** A Sunday, two in the morning. */
const SUNDAY = at('2026-11-22T02:00:00.000Z');
const ASKED = {
  caller: { name: 'Perpetua Lindqvist', role: 'health visitor', email: 'p.lindqvist@surgery.example' },
  level: 'level-3',
  advice: 'Talk to mother first',
  consent: { given: false, words: 'Not asked yet' },
};
const ABOUT = { people: [{ name: 'Bryn CANARY', stage: 'child' }], concern: 'Left alone' };
const worker = aPerson({ role: 'social-worker', team: 'childrens-advice-and-duty-service' });
const command = (more: object = {}) => consultCommand.parse({ ...ASKED, ...more });
const arrival = anArrival({
  channel: 'phone',
  receivedAt: SUNDAY,
  sender: { kind: 'worker', id: 'w-1', name: 'Ada Okoro' },
});
const change = consult(arrival, command(), worker, NORFOLK, SUNDAY);
const held = heldAfter(change);

describe('a consultation', () => {
  it('leaves no child’s record, no clock and no screening message, and owes the caller a note', () => {
    expect(held.referral).toMatchObject({ standing: 'consultation', draft: { people: [], concern: {} } });
    expect(held.clocks).toEqual([]);
    expect(change.referrals[0]?.messages.map(({ content }) => content)).toMatchObject([
      { kind: 'tell-referrer', letter: 'consultation' },
    ]);
    expect(change.landed).toMatchObject({ state: 'opened', id: arrival.id });
  });

  it('notes level and advice for the caller’s own record', () => {
    const asked = { kind: 'consultation', audience: 'practitioner' } as const;
    const { text } = letter(
      'consultation',
      'practitioner',
      letterFacts(held.referral, [], 1, NORFOLK, asked),
      NORFOLK,
    );
    expect(text).toContain('Talk to mother first');
    expect(text).toContain(NORFOLK.thresholds.levels.find(({ code }) => code === 'level-3')?.name);
    expect(text).toContain('0344 800 8021');
  });

  it.each([
    ['without a criterion', {}, '/because'],
    ['on a consent that was not given', { because: 'consent' }, '/consent/given'],
  ])('keeps nothing of a child %s', (_, more, pointer) => {
    expect(consultationRefused(command({ about: ABOUT, ...more }), worker, NORFOLK)).toMatchObject({
      refused: 'bad-command',
      errors: [{ at: pointer }],
    });
  });

  it('keeps the child on consent, and on the risk only as a manager records it', () => {
    const consent = { given: true, words: 'Mother asked her to ring' };
    expect(
      consultationRefused(command({ about: ABOUT, because: 'consent', consent }), worker, NORFOLK),
    ).toBeUndefined();
    const risk = command({ about: ABOUT, because: 'significant-risk' });
    expect(consultationRefused(risk, worker, NORFOLK)?.refused).toBe('not-authorised');
    expect(consultationRefused(risk, aPerson(), NORFOLK)).toBeUndefined();
    expect(heldAfter(consult(arrival, risk, aPerson(), NORFOLK, SUNDAY)).referral.draft.people).toHaveLength(1);
  });

  it('is refused where the council has none, at a level it does not consult on, and to whoever is no social worker', () => {
    expect(consultationRefused(command(), worker, HERTFORDSHIRE)?.refused).toBe('illegal-move');
    expect(consultationRefused(command({ level: 'level-9' }), worker, NORFOLK)).toMatchObject({
      errors: [{ at: '/level' }],
      legal: expect.arrayContaining(['level-3']),
    });
    expect(consultationRefused(command(), aPerson({ role: 'customer-service-adviser' }), NORFOLK)?.refused).toBe(
      'not-authorised',
    );
  });

  it('can be nothing else before it is escalated', () => {
    const told = { clock: 'tell-1', how: 'telephone', words: 'x' };
    const given = { at: SUNDAY, profile: NORFOLK };
    expect(refusal(tellingPerson, held, told, given).refused).toBe('bad-command');
  });
});

describe('a consultation turned urgent', () => {
  const later = at('2026-11-22T02:20:00.000Z');
  const urgent = { ...ABOUT, words: 'She rang again in tears' };
  const given = { at: later, profile: NORFOLK, by: { role: 'social-worker' } };
  const after = acted(escalatingConsultation, held, urgent, given);

  it('is an urgent contact at the council’s own level, its clocks running from the consultation', () => {
    expect(after.referral).toMatchObject({
      standing: 'contact',
      urgency: { level: 'urgent' },
      casework: { consultation: { escalated: { level: 'level-4-urgent' } } },
    });
    expect(after.clocks.find(({ kind }) => kind === 'decide-contact')).toMatchObject({
      receivedAt: SUNDAY,
      dueAt: '2026-11-23T02:00:00.000Z',
    });
    expect(after.clocks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['acknowledge', 'decide', 'protect']),
    );
  });

  it('pages out of hours in the same change, and screening hears of it without a name', () => {
    const asked = escalatingConsultation.read({ expectedVersion: 1, ...urgent });
    if ('refused' in asked) throw new Error('refused');
    const result = asked.decide({ held, by: worker, profile: NORFOLK, now: later, others: new Map() });
    if ('refused' in result) throw new Error('refused');
    const messages = result.referrals[0]?.messages.map(({ content }) => content) ?? [];
    expect(messages).toContainEqual(expect.objectContaining({ kind: 'page', rung: NORFOLK.urgent.outOfHours }));
    expect(messages.map(({ kind }) => kind)).toContain('screening');
    expect(JSON.stringify(messages)).not.toContain('CANARY');
  });

  it('is done once', () => {
    expect(refusal(escalatingConsultation, after, urgent, given).refused).toBe('illegal-move');
  });
});
