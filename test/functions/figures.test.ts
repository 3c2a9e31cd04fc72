/** The figures at their doors: asked for by day, written by night, listed for few, and missed when nothing arrives. */
import { describe, expect, it } from 'vitest';
import { resume, stop } from '../../domain/clock.ts';
import { stepsOf } from '../../domain/measuring/steps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { HttpRequest } from '../../functions/edges/http.ts';
import { expectArrivals } from '../../functions/expect-arrivals.ts';
import { figureLists } from '../../functions/figure-lists.ts';
import { measures } from '../../functions/measures.ts';
import { nightlyFigures } from '../../functions/nightly-figures.ts';
import type { FigureFiles } from '../../functions/ports/figure-files.ts';
import { monthsBetween } from '../../functions/ports/measured-steps.ts';
import { eventItem } from '../../functions/ports/record-items.ts';
import type { MeasuredStep } from '../../schemas/measures.ts';
import { behindView, type ListRead, measuresView } from '../../schemas/measures-view.ts';
import { type Instant, localDate, type Reference } from '../../schemas/primitives.ts';
import { at, HERTFORDSHIRE, heldAfter, opened, referenceNumbered } from '../builders.ts';

const NOW = at('2026-11-23T08:30:00.000Z');
const CHANGE = opened();
const EVENTS = CHANGE.referrals[0]?.events ?? [];
const HELD = heldAfter(CHANGE);

/** The index in memory: what came in the time asked for, as the table gives it. */
function inMemory(all: readonly MeasuredStep[] = stepsOf(EVENTS)) {
  const asked: [Instant, Instant][] = [];
  return {
    asked,
    async receivedBetween(from: Instant, until: Instant): Promise<MeasuredStep[]> {
      asked.push([from, until]);
      return all.filter(() => HELD.referral.receivedAt >= from && HELD.referral.receivedAt < until);
    },
  };
}

function request(route: string, given: Partial<HttpRequest> = {}): HttpRequest {
  return {
    caller: {
      kind: 'worker',
      id: 'w-1',
      name: 'Grace Oduya',
      role: 'team-manager',
      team: 'customer-service-centre',
      qualification: 'social-work',
      scopes: [],
    },
    receivedAt: NOW,
    route,
    path: {},
    query: {},
    headers: {},
    body: new Uint8Array(),
    ...given,
  };
}

const history = async () => ({ events: EVENTS, clocks: HELD.clocks, messages: [] });
const door = () => measures({ steps: inMemory(), records: { history }, profile: HERTFORDSHIRE, now: () => NOW });

