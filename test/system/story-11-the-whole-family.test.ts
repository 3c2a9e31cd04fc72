/** A father nobody checked, his drinking, a new partner, and one worker for the children of a household (systems 11, 23 and 24). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingOn } from './acting.ts';
import { openStand, problemOf, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ start: '2026-11-19T10:00:00Z' });
});
afterAll(() => stand.close());

const FORM = {
  referrer: { name: 'Ffion Hale', kind: 'practitioner', email: 'f.hale@fairfield.example' },
  children: [
    { id: 'a', givenName: 'Sofia', familyName: 'Offiah', household: 'full-time' },
    { id: 'b', givenName: 'Kit', familyName: 'Offiah', household: 'part-time' },
  ],
  otherPeople: [
    { id: 'm', name: 'Nadia Offiah', relationship: 'mother', roles: ['parent'], household: 'full-time' },
    { id: 'f', name: 'Emeka Offiah', relationship: 'father', roles: ['parent'], household: 'elsewhere' },
  ],
  agencies: [{ service: 'Fairfield School', for: 'a' }],
  concern: { details: 'Her father drinks when she is with him' },
};
let reference: string;

const acts = actingOn(() => stand);
const act = (path: string, body: object) => acts.act(reference, path, body);
const done = (path: string, body: object) => acts.done(reference, path, body);
async function idOf(name: string): Promise<string> {
  const { referral } = await stand.show(reference);
  const id = referral.draft.people.find((person) => person.name?.words.includes(name))?.id;
  if (!id) throw new Error(`nobody is called ${name}`);
  return id;
}
const checksOf = async (person: string) =>
  (await stand.show(reference)).checks.filter((row) => row.person === person);
const clocks = async () => (await stand.worklist()).find((row) => row.reference === reference)?.clocks ?? [];

describe('a father nobody checked', () => {
  it('shows as outstanding, the GP first because no service works with him', async () => {
    reference = (await stand.send(FORM)).reference;
    expect((await checksOf(await idOf('Emeka')))[0]).toMatchObject({ agency: 'gp', state: 'not-asked', first: true });
  });

  it('is asked about under section 27, and listed when the date has passed without an answer', async () => {
    await done('parents-told', { informed: 'yes', consent: 'given', how: 'telephone', words: 'Both agree' });
    const father = await idOf('Emeka');
    await done('check', {
      about: father,
      agency: 'gp',
      for: 'Any help with his drinking',
      why: 'He has her every weekend',
      withheld: 'Nothing',
      section27: true,
      due: '2026-11-20T12:00:00Z',
    });
    expect((await clocks()).map(({ kind }) => kind)).toContain('check');
    await stand.at('2026-11-20T12:01:00Z');
    expect((await checksOf(father))[0]).toMatchObject({ agency: 'gp', state: 'overdue' });
    expect((await clocks()).find(({ kind }) => kind === 'check')).toMatchObject({ out: true });
    await done('check-answer', { check: 1, what: 'answered', words: 'Known; no help yet', known: 'yes' });
    expect((await checksOf(father)).map(({ agency }) => agency)).not.toContain('gp');
    expect((await clocks()).map(({ kind }) => kind)).not.toContain('check');
  });

  it('asks whether a strategy discussion is needed, since others know the family', async () => {
    const { questions } = await stand.show(reference);
    expect(questions).toMatchObject([{ code: 'strategy-discussion' }]);
  });
});

describe('his needs', () => {
  it('are told to adults’ services after he agreed, with the children listed', async () => {
    const about = await idOf('Emeka');
    const notice = { about, team: 'adults-services', words: 'His drinking', basis: 'consent' };
    const refused = await act('adults-notice', notice);
    expect([refused.status, problemOf(refused).code]).toEqual([422, 'bad-command']);
    await done('think-family', {
      what: 'parent-asked',
      parent: about,
      support: 'Nobody yet',
      benefitsExplained: true,
      answers: [{ service: 'adults-services', share: 'yes' }],
    });
    await done('adults-notice', notice);
    const { referral } = await stand.show(reference);
    expect(referral.casework.thinkFamily?.notices).toMatchObject([{ about, children: ['p1', 'p2'] }]);
  });
});

describe('one worker for a household', () => {
  it('is proposed for each child of it; another needs a reason', async () => {
    const appointment = {
      for: ['p1'],
      lead: { name: 'Priya Raman', role: 'social-worker', socialWorker: true },
      partners: ['Fairfield School'],
      agreed: { agrees: true },
      words: 'Knows the family',
    };
    await done('lead-practitioner', appointment);
    const { referral } = await stand.show(reference);
    expect(referral.casework.leads?.proposed).toEqual([{ for: 'p2', worker: 'Priya Raman' }]);
    const other = { ...appointment, for: ['p2'], lead: { ...appointment.lead, name: 'Tomasz Zielinski' } };
    expect((await act('lead-practitioner', other)).status).toBe(422);
  });
});

describe('a new partner after the decision', () => {
  it('reopens checks for him, is to be passed to every agency, and is put to a manager', async () => {
    await done('contact-decision', {
      outcome: 'advice-given',
      words: 'Help is in place',
      reasons: 'Help is in place',
    });
    await done('new-information', {
      from: 'Health visitor',
      words: 'Mother has a new partner',
      people: [
        {
          roles: ['household-member'],
          stage: 'adult',
          name: { words: 'Callum Rigby' },
          household: 'part-time',
          related: [{ to: await idOf('Nadia'), words: 'partner' }],
        },
      ],
    });
    const partner = await idOf('Callum');
    expect((await checksOf(partner)).every(({ state }) => state === 'not-asked')).toBe(true);
    expect((await clocks()).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['tell', 'reassess']));
    const { referral } = await stand.show(reference);
    expect(referral.casework.newInformation?.[0]?.passTo.map(({ agency }) => agency)).toContain('Fairfield School');
  });

  it('is passed on by a share, and reassessed on a manager’s word', async () => {
    const share = { what: 'That she has a partner', why: 'They see her daily', withheld: 'Who told us' };
    await done('share', { ...share, to: { agency: 'Fairfield School' }, newInformation: 1 });
    await done('reassessment', { newInformation: 1, reassess: true, reasons: 'Nobody knows him' });
    const { referral } = await stand.show(reference);
    expect(
      referral.casework.newInformation?.[0]?.passTo.find(({ agency }) => agency === 'Fairfield School'),
    ).toHaveProperty('passedAt');
    expect(referral.standing).toBe('contact');
    const kinds = (await clocks()).map(({ kind }) => kind);
    expect(kinds).toContain('decide');
    expect(kinds).not.toContain('reassess');
  });
});
