import { describe, expect, it } from 'vitest';
import { recordingCall } from '../../../domain/acts/record-call.ts';
import { askingSupplement, recordingSupplement } from '../../../domain/acts/supplements.ts';
import type { Held } from '../../../domain/change.ts';
import { at, heldAfter, opened } from '../../builders.ts';
import { done, heldOf, refused, told, WHEN } from './doing.ts';

const contact = heldAfter(opened());
const QUESTIONS = [{ words: 'What is his family name?', at: '/people/0/name/family' }];
const asked = heldOf(askingSupplement, contact, { how: 'telephone', questions: QUESTIONS });
const stopped = ({ clocks }: Held, id: string) => clocks.find((one) => one.id === id)?.stoppedAt;

describe('asking the referrer for more', () => {
  it('has a clock of its own, and nothing else waits for it (P25)', () => {
    expect(asked.clocks.find(({ id }) => id === 'supplement-1')).toMatchObject({
      kind: 'supplement',
      receivedAt: WHEN,
      dueAt: '2026-11-23T17:00:00.000Z',
    });
    const others = (held: Held) => held.clocks.filter(({ kind }) => kind !== 'supplement');
    expect(others(asked)).toEqual(others(contact));
    const stated = heldOf(askingSupplement, asked, {
      how: 'mail',
      questions: QUESTIONS,
      dueAt: '2026-11-25T12:00:00Z',
    });
    expect(stated.referral.casework.supplements?.[1]).toMatchObject({
      id: 'supplement-2',
      dueAt: '2026-11-25T12:00:00.000Z',
    });
  });

  it('goes by mail as a letter, by letter as a task to write one, by telephone as neither', () => {
    const by = (how: string) => ({ how, questions: QUESTIONS });
    const sent = (body: object) =>
      done(askingSupplement, contact, body).referrals.flatMap(({ messages }) =>
        messages.map(({ content }) => content),
      );
    expect(sent(by('mail'))).toMatchObject([{ kind: 'tell-referrer', letter: 'supplement', about: 'supplement-1' }]);
    const tasks = ({ clocks }: Held) => clocks.filter(({ kind }) => kind === 'tell').map(({ about }) => about);
    expect(tasks(heldOf(askingSupplement, contact, by('letter')))).toEqual(['supplement']);
    expect(sent(by('telephone'))).toEqual([]);
    expect(tasks(asked)).toEqual([]);
  });

  it.each([
    [{ questions: [] }, '/questions'],
    [{ dueAt: '2026-11-01T12:00:00Z' }, '/dueAt'],
    [{ how: 'by pigeon' }, '/how'],
  ])('is refused with %j', (wrong, pointer) => {
    const body = { how: 'telephone', questions: QUESTIONS, ...wrong };
    expect(refused(askingSupplement, contact, body).errors?.[0]?.at).toBe(pointer);
  });
});

describe('what the referrer answers', () => {
  const body = {
    id: 'supplement-1',
    from: 'the safeguarding lead',
    how: 'telephone',
    answers: [{ words: 'Brackenridge', at: '/people/0/name/family' }],
    whole: true,
  };

  it('is kept beside the referral with evidence of its own; the draft stays as it was', () => {
    const now = at('2026-11-19T15:00:00.000Z');
    const held = heldOf(recordingSupplement, asked, body, { now });
    expect(held.referral.casework.supplements?.[0]).toMatchObject({
      state: 'answered',
      answers: [
        {
          words: 'Brackenridge',
          answeredAt: now,
          evidence: { reader: 'written down by Ada Okoro', from: 'the safeguarding lead', how: 'telephone' },
        },
      ],
    });
    expect(held.referral.draft).toEqual(contact.referral.draft);
    expect(stopped(held, 'supplement-1')).toBe(now);
  });

  it('in part leaves the clock running; unasked it is kept all the same', () => {
    const part = heldOf(recordingSupplement, asked, { ...body, whole: false });
    expect(stopped(part, 'supplement-1')).toBeUndefined();
    expect(part.referral.casework.supplements).toMatchObject([
      { state: 'asked', answers: [{ words: 'Brackenridge' }] },
    ]);
    const { id: _, ...unasked } = body;
    const held = heldOf(recordingSupplement, contact, {
      ...unasked,
      answers: [{ words: 'From a mail', original: 1 }],
    });
    expect(held.referral.casework.supplements).toMatchObject([
      { id: 'supplement-1', answers: [{ evidence: { original: 1 } }] },
    ]);
  });

  it.each([
    [{ id: 'supplement-9' }, '/id'],
    [{ answers: [] }, '/answers'],
    [{ answers: [{ words: 'x', original: 8 }] }, '/answers/0/original'],
    [{ at: '2026-11-30T10:00:00Z' }, '/at'],
    [{ at: '2026-11-01T10:00:00Z' }, '/at'],
  ])('is refused with %j', (wrong, pointer) => {
    expect(refused(recordingSupplement, asked, { ...body, ...wrong }).errors?.[0]?.at).toBe(pointer);
  });
});

