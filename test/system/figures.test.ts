/** A few referrals over three moved days give exactly the figures that can be counted by hand; a past day never changes; the night's files land; lists are for few (domain reference 6; P18, P31). */
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorityNamed } from '../../domain/authorities/authorities.ts';
import { figuresOf, measured } from '../../domain/measuring/figures.ts';
import { periodOf } from '../../domain/measuring/period.ts';
import { stepsOf } from '../../domain/measuring/steps.ts';
import { behindView, type MeasuresView, measuresView } from '../../schemas/measures-view.ts';
import { instant, localDate } from '../../schemas/primitives.ts';
import { MANAGER, openStand, type Stand } from './stand.ts';

let stand: Stand;
let s3: S3Client;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-18T10:00:00Z' });
  const credentials = { accessKeyId: 'admin', secretAccessKey: 'admin' };
  s3 = new S3Client({ region: 'eu-west-2', endpoint: stand.stack.endpoints.s3, credentials, forcePathStyle: true });
});
afterAll(async () => {
  s3.destroy();
  await stand.close();
});

const child = (givenName: string) => ({ children: [{ givenName, familyName: 'Offiah' }] });
const done = async (reference: string, act: string, body: object) => {
  const { version } = await stand.show(reference);
  const answer = await stand.command(reference, act, { expectedVersion: version, ...body });
  if (answer.status !== 200) throw new Error(`${act}: ${answer.status} ${JSON.stringify(answer.body)}`);
};
const rang = { how: 'telephone', words: 'Rang the school', actions: 'A worker visits today' };
const known = (caseId: string) => ({
  people: [
    {
      person: 'p1',
      answer: 'known',
      lookedIn: 'LCS',
      words: 'By name and birth date',
      case: { caseId, status: 'closed', childProtectionPlan: 'no', lookedAfter: 'no' },
    },
  ],
});

async function asked(query: string): Promise<MeasuresView> {
  const answer = await stand.call(`/measures?${query}`, { token: await stand.person() });
  expect(answer.status).toBe(200);
  return measuresView.parse(answer.body);
}
const counts = ({ figures }: MeasuresView) =>
  Object.fromEntries(figures.map(({ figure, numerator, denominator }) => [figure, `${numerator}/${denominator}`]));

/** Wednesday: one referred, in time throughout. Thursday: the same child again, a photograph, and one nobody touches. */
const references: string[] = [];

it('three days of work', async () => {
  const consent = { parentsInformed: 'yes', parentsAgreed: 'yes' };
  references.push((await stand.send({ ...child('Sofia'), consent })).reference);
  const [first = ''] = references;
  await stand.at('2026-11-18T12:00:00Z');
  await done(first, 'acknowledgement', rang);
  await done(first, 'known', known('CASE-100417'));
  await done(first, 'contact-decision', { outcome: 'progressed', words: 'Sofia needs us' });
  await stand.at('2026-11-19T12:00:00Z');
  await done(first, 'disposal', {
    outcome: 'disposal-1-not-in-need',
    words: 'Advice was enough',
    reasons: 'School supports her well',
  });

  references.push((await stand.send({ ...child('Sofia'), concern: { details: 'Again' } })).reference);
  const photograph = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4);
  references.push((await stand.send(photograph, { headers: { 'content-type': 'image/jpeg' } })).reference);
  references.push((await stand.send(child('Kit'))).reference);
  const [, second = ''] = references;
  await stand.at('2026-11-20T09:30:00Z');
  await done(second, 'known', known('CASE-100417'));
  await done(second, 'contact-decision', { outcome: 'progressed', words: 'Twice in a week' });
  await stand.at('2026-11-23T09:00:00Z');
  // Done on Friday in time, and entered on Monday: on Friday night nobody knew.
  await done(second, 'acknowledgement', { ...rang, at: '2026-11-20T10:00:00Z' });
});

