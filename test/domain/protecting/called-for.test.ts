import { describe, expect, it } from 'vitest';
import { decidingContact } from '../../../domain/acts/decide-contact.ts';
import { notifyingPolice } from '../../../domain/acts/notify-police.ts';
import { completing } from '../../../domain/acts/of-the-road.ts';
import { authorityNamed } from '../../../domain/authorities/authorities.ts';
import { aDraft, at, HERTFORDSHIRE, heldAfter, opened } from '../../builders.ts';
import { done, heldOf } from '../acts/doing.ts';

const NIGHT = at('2026-11-22T02:00:00.000Z');
const urgent = (...because: string[]) => ({ urgency: { level: 'urgent' as const, because } });
const stated = { draft: { ...aDraft(), concern: { immediateProtection: { needed: 'yes' as const } } } };

function openedAt(moment: ReturnType<typeof at>, normalised: Parameters<typeof opened>[0], receivedAt = moment) {
  const change = opened({ ...normalised, arrival: { receivedAt }, at: moment });
  const [one] = change.referrals;
  return {
    ...heldAfter(change),
    pages: one?.messages.flatMap(({ content }) => (content.kind === 'page' ? [content] : [])) ?? [],
    events: one?.events.map(({ facts }) => facts) ?? [],
  };
}
const kinds = ({ clocks }: ReturnType<typeof heldAfter>) => clocks.map(({ kind }) => kind);

describe('"needs protection now" at 02:00 on a Sunday (P23)', () => {
  const one = openedAt(NIGHT, { normalised: { ...stated, ...urgent('immediate-protection-stated') } });

  it('pages the out-of-hours manager with the opening, once, and names the clock', () => {
    expect(one.pages).toMatchObject([
      { because: 'urgent', rung: HERTFORDSHIRE.urgent.outOfHours, clock: 'protect', receivedAt: NIGHT },
    ]);
    expect(one.events.filter(({ what }) => what === 'paged')).toHaveLength(1);
    expect(one.clocks.find(({ kind }) => kind === 'protect')).toMatchObject({ dueAt: NIGHT, outAt: NIGHT });
  });

  it('says which facts called for it, by code', () => {
    expect(one.events).toContainEqual({
      what: 'called-for',
      clock: 'protect',
      because: ['immediate-protection-stated'],
    });
    expect(one.referral.casework.prompted).toEqual({ protect: ['immediate-protection-stated'] });
    expect(one.events.map(({ what }) => what)[0]).toBe('opened');
    expect(one.referral.events).toBe(one.events.length);
  });

  it('in office hours pages the duty manager', () => {
    const noon = openedAt(at('2026-11-19T12:00:00.000Z'), { normalised: stated });
    expect(noon.pages).toMatchObject([
      { because: 'clock-out', rung: HERTFORDSHIRE.urgent.inHours, clock: 'protect' },
    ]);
  });
});

describe('words that say now', () => {
  it.each(['words-immediate-danger', 'words-not-safe-now'])('%s run the clock', (code) => {
    expect(kinds(openedAt(NIGHT, { normalised: urgent(code) }))).toContain('protect');
  });

  it('other reasons for urgency page, and call for nothing by themselves', () => {
    const one = openedAt(NIGHT, { normalised: urgent('words-weapon', 'immediate-protection-unclear', 'unread') });
    expect(kinds(one)).not.toContain('protect');
    expect(one.pages).toHaveLength(1);
  });
});

describe('a suspected crime with it', () => {
  it('is one page for whoever is told of both, and two clocks', () => {
    const draft = { ...aDraft(), concern: { ...stated.draft.concern, crimeSuspected: 'yes' as const } };
    const one = openedAt(NIGHT, { normalised: { draft, ...urgent('immediate-protection-stated') } });
    expect(kinds(one)).toEqual(expect.arrayContaining(['protect', 'police']));
    expect(one.pages).toHaveLength(1);
  });
});

