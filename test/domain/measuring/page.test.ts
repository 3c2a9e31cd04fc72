/** The page at half past eight: it says what the figures say, opens each into what is behind it, and needs nothing from anywhere else. */
import { describe, expect, it } from 'vitest';
import { measured } from '../../../domain/measuring/figures.ts';
import { behindOf, behindView, measuresOf } from '../../../domain/measuring/measures.ts';
import { measuresPage } from '../../../domain/measuring/page/page.ts';
import { hoursWords } from '../../../domain/measuring/page/words.ts';
import { quietOf } from '../../../domain/measuring/quiet.ts';
import { titleOf } from '../../../domain/measuring/titles.ts';
import { figureCode } from '../../../schemas/measures.ts';
import { measuresView } from '../../../schemas/measures-view.ts';
import { at, HERTFORDSHIRE, heldAfter, opened, referenceNumbered } from '../../builders.ts';
import { acknowledged, history, period } from './steps-made.ts';

const CAME = at('2026-11-19T10:00:00.000Z');
const STEPS = [
  history({ number: 1, next: [[2.5, acknowledged(CAME, 2)]] }),
  history({ number: 2, channel: 'email', counted: { sender: 'mail', hours: 'out', source: '6' } }),
  history({ number: 3, nature: 'unread', next: [[3, { what: 'looked-up', cases: ['CASE-77'] }]] }),
].flat();
const DAY = period('2026-11-22');
const KNOWN = measured(STEPS, DAY, HERTFORDSHIRE);
const view = measuresOf(KNOWN, HERTFORDSHIRE);
const page = measuresPage(view, KNOWN, STEPS, HERTFORDSHIRE, new Set());

describe('the page', () => {
  it('has every figure, each opening into the references behind it', () => {
    expect(measuresView.parse(view)).toEqual(view);
    for (const figure of figureCode.options) {
      expect(page).toContain(`id="${figure}"`);
      expect(page).toContain(`href="#${figure}"`);
    }
    for (const number of [1, 2, 3]) expect(page).toContain(referenceNumbered(number));
    expect(page).toContain('1 of 3');
    expect(page).toContain('acknowledged (telephone), done Thu 19 Nov, 12:00');
  });

  it('loads nothing, runs nothing, and holds no case number', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|https?:\/\/|CASE-77/);
  });

  it('counts a restricted case, and names it to nobody who may not see it', () => {
    const hidden = measuresPage(view, KNOWN, STEPS, HERTFORDSHIRE, new Set([referenceNumbered(2)]));
    expect(hidden).not.toContain(referenceNumbered(2));
    expect(hidden).toContain(referenceNumbered(1));
    expect(hidden).toContain('1 of them restricted: counted, and not named here.');
    expect(hidden).toContain('1 of 3');
  });

  it('says in London what is quiet, and since when', () => {
    expect(page).toContain('Referrals by mail');
    expect(page).toContain('should have come by');
  });
});

describe('behind a figure', () => {
  it('stand the clock histories as they were that day, without the words in them', () => {
    const held = heldAfter(opened());
    const own = { events: opened().referrals[0]?.events ?? [], clocks: held.clocks };
    const shown = { limit: 1 };
    const found = behindOf('acknowledged-in-time', KNOWN, HERTFORDSHIRE, shown, new Set());
    const lives = new Map([[referenceNumbered(1), own]]);
    const answer = behindView('acknowledged-in-time', found, STEPS, lives, DAY, HERTFORDSHIRE);
    expect(answer).toMatchObject({ total: 3, more: true, next: referenceNumbered(1) });
    expect(answer.rows[0]).toMatchObject({ counts: 'for', tookHours: 2 });
    expect(answer.rows[0]?.clocks.map(({ kind }) => kind)).toContain('acknowledge');
    expect(answer.rows[0]?.clocks[0]?.history[0]).toMatchObject({
      what: 'started',
      dueAt: '2026-11-20T16:00:00.000Z',
    });
    const next = behindOf('acknowledged-in-time', KNOWN, HERTFORDSHIRE, { limit: 5, after: answer.next }, new Set());
    expect(next.page.map(({ facts }) => facts.reference)).toEqual([referenceNumbered(2), referenceNumbered(3)]);
  });

  it('one slice is only its own', () => {
    const found = behindOf('contacts', KNOWN, HERTFORDSHIRE, { limit: 10, by: 'hours', is: 'out' }, new Set());
    expect(found.page.map(({ facts }) => facts.reference)).toEqual([referenceNumbered(2)]);
  });

  it('a case number is only told as found', () => {
    const found = behindOf('unread', KNOWN, HERTFORDSHIRE, { limit: 10 }, new Set());
    expect(JSON.stringify(behindView('unread', found, STEPS, new Map(), DAY, HERTFORDSHIRE))).not.toContain(
      'CASE-77',
    );
  });
});

describe('nothing arrived when something should have', () => {
  const mail = (receivedAt: string) => [{ receivedAt: at(receivedAt), channel: 'email', sender: 'mail' }];
  const broken = (arrived: ReturnType<typeof mail>, asOf: string) =>
    quietOf(arrived, HERTFORDSHIRE, at(asOf)).flatMap(({ code, tooLong }) => (tooLong ? [code] : []));

  it('counts hours of open office only: a weekend is no silence', () => {
    const friday = mail('2026-11-20T15:30:00.000Z');
    expect(broken(friday, '2026-11-23T09:00:00.000Z')).toEqual([]);
    expect(broken(friday, '2026-11-23T12:29:00.000Z')).toEqual([]);
    expect(broken(friday, '2026-11-23T12:30:00.000Z')).toEqual(['anything']);
    expect(broken(friday, '2026-11-23T16:30:00.000Z')).toEqual(['anything', 'mail']);
  });

  it('is told by the rhythm that is broken, though all else arrives', () => {
    const others = { ...mail('2026-11-23T16:00:00.000Z')[0], sender: 'partner-school' };
    const arrived = [...mail('2026-11-20T15:30:00.000Z'), { channel: 'e-form', receivedAt: CAME, ...others }];
    expect(broken(arrived, '2026-11-23T16:30:00.000Z')).toEqual(['mail']);
  });

  it('is told where nothing ever came', () => {
    expect(broken([], '2026-11-23T16:30:00.000Z')).toEqual(['anything', 'mail']);
  });
});

it('hours are said as people say them', () => {
  expect([0.5, 1.9, 2.31, 47.9, 51].map(hoursWords)).toEqual(['30 min', '114 min', '2.3 h', '47.9 h', '2 days 3 h']);
});

it('a figure is called by what this council gives its people', () => {
  const acknowledge = { unit: 'hours', count: 48 } as const;
  const clocks = HERTFORDSHIRE.clocks.map((row) =>
    row.kind === 'acknowledge' ? { ...row, limit: acknowledge } : row,
  );
  expect(titleOf('acknowledged-in-time', { ...HERTFORDSHIRE, clocks })).toBe('Acknowledged within 48 hours');
  expect(titleOf('decided-in-time', { ...HERTFORDSHIRE, clocks })).toBe('Decided within one working day');
});