describe('the figures', () => {
  it('of the week, as of Friday night and as of Monday night, are what can be counted by hand', async () => {
    const friday = counts(await asked('day=2026-11-20&over=week'));
    expect(friday).toMatchObject({
      contacts: '4/4',
      'acknowledged-in-time': '1/4',
      'decided-in-24-hours': '2/4',
      'decided-in-time': '2/4',
      'contact-to-disposal': '1/2',
      'no-further-action': '1/1',
      're-referred': '1/2',
      'parents-informed': '1/4',
      'agreement-recorded': '1/4',
      repaired: '0/4',
      unread: '1/1',
      unscreened: '2/2',
      overdue: '3/3',
    });
    const monday = counts(await asked('day=2026-11-23&over=week'));
    expect(monday).toMatchObject({ 'acknowledged-in-time': '2/4', overdue: '3/3' });
  });

  it('of a day that has ended are the same again after more was entered', async () => {
    const before = await asked('day=2026-11-20&over=week&by=channel');
    const [, , photograph = ''] = references;
    await done(photograph, 'completion', {
      originalNumber: 1,
      values: [{ at: '/concern/details', value: { words: 'A bruise' }, seenAt: 'box 5' }],
    });
    await stand.later(1);
    expect(await asked('day=2026-11-20&over=week&by=channel')).toEqual(before);
    expect(counts(await asked('day=2026-11-23&over=week'))).toMatchObject({ repaired: '1/4', unread: '0/0' });
  });

  it('made again from the histories alone are those of the index', async () => {
    const histories = await Promise.all(references.map((one) => stand.history(one)));
    const now = instant.parse(new Date(stand.stack.clock.now()).toISOString());
    const period = periodOf(localDate.parse('2026-11-22'), 'week', now);
    if (!period) throw new Error('that day has not begun');
    const profile = authorityNamed('hertfordshire');
    const steps = histories.flatMap(({ events }) => stepsOf(events));
    const again = figuresOf(measured(steps, period, profile), profile, 'source');
    expect((await asked('day=2026-11-22&over=week&by=source')).figures).toEqual(again);
  });

  it('open into the references and clock histories behind them', async () => {
    const path = '/measures/acknowledged-in-time/behind?day=2026-11-20&over=week';
    const answer = await stand.call(path, { token: await stand.person() });
    const { rows, total } = behindView.parse(answer.body);
    expect(total).toBe(4);
    const second = rows.find(({ reference }) => reference === references[1]);
    expect(second?.counts).toBe('against');
    const clock = second?.clocks.find(({ kind }) => kind === 'acknowledge');
    // Stopped on Friday at ten, as was entered on Monday: by Friday night the clock had only started.
    expect(clock?.history.map(({ what }) => what)).toEqual(['started']);
  });
});

describe('the night', () => {
  const bucket = () => stand.stack.physicalName('AWS::S3::Bucket', 'Figures');
  const textOf = async (Key: string) => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket(), Key }));
    return (await Body?.transformToString()) ?? '';
  };

  it('writes the figures, the page and the lists of each day that ended', async () => {
    await stand.stack.tick('NightlyFigures');
    await stand.settle();
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket() }));
    const keys = Contents.map(({ Key = '' }) => Key);
    expect(keys).toContain('figures/2026-11-22/measures.csv');
    expect(keys).toContain('figures/2026-11-22/measures.html');
    expect(keys).toContain('lists/2026-11-22/referrals.csv');
    expect(await textOf('figures/2026-11-20/measures.csv')).toContain(
      '2026-11-20,week,2026-11-14,acknowledged-in-time,Acknowledged within one working day,,,25,share,1,4,',
    );
    const page = await textOf('figures/2026-11-22/measures.html');
    expect(page).not.toMatch(/Offiah|Sofia|Kit|CASE-100417/);
    const referrals = (await textOf('lists/2026-11-22/referrals.csv')).trimEnd().split('\r\n');
    expect(referrals).toHaveLength(3);
    expect(referrals[2]).toMatch(/^CASE-100417,U,NOBT,.*,2026-11-19,/);
  });

  it('gives a list to a manager, and to nobody else', async () => {
    const list = '/measures/lists/contacts?day=2026-11-22';
    const managers = await stand.call(list, { token: await stand.person() });
    expect([managers.status, managers.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(String(managers.body).trimEnd().split('\r\n')).toHaveLength(5);
    const adviser = await stand.person({ ...MANAGER, id: 'w-adviser', role: 'customer-service-adviser' });
    expect((await stand.call(list, { token: adviser })).status).toBe(403);
    expect((await stand.call(list)).status).toBe(401);
    expect((await stand.call('/measures')).status).toBe(401);
  });

  it('lists the next night who read it', async () => {
    await stand.at('2026-11-24T00:30:00Z');
    await stand.stack.tick('NightlyFigures');
    await stand.settle();
    const readings = (await textOf('lists/2026-11-23/readings.csv')).trimEnd().split('\r\n');
    expect(readings).toHaveLength(2);
    expect(readings[1]).toContain(
      `,${MANAGER.name},team-manager,customer-service-centre,w-manager,contacts,2026-11-22`,
    );
  });

  it('counts that nothing has come since Thursday', async () => {
    await stand.stack.tick('ExpectArrivals');
    await stand.settle();
    const { quiet } = await asked('day=2026-11-23&over=day');
    expect(quiet.map(({ code, tooLong }) => [code, tooLong])).toEqual([
      ['anything', true],
      ['mail', true],
    ]);
  });
});