describe('opened late, after an outage', () => {
  it('tells everybody whom the ladder had reached by then, each once', () => {
    const late = openedAt(at('2026-11-22T02:40:00.000Z'), { normalised: { ...stated, ...urgent('x') } }, NIGHT);
    expect(late.pages.map(({ rung }) => rung)).toEqual([HERTFORDSHIRE.urgent.outOfHours, 'head-of-front-door']);
    expect(late.clocks.find(({ kind }) => kind === 'protect')?.receivedAt).toBe(NIGHT);
  });
});

describe('automatic mail', () => {
  it('calls for nobody (R19)', () => {
    const one = openedAt(NIGHT, {
      normalised: { nature: 'automatic', ...stated, ...urgent('words-immediate-danger') },
    });
    expect([kinds(one), one.pages]).toEqual([['look'], []]);
  });

  const looked = { by: { role: 'team-manager' }, now: NIGHT };
  const mail = openedAt(NIGHT, { normalised: { nature: 'automatic', ...stated } });

  it('calls like any other contact once a person has taken it up as one', () => {
    const typed = { values: [{ at: '/concern/details', value: { words: 'He hit her' } }], originalNumber: 1 };
    const change = done(completing, mail, typed, looked);
    expect(kinds(heldAfter(change))).toContain('protect');
    expect(change.referrals[0]?.messages.map(({ content }) => content.kind)).toContain('page');
  });

  it('calls for what a person says of it in the tray, never for its own words', () => {
    const after = heldOf(notifyingPolice, mail, { what: 'crime-suspected', words: 'Her account' }, looked);
    expect(kinds(after).filter((kind) => kind === 'police' || kind === 'protect')).toEqual(['police']);
  });

  it('is to be recorded once it is decided as a contact (P27)', () => {
    const norfolk = { ...looked, profile: authorityNamed('norfolk') };
    const after = heldOf(decidingContact, mail, { outcome: 'advice-given', words: 'Advice' }, norfolk);
    expect(after.referral.casework.recording?.owed).toMatchObject([{ what: 'contact' }]);
    expect(kinds(after)).toContain('record');
  });
});

describe('a fact that was taken back and stated again', () => {
  it('calls again', () => {
    const suspected = { what: 'crime-suspected', words: 'Her account' };
    const first = heldOf(notifyingPolice, heldAfter(opened()), suspected);
    const settled = heldOf(notifyingPolice, first, { what: 'not-suspected', words: 'A fall, the hospital says' });
    const change = done(notifyingPolice, settled, suspected);
    const police = heldAfter(change).clocks.filter(({ kind }) => kind === 'police');
    expect(police.map(({ id, stoppedAt }) => [id, stoppedAt !== undefined])).toEqual([
      ['police', true],
      ['police-2', false],
    ]);
    expect(change.referrals[0]?.messages.map(({ content }) => content.kind)).toContain('page');
  });
});

describe('when the child goes home', () => {
  const goes = (homeTime: string, receivedAt = '2026-11-19T13:00:00.000Z') => {
    const one = openedAt(at(receivedAt), { normalised: { draft: { ...aDraft(), concern: { homeTime } } } });
    return one.clocks.find(({ kind }) => kind === 'home-time')?.dueAt;
  };

  it.each(['15:15', '3.15pm', '3.15', 'at 3:15 p.m.'])('"%s" is a quarter past three that day', (words) => {
    expect(goes(words)).toBe('2026-11-19T15:15:00.000Z');
  });

  it('is London’s time, in summer too', () => {
    expect(goes('3 pm', '2026-06-18T09:00:00.000Z')).toBe('2026-06-18T14:00:00.000Z');
  });

  it.each(['after club', '3', '25:00', '15.75', 'about 3.15', '13 pm'])(
    '"%s" is no time, and starts nothing',
    (words) => {
      expect(goes(words)).toBeUndefined();
    },
  );

  it('starts nothing where it had passed when the referral came', () => {
    expect(goes('12:30')).toBeUndefined();
  });

  it('pages with the opening where the warning is due by then', () => {
    const concern = { homeTime: '15:15' };
    const one = openedAt(at('2026-11-19T14:30:00.000Z'), { normalised: { draft: { ...aDraft(), concern } } });
    expect(one.pages).toMatchObject([{ because: 'clock-warned', clock: 'home-time' }]);
  });
});
