import { describe, expect, it } from 'vitest';
import {
  answeringComplaint,
  answeringDispute,
  raisingComplaint,
  raisingDispute,
} from '../../../domain/acts/objecting.ts';
import { at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const LATER = at('2026-11-20T12:00:00.000Z');
const manager = { role: 'team-manager' };
const held = heldAfter(opened());
const RAISED = { from: 'The referrer, by telephone', words: 'Not satisfied' };
const disputed = acted(raisingDispute, held, RAISED, { at: NOW });

describe('a dispute', () => {
  it('opens step one with its owner, its policy and its clock', () => {
    const [step] = HERTFORDSHIRE.routes.disputeSteps;
    expect(disputed.referral.casework.disputes).toMatchObject([
      { number: 1, steps: [{ code: step?.code, owner: step?.owner, policy: step?.policy }] },
    ]);
    expect(disputed.clocks.find(({ kind }) => kind === 'dispute')).toMatchObject({ id: 'dispute-1-1', about: '1' });
  });

  it('goes to step two under the partnership’s policy when the first answer does not satisfy', () => {
    const answered = acted(
      answeringDispute,
      disputed,
      { number: 1, words: 'Looked again' },
      { at: LATER, by: manager },
    );
    expect(answered.clocks.find(({ id }) => id === 'dispute-1-1')?.stoppedAt).toBe(LATER);
    const escalated = acted(raisingDispute, answered, { ...RAISED, number: 1 }, { at: LATER });
    expect(escalated.referral.casework.disputes?.[0]?.steps[1]).toMatchObject({
      policy: HERTFORDSHIRE.routes.disputeSteps[1]?.policy,
    });
    expect(escalated.clocks.filter(({ kind }) => kind === 'dispute').map(({ id }) => id)).toEqual([
      'dispute-1-1',
      'dispute-1-2',
    ]);
  });

  it('is refused a step that is not there yet, an answer twice, and a number that there is not', () => {
    const given = { at: LATER, by: manager };
    expect(refusal(raisingDispute, disputed, { ...RAISED, number: 1 }, given).refused).toBe('illegal-move');
    const answered = acted(answeringDispute, disputed, { number: 1, words: 'x' }, given);
    expect(refusal(answeringDispute, answered, { number: 1, words: 'x' }, given).refused).toBe('illegal-move');
    expect(refusal(answeringDispute, held, { number: 4, words: 'x' }, given)).toMatchObject({
      errors: [{ at: '/number' }],
    });
  });

  it('ends with the council’s last step', () => {
    let standing = disputed;
    for (const _ of HERTFORDSHIRE.routes.disputeSteps.slice(1)) {
      standing = acted(answeringDispute, standing, { number: 1, words: 'x' }, { at: LATER, by: manager });
      standing = acted(raisingDispute, standing, { ...RAISED, number: 1 }, { at: LATER });
    }
    standing = acted(answeringDispute, standing, { number: 1, words: 'x' }, { at: LATER, by: manager });
    expect(refusal(raisingDispute, standing, { ...RAISED, number: 1 }, { at: LATER }).refused).toBe('illegal-move');
  });
});

describe('an answer', () => {
  const ANSWER = { number: 1, words: 'Looked again' };
  it('is a letter to a referrer who raised it, and a task to tell anybody else', () => {
    const theirs = acted(raisingDispute, held, { ...RAISED, raisedBy: 'referrer' }, { at: NOW });
    expect(told(answeringDispute, theirs, ANSWER, { at: LATER, by: manager }).messages).toMatchObject([
      { kind: 'tell-referrer', letter: 'dispute-answer', about: '1' },
    ]);
    const parent = acted(raisingComplaint, held, { ...RAISED, raisedBy: 'parent' }, { at: NOW });
    const answered = acted(answeringComplaint, parent, ANSWER, { at: LATER, by: manager });
    expect(answered.clocks.filter(({ kind }) => kind === 'tell')).toMatchObject([{ about: 'complaint-answer' }]);
    expect(told(answeringComplaint, parent, ANSWER, { at: LATER, by: manager }).messages).toEqual([]);
  });
});

describe('a complaint', () => {
  it('is another route with its own clock, and a dispute beside it stays as it is', () => {
    const both = acted(raisingComplaint, disputed, { from: 'Mother', words: 'Was not told' }, { at: NOW });
    expect(both.clocks.filter(({ kind }) => kind === 'complaint')).toHaveLength(1);
    const answered = acted(answeringComplaint, both, { number: 1, words: 'Sorry' }, { at: LATER, by: manager });
    expect(answered.referral.casework.disputes?.[0]?.steps[0]?.answeredAt).toBeUndefined();
    expect(answered.referral.casework.complaints?.[0]?.steps[0]).toMatchObject({
      answeredAt: LATER,
      answer: 'Sorry',
    });
  });
});