describe('GET /measures', () => {
  it('answers today where no day is named, a day that ended as it was, and refuses one to come', async () => {
    const answer = await door()(request('GET /measures'));
    if (isRefusal(answer)) throw new Error(answer.words);
    expect(measuresView.parse(answer.json)).toMatchObject({ day: '2026-11-23', asOf: NOW, dayHasEnded: false });
    const before = await door()(
      request('GET /measures', { query: { day: '2026-11-22', over: 'day', by: 'channel' } }),
    );
    if (isRefusal(before)) throw new Error(before.words);
    expect(measuresView.parse(before.json)).toMatchObject({ asOf: '2026-11-23T00:00:00.000Z', dayHasEnded: true });
    for (const query of [{ day: '2026-11-24' }, { over: 'decade' }, { by: 'child' }]) {
      expect(await door()(request('GET /measures', { query }))).toMatchObject({ refused: 'bad-command' });
    }
  });

  it('is a page where HTML is asked for first, and JSON for everybody else', async () => {
    const asked = async (accept: string) => {
      const answer = await door()(request('GET /measures', { headers: { accept } }));
      return isRefusal(answer) ? undefined : answer.headers?.['content-type'];
    };
    expect(await asked('text/html,application/xhtml+xml,*/*;q=0.8')).toContain('text/html');
    expect(await asked('application/json')).toBeUndefined();
    expect(await asked('*/*')).toBeUndefined();
  });

  it('opens a figure into the clock histories behind it', async () => {
    const path = { figure: 'acknowledged-in-time' };
    const answer = await door()(request('GET /measures/{figure}/behind', { path }));
    if (isRefusal(answer)) throw new Error(answer.words);
    const view = behindView.parse(answer.json);
    expect(view.rows[0]?.clocks.map(({ kind }) => kind)).toContain('acknowledge');
    expect(await door()(request('GET /measures/{figure}/behind', { path: { figure: 'all' } }))).toMatchObject({
      refused: 'not-found',
    });
  });

  it('counts a restricted case, and names it only to whoever may see such', async () => {
    const [first] = EVENTS;
    if (!first) throw new Error('nothing was opened');
    // Said after the day that is asked for: it holds for every day.
    const said = { what: 'restricted', restricted: true, words: 'Her father works here' } as const;
    const events = [...EVENTS, { ...first, sequence: 90, at: NOW, facts: said }];
    const open = (more: typeof events = []) =>
      measures({
        steps: inMemory(stepsOf([...events, ...more])),
        records: { history },
        profile: HERTFORDSHIRE,
        now: () => NOW,
      });
    const path = { figure: 'contacts' };
    const query = { day: '2026-11-22' };
    const behind = async (caller: HttpRequest['caller'], more: typeof events = []) => {
      const answer = await open(more)(request('GET /measures/{figure}/behind', { path, query, caller }));
      if (isRefusal(answer)) throw new Error(answer.words);
      return behindView.parse(answer.json);
    };
    const { caller: manager } = request('');
    const adviser = {
      ...manager,
      kind: 'worker',
      name: 'x',
      role: 'customer-service-adviser',
      team: '',
      qualification: '',
    } as const;
    const system = { kind: 'system', id: 'portal', scopes: [] } as const;
    expect((await behind(manager)).rows).toHaveLength(1);
    expect(await behind(manager)).not.toHaveProperty('restricted');
    for (const one of [adviser, system]) {
      const view = await behind(one);
      expect(view).toMatchObject({ total: 1, restricted: 1, rows: [], more: false });
      expect(JSON.stringify(view)).not.toContain(HELD.referral.reference);
      const accept = { accept: 'text/html' };
      const page = await open()(request('GET /measures', { query, headers: accept, caller: one }));
      if (isRefusal(page)) throw new Error(page.words);
      expect(String(page.bytes)).not.toContain(HELD.referral.reference);
      expect(String(page.bytes)).toContain('1 of them restricted');
    }
    const other = { ...first, reference: referenceNumbered(7) };
    const linked = { what: 'linked', to: HELD.referral.reference, because: 'x' } as const;
    const both = await behind(adviser, [other, { ...other, sequence: 2, facts: linked }]);
    expect(both).toMatchObject({ total: 2, restricted: 1, rows: [{ reference: referenceNumbered(7) }] });
    expect(JSON.stringify(both)).not.toContain(HELD.referral.reference);
    const back = { ...first, sequence: 91, at: NOW, facts: { ...said, restricted: false } };
    expect((await behind(adviser, [back])).rows).toHaveLength(1);
  });

  it('shows of a clock that stopped, ran again and stopped, what was entered by then and by whom', async () => {
    const [begun] = HELD.clocks.filter(({ kind }) => kind === 'acknowledge');
    const [first] = EVENTS;
    if (!begun || !first) throw new Error('nothing was opened');
    const at1 = at('2026-11-19T11:00:00.000Z');
    const at2 = at('2026-11-20T11:00:00.000Z');
    const entered = at('2026-11-23T08:00:00.000Z');
    const clock = stop(resume(stop(begun, at1, 'w-1'), at2, 'w-2', 'Undone'), at2, 'w-3');
    const facts = { what: 'clock-stopped', clock: 'acknowledge', id: 'acknowledge', late: false } as const;
    const events = [
      ...EVENTS,
      { ...first, sequence: 90, at: at1, facts },
      { ...first, sequence: 91, at: entered, facts },
    ];
    const shows = async (day: string) => {
      const lived = async () => ({ events, clocks: [clock], messages: [] });
      const open = measures({
        steps: inMemory(),
        records: { history: lived },
        profile: HERTFORDSHIRE,
        now: () => NOW,
      });
      const path = { figure: 'acknowledged-in-time' };
      const answer = await open(request('GET /measures/{figure}/behind', { path, query: { day } }));
      if (isRefusal(answer)) throw new Error(answer.words);
      return behindView.parse(answer.json).rows[0]?.clocks[0]?.history.map(({ what, by }) => `${what} ${by}`);
    };
    expect(await shows('2026-11-22')).toEqual(['started front-door', 'stopped w-1', 'resumed w-2']);
    expect(await shows('2026-11-23')).toEqual(['started front-door', 'stopped w-1', 'resumed w-2', 'stopped w-3']);
  });

  it('reads the months it is about and no others', () => {
    expect(monthsBetween(at('2026-11-30T23:59:59.999Z'), at('2027-01-01T00:00:00.000Z'))).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
  });
});

