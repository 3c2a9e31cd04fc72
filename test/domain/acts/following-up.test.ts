import { describe, expect, it } from 'vitest';
import { markingWrittenUp, recordingChase, recordingConfirmation } from '../../../domain/acts/following-up.ts';
import { recordingCall } from '../../../domain/acts/record-call.ts';
import { tellingPerson } from '../../../domain/acts/telling-person.ts';
import type { Held } from '../../../domain/change.ts';
import { startClock } from '../../../domain/clock.ts';
import type { ClockKind } from '../../../schemas/clock.ts';
import { at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { acted, refusal, told } from './acting.ts';

const NOW = at('2026-11-19T12:00:00.000Z');
const given = { at: NOW };
const base = heldAfter(opened());
const withClock = (kind: ClockKind, id: string = kind): Held => ({
  ...base,
  clocks: [
    ...base.clocks.filter((clock) => clock.kind !== kind),
    startClock(HERTFORDSHIRE, { kind, id, receivedAt: base.referral.receivedAt }).clock,
  ],
});
const clockOf = (of: Held, id: string) => of.clocks.find((clock) => clock.id === id);

describe('written up', () => {
  it('is marked by a person, once', () => {
    const after = acted(markingWrittenUp, withClock('write-up'), {}, given);
    expect(clockOf(after, 'write-up')?.stoppedAt).toBe(NOW);
    expect(refusal(markingWrittenUp, after, {}, given).refused).toBe('illegal-move');
  });
});

describe('the written confirmation', () => {
  it('stops the clock that the practitioner owes', () => {
    const after = acted(recordingConfirmation, withClock('confirm-in-writing'), { words: 'By post' }, given);
    expect(clockOf(after, 'confirm-in-writing')?.stoppedAt).toBe(NOW);
  });

  it('is owed by nobody where no clock runs', () => {
    expect(refusal(recordingConfirmation, base, { words: 'x' }, given).refused).toBe('illegal-move');
  });
});

describe('a referrer who asks again', () => {
  it('is counted, and the duty manager is paged at once', () => {
    const asked = { how: 'telephone', words: 'Has anybody read it?', answer: 'We ring back today' };
    const once = acted(recordingChase, base, asked, given);
    expect(once.referral.casework.chases?.count).toBe(1);
    expect(clockOf(once, 'acknowledge')).toMatchObject({ chased: 1 });
    expect(told(recordingChase, base, asked, given).messages).toMatchObject([
      { kind: 'page', because: 'clock-chased' },
    ]);
    expect(acted(recordingChase, once, asked, given).referral.casework.chases).toMatchObject({ count: 2 });
  });

  it('cannot have asked before they first came', () => {
    const early = { how: 'telephone', words: 'x', at: '2026-11-19T09:00:00Z' };
    expect(refusal(recordingChase, base, early, given)).toMatchObject({ errors: [{ at: '/at' }] });
  });
});

describe('telling somebody in person', () => {
  const held = withClock('tell', 'tell-1');
  it.each(['telephone', 'withheld'])('stops the clock that waits: %s', (how) => {
    expect(
      clockOf(acted(tellingPerson, held, { clock: 'tell-1', how, words: 'Said so' }, given), 'tell-1')?.stoppedAt,
    ).toBe(NOW);
  });

  it('is kept as an attempt where they were not reached', () => {
    const asked = { clock: 'tell-1', how: 'not-reached', words: 'No answer' };
    expect(clockOf(acted(tellingPerson, held, asked, given), 'tell-1')?.stoppedAt).toBeUndefined();
    expect(told(tellingPerson, held, asked, given).events).toMatchObject([
      { what: 'person-told', how: 'not-reached' },
    ]);
  });

  it('is no way round the call of a qualified social worker, which has an act of its own (P25)', () => {
    const call = { what: 'asked', number: '01632 960114', bestTime: 'After four', words: 'Wants to talk' };
    const asked = acted(recordingCall, base, call, given);
    const said = { clock: 'call-1', how: 'telephone', words: 'Rang her' };
    expect(refusal(tellingPerson, asked, said, given)).toMatchObject({ errors: [{ at: '/clock' }], legal: [] });
  });

  it('is no way round what an agency may be told: news is shared, or said to be withheld (P34, P38)', () => {
    const news = withClock('tell', 'tell-news-1-1');
    const said = { clock: 'tell-news-1-1', words: 'Rang the school' };
    expect(refusal(tellingPerson, news, { ...said, how: 'telephone' }, given)).toMatchObject({ legal: [] });
    const withheld = acted(tellingPerson, news, { ...said, how: 'withheld' }, given);
    expect(clockOf(withheld, 'tell-news-1-1')?.stoppedAt).toBe(NOW);
  });

  it('names the clocks that wait when another is named', () => {
    expect(refusal(tellingPerson, held, { clock: 'tell-9', how: 'telephone', words: 'x' }, given)).toMatchObject({
      refused: 'bad-command',
      legal: ['tell-1'],
    });
  });
});
