/** What screening establishes, asks and finds, in each council's own words; nothing of it filled in by a machine (systems 11 and 12). */
import { afterAll, describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../domain/authorities/authorities.ts';
import { actingOn } from './acting.ts';
import { MANAGER, openStand, problemOf, type Stand } from './stand.ts';

const FORM = {
  referrer: {
    name: 'Ffion Hale',
    kind: 'practitioner',
    email: 'f.hale@fairfield.example',
    telephone: '01632 960114',
  },
  children: [{ givenName: 'Sofia', household: 'full-time' }],
  otherPeople: [{ name: 'Emeka Offiah', relationship: 'father', roles: ['parent'] }],
  concern: { details: 'Bruises that she does not explain', immediateProtection: 'no' },
};
const NO = { answer: 'no', words: 'Nothing points to it' };

const stands: Stand[] = [];
afterAll(() => Promise.all(stands.map((stand) => stand.close())));

describe.each(['hertfordshire', 'norfolk'] as const)('in %s', (authority) => {
  const profile = AUTHORITIES.find(({ id }) => id === authority);
  const levels = profile?.thresholds.levels.map(({ code }) => code) ?? [];
  const gravest = profile?.thresholds.levels.find(({ agreement }) => agreement === 'not-needed')?.code;
  const team = profile?.teams.default ?? '';
  let stand: Stand;
  let reference: string;

  const acts = actingOn(() => stand);
  const act = (path: string, body: object) => acts.act(reference, path, body, { ...MANAGER, team });
  const done = (path: string, body: object) => acts.done(reference, path, body, { ...MANAGER, team });
  const running = async () =>
    (await stand.show(reference)).clocks.filter(({ stoppedAt }) => !stoppedAt).map(({ kind }) => kind);

  it('nothing is filled in: every point, question and person waits for somebody', async () => {
    stand = await openStand({ authority, start: '2026-11-19T10:00:00Z' });
    stands.push(stand);
    reference = (await stand.send(FORM)).reference;
    const { screening, referral, checks } = await stand.show(reference);
    expect(screening.checklist.map(({ point }) => point)).toEqual(profile?.toEstablish.map(({ code }) => code));
    expect(screening.checklist.filter(({ answer }) => answer)).toEqual([]);
    expect(screening.callList.filter(({ answered }) => answered)).toEqual([]);
    expect(screening.callList.filter(({ from }) => from === 'question')).toHaveLength(4);
    expect(screening.known.every(({ words }) => words.includes('Nobody has looked yet'))).toBe(true);
    const { threshold, determination, category, known } = referral.casework;
    expect([threshold, determination, category, known]).toEqual([undefined, undefined, undefined, undefined]);
    const father = referral.draft.people.find(({ name }) => name?.words.includes('Emeka'))?.id;
    expect(checks.filter(({ person }) => person === father).map(({ state }) => state)).toContain('not-asked');
  });

  it('the referrer is asked and answers; what is late is out on the worklist, and nothing waited for it', async () => {
    await done('supplement-request', {
      how: 'telephone',
      questions: [{ words: 'Any drinking?', code: 'substance-misuse' }],
    });
    await stand.at('2026-11-23T17:30:00Z');
    const row = (await stand.worklist()).find((one) => one.reference === reference);
    expect(row?.clocks.find(({ kind }) => kind === 'supplement')).toMatchObject({ out: true });
    const answers = [{ words: 'He drinks at weekends', code: 'substance-misuse' }];
    await done('supplement', { id: 'supplement-1', from: 'Ffion Hale', how: 'telephone', answers, whole: true });
    const { screening, referral } = await stand.show(reference);
    expect(screening.callList.find(({ code }) => code === 'substance-misuse')).toMatchObject({ answered: true });
    expect(referral.casework.supplements?.[0]?.answers[0]).toMatchObject({
      evidence: { from: 'Ffion Hale', reader: 'written down by Grace Oduya' },
    });
    await done('checklist', { answers: [{ point: 'significant-harm', words: 'It may' }] });
    expect((await stand.show(reference)).screening.checklist.filter(({ answer }) => answer)).toMatchObject([
      { point: 'significant-harm', answer: { by: 'Grace Oduya' } },
    ]);
  });

  it('the threshold is the council’s own: its levels, its document and edition, with indicators', async () => {
    const body = {
      level: 'level-of-nowhere',
      meets: 'met',
      indicators: ['Bruises on both arms'],
      urgentForChild: NO,
      urgentForOthers: NO,
      words: 'An enquiry',
    };
    expect(problemOf(await act('threshold', body))).toMatchObject({ code: 'bad-command', legal: levels });
    await done('threshold', { ...body, level: gravest });
    expect((await stand.show(reference)).referral.casework.threshold).toMatchObject({
      level: gravest,
      document: profile?.thresholds.document,
      edition: profile?.thresholds.edition,
      indicators: ['Bruises on both arms'],
    });
    expect(await running()).toContain('strategy');
  });

  it('the type of response is determined, every question answered', async () => {
    const body = {
      immediateProtection: { answer: 'yes', words: 'She must not go home', actsBy: 'authority-and-police' },
      section17: NO,
      section47: { answer: 'yes', words: 'Reasonable cause' },
      services: NO,
      specialistAssessments: { answer: 'not-yet', words: 'After the medical' },
      seeChild: { answer: 'yes', words: 'Today', seenBy: '2026-11-24' },
      pace: { words: 'At once' },
    };
    const { section47: _, ...without } = body;
    expect(problemOf(await act('determination', without))).toMatchObject({ errors: [{ at: '/section47' }] });
    await done('determination', body);
    expect(await running()).toEqual(expect.arrayContaining(['strategy', 'protect']));
    const { events } = await stand.history(reference);
    expect(events.map(({ facts }) => facts.what)).toEqual(expect.arrayContaining(['threshold-set', 'determined']));
  });
});