it('the index of steps can be made again from the events alone: it holds nothing that they do not', () => {
  const rows = EVENTS.map((event) => eventItem(event, HELD.referral.receivedAt));
  const again = rows.map((row) => eventItem(JSON.parse(JSON.stringify(row.value)), HELD.referral.receivedAt));
  expect(again).toEqual(JSON.parse(JSON.stringify(rows)));
  expect(rows.filter(({ step }) => step !== undefined).map(({ measuredIn }) => measuredIn)).toEqual(['2026-11']);
  expect(rows.filter(({ step }) => step !== undefined)).toHaveLength(stepsOf(EVENTS).length);
});

function kept() {
  const files = new Map<string, string>();
  const port: FigureFiles = {
    keep: async (day, file, text) => void files.set(`${day}/${file}`, text),
    keepList: async (day, list, text) => void files.set(`${day}/${list}`, text),
    written: async (day) => files.has(`${day}/measures.html`),
    list: async (day, list) => {
      const text = files.get(`${day}/${list}`);
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
  return { files, port };
}

describe('by night', () => {
  const by = { id: 'w-1', name: 'Grace Oduya', role: 'team-manager', team: 'customer-service-centre' };
  const read: ListRead = {
    at: at('2026-11-20T09:00:00.000Z'),
    by,
    list: 'contacts',
    day: localDate.parse('2026-11-19'),
  };
  const reads = {
    between: async (from: Instant, until: Instant) => (read.at >= from && read.at < until ? [read] : []),
  };
  const hold = async (reference: Reference) => (reference === HELD.referral.reference ? HELD : undefined);

  it('the days that ended are written once each, missed nights too, and not again the next hour', async () => {
    const { files, port } = kept();
    const steps = inMemory();
    const run = nightlyFigures({
      steps,
      reads,
      records: { hold },
      files: port,
      profile: HERTFORDSHIRE,
      now: () => NOW,
    });
    await run();
    const days = [...new Set([...files.keys()].map((name) => name.split('/')[0]))];
    expect(days).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(files.get('2026-11-22/measures.csv')).toMatch(
      /2026-11-22,four-weeks,2026-10-26,contacts,Contacts received,,,1,count,1,1/,
    );
    expect(files.get('2026-11-18/measures.csv')).toMatch(/2026-11-18,year,.*,contacts,Contacts received,,,0,count/);
    expect(files.get('2026-11-22/contacts')).toContain(HELD.referral.reference);
    expect(files.get('2026-11-19/readings')?.trimEnd().split('\r\n')).toHaveLength(1);
    expect(files.get('2026-11-20/readings')).toContain(
      'Grace Oduya,team-manager,customer-service-centre,w-1,contacts,2026-11-19',
    );
    const asked = steps.asked.length;
    await run();
    expect(steps.asked).toHaveLength(asked);
  });

  it('a restricted case stands in the list for those who may see such alone, and on no page', async () => {
    const { files, port } = kept();
    const restriction = { restricted: true, words: 'x', at: NOW, by: 'x', role: 'manager' };
    const hidden = { ...HELD, referral: { ...HELD.referral, casework: { restriction } } };
    const [first] = EVENTS;
    if (!first) throw new Error('nothing was opened');
    const said = { what: 'restricted', restricted: true, words: 'x' } as const;
    const steps = inMemory(stepsOf([...EVENTS, { ...first, sequence: 90, facts: said }]));
    const needs = { steps, reads, records: { hold: async () => hidden }, profile: HERTFORDSHIRE, now: () => NOW };
    await nightlyFigures({ ...needs, files: port })();
    const named = [...files].filter(([, text]) => text.includes(HELD.referral.reference)).map(([name]) => name);
    expect(named.filter((name) => name.startsWith('2026-11-22'))).toEqual(['2026-11-22/contacts-with-restricted']);
    expect(files.get('2026-11-22/measures.csv')).toMatch(/contacts,Contacts received,,,1,count,1,1/);
  });

  it('a night that broke off is written whole the next hour', async () => {
    const { files, port } = kept();
    const broken: FigureFiles = { ...port, keepList: () => Promise.reject(new Error('down')) };
    const needs = { steps: inMemory(), reads, records: { hold }, profile: HERTFORDSHIRE, now: () => NOW };
    await expect(nightlyFigures({ ...needs, files: broken })()).rejects.toThrow('down');
    await nightlyFigures({ ...needs, files: port })();
    expect(files.has('2026-11-16/measures.html')).toBe(true);
  });
});

describe('a list with children in it', () => {
  const DAY = localDate.parse('2026-11-22');
  const asks = async (
    given: Partial<HttpRequest> = {},
    reads: ListRead[] = [],
    day = DAY,
    profile = HERTFORDSHIRE,
  ) => {
    const { port } = kept();
    await port.keepList(day, 'contacts', 'Child unique ID\r\n');
    await port.keepList(day, 'contacts-with-restricted', 'Child unique ID\r\nCASE-9\r\n');
    const record = async (read: ListRead) => void reads.push(read);
    const door = figureLists({ files: port, reads: { record }, profile, now: () => NOW });
    return door(request('GET /measures/lists/{list}', { path: { list: 'contacts' }, ...given }));
  };

  it('is given to whom the profile names, of the day before where none is named, and the reading is recorded', async () => {
    const reads: ListRead[] = [];
    expect(await asks({}, reads)).toMatchObject({
      status: 200,
      headers: { 'content-disposition': 'attachment; filename="contacts-2026-11-22.csv"' },
    });
    expect(reads).toEqual([
      {
        at: NOW,
        by: { id: 'w-1', name: 'Grace Oduya', role: 'team-manager', team: 'customer-service-centre' },
        list: 'contacts',
        day: '2026-11-22',
      },
    ]);
  });

  it('holds restricted cases for whoever may see such, and none for another reader', async () => {
    const acts = HERTFORDSHIRE.acts.map((row) => (row.act === 'see-restricted' ? { ...row, roles: ['head'] } : row));
    const few = { ...HERTFORDSHIRE, acts };
    const of = async (answer: ReturnType<typeof asks>) => {
      const given = await answer;
      if (isRefusal(given)) throw new Error(given.words);
      return String(Buffer.from(given.bytes ?? []));
    };
    expect(await of(asks())).toContain('CASE-9');
    expect(await of(asks({}, [], DAY, few))).not.toContain('CASE-9');
  });

  it('is nobody else’s: not a social worker’s, not a system’s, whatever their scope', async () => {
    const reads: ListRead[] = [];
    const { caller } = request('');
    const worker = {
      ...caller,
      kind: 'worker',
      name: 'Priya',
      role: 'social-worker',
      team: '',
      qualification: '',
    } as const;
    const system = { kind: 'system', id: 'screening-consumer', scopes: ['frontdoor/authorise'] } as const;
    for (const one of [worker, system]) {
      expect(await asks({ caller: one }, reads)).toMatchObject({ refused: 'not-authorised' });
    }
    expect(reads).toEqual([]);
  });

  it('is not shown where its reading cannot be recorded', async () => {
    const { port } = kept();
    await port.keepList(DAY, 'contacts-with-restricted', 'Child unique ID\r\n');
    const record = () => Promise.reject(new Error('down'));
    const door = figureLists({ files: port, reads: { record }, profile: HERTFORDSHIRE, now: () => NOW });
    const asked = request('GET /measures/lists/{list}', { path: { list: 'contacts' } });
    await expect(door(asked)).rejects.toThrow('down');
  });

  it('that no night wrote is not there, nor is one of no such name', async () => {
    const reads: ListRead[] = [];
    expect(await asks({ query: { day: '2026-11-20' } }, reads)).toMatchObject({ refused: 'not-found' });
    expect(await asks({ path: { list: 'names' } }, reads)).toMatchObject({ refused: 'not-found' });
    expect(await asks({ query: { day: 'yesterday' } }, reads)).toMatchObject({ refused: 'bad-command' });
    expect(reads).toEqual([]);
  });
});

describe('what is expected', () => {
  it('and does not come is counted for the alarm, by the code of its rhythm', async () => {
    const counts: number[] = [];
    const codes: (string | undefined)[] = [];
    const log = {
      note: (_: string, facts?: { code?: string }) => void codes.push(facts?.code),
      trouble: () => undefined,
    };
    const run = (now: Instant) =>
      expectArrivals({
        steps: inMemory(),
        profile: HERTFORDSHIRE,
        now: () => now,
        log,
        tooQuiet: (count) => void counts.push(count),
      })();
    await run(at('2026-11-19T12:00:00.000Z'));
    await run(at('2026-11-20T12:00:00.000Z'));
    expect(counts).toEqual([1, 2]);
    expect(codes).toEqual(['mail', 'anything', 'mail']);
  });
});