describe('a referrer who asks to talk to a qualified social worker', () => {
  const call = heldOf(recordingCall, contact, {
    what: 'asked',
    number: '01632 960114',
    bestTime: 'after 15:30',
    words: 'How to tell the mother',
  });
  const rang = { what: 'rang', id: 'call-1', outcome: 'spoke', words: 'Agreed to tell her together' };

  it('is rung by one: a talk with anybody else is not the one asked for (seed 002 s3)', () => {
    expect(call.referral.casework.calls).toMatchObject([{ id: 'call-1', number: '01632 960114', state: 'waiting' }]);
    const by = { qualification: 'none', role: 'customer-service-adviser' };
    expect(refused(recordingCall, call, rang, { by }).refused).toBe('not-authorised');
    const tried = heldOf(recordingCall, call, { ...rang, outcome: 'not-reached', words: 'Engaged' }, { by });
    expect(tried.referral.casework.calls).toMatchObject([{ state: 'waiting', tries: [{ outcome: 'not-reached' }] }]);
    const spoke = heldOf(recordingCall, tried, rang);
    expect(spoke.referral.casework.calls).toMatchObject([
      { state: 'done', tries: [{}, { outcome: 'spoke', by: 'Ada Okoro' }] },
    ]);
    expect(call.clocks.find(({ id }) => id === 'call-1')).toMatchObject({
      kind: 'tell',
      dueAt: '2026-11-20T16:00:00.000Z',
    });
    expect([stopped(tried, 'call-1'), stopped(spoke, 'call-1')]).toEqual([undefined, WHEN]);
    expect(refused(recordingCall, spoke, rang).refused).toBe('illegal-move');
    expect(refused(recordingCall, call, { ...rang, id: 'call-7' }).errors?.[0]?.at).toBe('/id');
  });
});

describe('the referral discussion', () => {
  const body = {
    what: 'discussion',
    with: 'the safeguarding lead',
    agreed: 'The school tells the mother',
    actions: [{ who: 'the school', what: 'tells the mother', by: 'Friday' }],
    noFurtherAction: false,
  };

  it('is an event: who, when, what was agreed, who acts by when (P25)', () => {
    expect(told(done(recordingCall, contact, body))).toEqual([
      {
        what: 'referral-discussed',
        at: WHEN,
        with: body.with,
        agreed: body.agreed,
        actions: body.actions,
        noFurtherAction: false,
      },
    ]);
  });

  it('either has actions or says that there are none', () => {
    expect(refused(recordingCall, contact, { ...body, actions: [] }).errors?.[0]?.at).toBe('/actions');
    expect(refused(recordingCall, contact, { ...body, noFurtherAction: true }).errors?.[0]?.at).toBe('/actions');
    expect(told(done(recordingCall, contact, { ...body, actions: [], noFurtherAction: true }))).toHaveLength(1);
  });
});
