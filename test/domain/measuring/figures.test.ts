/** Each figure on a few histories that can be counted by hand. */
import { describe, expect, it } from 'vitest';
import { figuresOf, judgements, measured } from '../../../domain/measuring/figures.ts';
import type { FigureCode, MeasuredStep, Step } from '../../../schemas/measures.ts';
import { at, HERTFORDSHIRE, referenceNumbered } from '../../builders.ts';
import { acknowledged, contactDecided, disposed, history, period } from './steps-made.ts';

const CAME = at('2026-11-19T10:00:00.000Z');

function figure(code: FigureCode, steps: readonly MeasuredStep[], day = '2026-11-25') {
  const known = measured(steps, period(day), HERTFORDSHIRE);
  const found = figuresOf(known, HERTFORDSHIRE).find((one) => one.figure === code);
  if (!found) throw new Error(`no figure ${code}`);
  return found;
}

describe('acknowledged within one working day', () => {
  const told = (number: number, entered: number, done: number, how?: string) =>
    history({ number, next: [[entered, acknowledged(CAME, done, how)]] });

  it('counts by when it was truly done, however late it was entered; the median and 90th percentile with it', () => {
    const steps = [told(1, 1, 1), told(2, 50, 2), told(3, 40, 40), history({ number: 4 })].flat();
    expect(figure('acknowledged-in-time', steps)).toMatchObject({
      value: 50,
      numerator: 2,
      denominator: 4,
      excluded: [],
      hours: { count: 3, median: 2, ninetieth: 32.4, longest: 40 },
    });
  });

  it('judges nobody before the time has run out, also not who was quick', () => {
    const steps = [told(1, 1, 1), history({ number: 2 })].flat();
    const shown = figure('acknowledged-in-time', steps, '2026-11-19');
    expect(shown).toMatchObject({ value: null, numerator: 0, denominator: 0 });
    expect(shown.excluded).toMatchObject([{ because: 'not-yet-due', count: 2 }]);
  });

  it('leaves out what was owed to nobody, and what was set aside', () => {
    const steps = [
      told(1, 1, 1, 'nobody-to-acknowledge'),
      history({ number: 2, next: [[1, { what: 'set-aside' }]] }),
      history({ number: 3 }),
    ].flat();
    expect(figure('acknowledged-in-time', steps)).toMatchObject({
      value: 0,
      denominator: 1,
      excluded: [
        { because: 'nobody-to-acknowledge', count: 1 },
        { because: 'set-aside', count: 1 },
      ],
    });
  });

  it('keeps each referrer of a bundle, because each is owed it (P31)', () => {
    const linked = history({ number: 2, next: [[1, { what: 'linked', to: referenceNumbered(1) }]] });
    expect(figure('acknowledged-in-time', [...told(1, 1, 1), ...linked])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(figure('decided-in-time', [...told(1, 1, 1), ...linked])).toMatchObject({
      denominator: 1,
      excluded: [{ because: 'linked', count: 1 }],
    });
  });

  it('never arrived where the letter came back: the next one is what counts', () => {
    const back = { what: 'acknowledgement-came-back' } as const;
    const steps = [
      history({
        number: 1,
        next: [
          [1, acknowledged(CAME, 1, 'writing')],
          [2, back],
        ],
      }),
      history({
        number: 2,
        next: [
          [1, acknowledged(CAME, 1, 'writing')],
          [2, back],
          [5, acknowledged(CAME, 5)],
        ],
      }),
    ].flat();
    expect(figure('acknowledged-in-time', steps)).toMatchObject({
      numerator: 1,
      denominator: 2,
      hours: { median: 5 },
    });
  });

  it('is judged for itself again once a link is undone', () => {
    const undone = history({
      next: [
        [1, { what: 'linked', to: referenceNumbered(2) }],
        [2, { what: 'link-undone' }],
      ],
    });
    expect(figure('decided-in-time', undone)).toMatchObject({ numerator: 0, denominator: 1, excluded: [] });
  });

  it('goes by the time that a new calendar gave', () => {
    const moved = history({
      next: [
        [2, { what: 'due', clock: 'acknowledge', dueAt: at('2026-11-23T17:00:00.000Z') }],
        [90, acknowledged(CAME, 90)],
      ],
    });
    expect(figure('acknowledged-in-time', moved)).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe('decided', () => {
  it('within 24 hours and within one working day are two figures, both of the first decision', () => {
    const steps = [
      history({ number: 1, next: [[23, contactDecided('advice-given')]] }),
      history({ number: 2, next: [[26, contactDecided('progressed')]] }),
      history({
        number: 3,
        next: [
          [2, contactDecided('advice-given')],
          [100, contactDecided('progressed')],
        ],
      }),
    ].flat();
    expect(figure('decided-in-24-hours', steps)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(figure('decided-in-time', steps)).toMatchObject({ numerator: 3, denominator: 3 });
  });

  it('contact to disposal is of those that became referrals at first', () => {
    const steps = [
      history({
        number: 1,
        next: [
          [2, contactDecided('progressed')],
          [8, disposed('disposal-3-high-need')],
        ],
      }),
      history({ number: 2, next: [[2, contactDecided('progressed')]] }),
      history({ number: 3, next: [[2, contactDecided('advice-given')]] }),
      history({
        number: 4,
        next: [
          [2, contactDecided('advice-given')],
          [9, contactDecided('progressed')],
        ],
      }),
    ].flat();
    expect(figure('contact-to-disposal', steps)).toMatchObject({
      numerator: 1,
      denominator: 2,
      hours: { count: 1, median: 8 },
      excluded: [{ because: 'progressed-later', count: 1 }],
    });
    expect(figure('no-further-action', steps)).toMatchObject({
      numerator: 0,
      denominator: 1,
      excluded: [{ because: 'not-yet-disposed', count: 2 }],
    });
  });

  it('a linked one is disposed of with the other, unless it was progressed by itself after it', () => {
    const linked: Step = { what: 'linked', to: referenceNumbered(9) };
    const progressed = contactDecided('progressed');
    const first = history({
      number: 1,
      next: [
        [2, progressed],
        [3, linked],
      ],
    });
    const steps = [
      first,
      history({
        number: 2,
        next: [
          [2, linked],
          [3, progressed],
        ],
      }),
      history({
        number: 3,
        next: [
          [2, progressed],
          [3, linked],
          [4, { what: 'link-undone' }],
        ],
      }),
    ].flat();
    expect(figure('contact-to-disposal', steps)).toMatchObject({
      numerator: 0,
      denominator: 2,
      excluded: [{ because: 'linked', count: 1 }],
    });
    expect(figure('no-further-action', first).excluded).toMatchObject([{ because: 'linked', count: 1 }]);
  });

  it('no further action is what the last disposal was', () => {
    const again = history({
      next: [
        [2, contactDecided('progressed')],
        [8, disposed('disposal-3-high-need')],
        [30, disposed('disposal-1-not-in-need', true)],
      ],
    });
    expect(figure('no-further-action', again)).toMatchObject({ value: 100, numerator: 1, denominator: 1 });
  });
});

describe('referred again within twelve months', () => {
  const referred = (
    number: number,
    receivedAt: string,
    cases: string[] | undefined,
    ...more: MeasuredStep['step'][]
  ) =>
    history({
      number,
      receivedAt: at(receivedAt),
      next: [
        [1, contactDecided('progressed')],
        ...(cases ? [[2, { what: 'looked-up', cases }] as const] : []),
        ...more.map((step) => [3, step] as const),
      ],
    });
  const LAST_YEAR = '2025-11-20T10:00:00.000Z';
  const NOW = '2026-11-19T10:00:00.000Z';

  it('is by the case number that people found for both, within twelve months to the day', () => {
    const steps = [
      referred(1, LAST_YEAR, ['CASE-1']),
      referred(2, NOW, ['CASE-1']),
      referred(3, NOW, ['CASE-2']),
      referred(4, '2025-11-18T10:00:00.000Z', ['CASE-2']),
      referred(5, NOW, undefined),
    ].flat();
    expect(figure('re-referred', steps)).toMatchObject({
      numerator: 1,
      denominator: 2,
      excluded: [{ because: 'nobody-has-looked', count: 1 }],
    });
  });

  it('found alike by a machine alone is possible, and counted apart', () => {
    const found = (count: number) => ({ what: 'possibly-earlier', count }) as const;
    const steps = [
      referred(1, LAST_YEAR, ['CASE-1']),
      referred(2, NOW, ['CASE-1'], found(1)),
      referred(3, NOW, [], found(2)),
      referred(4, NOW, [], found(1), found(0)),
    ].flat();
    expect(figure('re-referred', steps)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(figure('possibly-re-referred', steps)).toMatchObject({ value: 1 });
  });

  it('does not count a contact that ended in advice, nor what was linked as the same concern', () => {
    const advice = history({
      number: 1,
      receivedAt: at(LAST_YEAR),
      next: [
        [1, contactDecided('advice-given')],
        [2, { what: 'looked-up', cases: ['CASE-1'] }],
      ],
    });
    const linked = referred(3, '2026-11-18T10:00:00.000Z', ['CASE-1'], { what: 'linked', to: referenceNumbered(2) });
    const steps = [...advice, ...linked, ...referred(2, NOW, ['CASE-1'])];
    expect(figure('re-referred', steps)).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

describe('parents', () => {
  const said = (number: number, counted: NonNullable<Parameters<typeof history>[0]>['counted']) =>
    history({ number, ...(counted && { counted }) });

  it('informed counts a yes or a reason, never what is unclear; agreement counts either answer', () => {
    const steps = [
      said(1, { parentsInformed: 'yes', parentsAgreed: 'no' }),
      said(2, { parentsInformed: 'no', parentsReason: true }),
      said(3, { parentsInformed: 'unclear', parentsAgreed: 'unclear' }),
      said(4, { parentsInformed: 'no' }),
    ].flat();
    expect(figure('parents-informed', steps)).toMatchObject({ numerator: 2, denominator: 4 });
    expect(figure('agreement-recorded', steps)).toMatchObject({ numerator: 2, denominator: 4 });
  });

  it('what the council itself did counts too', () => {
    const told = history({ number: 1, next: [[2, { what: 'parents-told', informed: 'yes', consent: 'not-asked' }]] });
    const without = history({ number: 2, next: [[2, { what: 'sharing-authorised', without: ['knowledge'] }]] });
    expect(figure('parents-informed', [...told, ...without])).toMatchObject({ numerator: 2 });
    expect(figure('agreement-recorded', [...told, ...without])).toMatchObject({ numerator: 1 });
  });
});

describe('what waits at the end of the day', () => {
  it('unread until a person typed it; unscreened until a person screened it; from before the period too', () => {
    const old = at('2026-09-01T10:00:00.000Z');
    const steps = [
      history({ number: 1, receivedAt: old }),
      history({ number: 2, nature: 'unread' }),
      history({ number: 3, nature: 'unread', next: [[3, { what: 'recounted', by: 'person' }]] }),
      history({ number: 4, next: [[3, { what: 'screened' }]] }),
    ].flat();
    expect(figure('unread', steps)).toMatchObject({ value: 1 });
    expect(figure('repaired', steps)).toMatchObject({ numerator: 1, denominator: 3 });
    const unscreened = figure('unscreened', steps);
    expect(unscreened).toMatchObject({ value: 3 });
    expect(unscreened.hours?.longest).toBe((Date.parse('2026-11-26T00:00:00Z') - Date.parse(old)) / 3_600_000);
  });

  it('past its time is counted once, whatever of it is late, and a linked one while its referrer waits', () => {
    const steps = [
      history({ number: 1 }),
      history({ number: 2, next: [[1, { what: 'linked', to: referenceNumbered(1) }]] }),
      history({
        number: 3,
        next: [
          [1, acknowledged(CAME, 1)],
          [2, contactDecided('advice-given')],
        ],
      }),
    ].flat();
    expect(figure('overdue', steps)).toMatchObject({ value: 2 });
  });

  it('automatic mail is a contact only once a person takes it up', () => {
    const mail = history({ nature: 'automatic', counted: { due: {} } });
    expect(figure('contacts', mail)).toMatchObject({ value: 0 });
    expect(figure('unscreened', mail)).toMatchObject({ value: 0 });
    const taken = history({ nature: 'automatic', counted: { due: {} }, next: [[1, contactDecided('advice-given')]] });
    expect(figure('contacts', taken)).toMatchObject({ value: 1 });
  });
});

it('says who stands behind a figure, with what each counts as', () => {
  const steps = [history({ number: 1, next: [[1, acknowledged(CAME, 1)]] }), history({ number: 2 })].flat();
  const behind = judgements('acknowledged-in-time', measured(steps, period('2026-11-25'), HERTFORDSHIRE));
  expect(behind.map(({ facts, judged }) => [facts.reference, judged.counts])).toEqual([
    [referenceNumbered(1), 'for'],
    [referenceNumbered(2), 'against'],
  ]);
});

it('counts apart what was opened before figures were kept', () => {
  const [first] = history();
  if (first?.step.what !== 'opened') throw new Error('it does not begin with its opening');
  const { counted: _, ...step } = first.step;
  expect(measured([{ ...first, step }], period('2026-11-25'), HERTFORDSHIRE)).toMatchObject({
    all: [],
    notCounted: 1,
  });
});
