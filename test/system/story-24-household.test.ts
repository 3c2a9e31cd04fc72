/** A half-sister and the boyfriend's son are found by themselves, with their scores; one concern that comes twice is linked by a person, and undone; one worker is proposed for the children of a household (system 24; P31, P39). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CandidatesView, candidatesView, sideBySide } from '../../schemas/candidates-view.ts';
import { worklistView } from '../../schemas/views.ts';
import { loadKnownChildren } from '../../tools/start/known-children.ts';
import { madePdf } from '../domain/reading/pdf/made-pdf.ts';
import { ADVISER, actingOn } from './acting.ts';
import { INBOX, MANAGER, openStand, type Stand } from './stand.ts';

let stand: Stand;
beforeAll(async () => {
  // A Monday.
  stand = await openStand({ start: '2026-11-16T10:00:00Z' });
  await loadKnownChildren(stand.stack);
});
afterAll(() => stand.close());

const { act, done, facts, running } = actingOn(() => stand);
const REFERRER = {
  name: 'Ffion Hale',
  kind: 'practitioner',
  email: 'f.hale@fairfield.example',
  agency: 'Fairfield School',
};
const HOME = '12 Fern Avenue, Castlebridge SG1 2AB';

/** A half-sister at her father's; and, months before, the boyfriend's son. */
const SISTER = {
  referrer: REFERRER,
  children: [
    { givenName: 'Wren', familyName: 'Castellan', dateOfBirth: '2014-06-02', address: '3 Mill Lane, Hessle NR2 3CD' },
  ],
  otherPeople: [{ name: 'Grace Brackley', relationship: 'mother', roles: ['parent'], dateOfBirth: '1990-03-14' }],
  concern: { details: 'Sleeps in class' },
};
const SON = {
  referrer: REFERRER,
  children: [
    { givenName: 'Dewi', familyName: 'Harcourt', dateOfBirth: '2012-10-21', address: '9 Quarry Hill, Luton LU4 5EF' },
  ],
  otherPeople: [{ name: 'Owain Harcourt', relationship: 'father', roles: ['parent'], dateOfBirth: '1985-01-30' }],
  concern: { details: 'Not seen for a week' },
};
/** Neither child is in it: a mother, her partner, and a little brother. */
const NEW_ONE = {
  referrer: REFERRER,
  children: [
    { givenName: 'Idris', familyName: 'Brackley', dateOfBirth: '2023-01-09', address: HOME, household: 'full-time' },
  ],
  otherPeople: [
    {
      name: 'Grace Brackley',
      relationship: 'mother',
      roles: ['parent'],
      dateOfBirth: '1990-03-14',
      household: 'full-time',
    },
    {
      name: 'Owain Harcourt',
      relationship: "mother's boyfriend",
      roles: ['household-member'],
      dateOfBirth: '1985-01-30',
      household: 'full-time',
    },
    {
      name: 'Sofia Offiah',
      relationship: 'foster sister',
      roles: ['sibling'],
      dateOfBirth: '2016-02-11',
      household: 'full-time',
    },
  ],
  concern: { details: 'Left alone in the evening' },
};

const send = async (form: object) => (await stand.send(form)).reference;
async function candidates(reference: string, who = ADVISER): Promise<CandidatesView> {
  const token = await stand.person(who);
  const answer = await stand.call(`/referrals/${reference}/candidates`, { token });
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return candidatesView.parse(answer.body);
}
const of = (view: CandidatesView, name: string) => view.people.find((person) => person.name === name);

let sister: string;
let son: string;
let newOne: string;

describe('a household whose children nobody named', () => {
  it('is found through the mother and her boyfriend, with a score for each, and who else was in those referrals', async () => {
    sister = await send(SISTER);
    await stand.at('2026-11-17T09:00:00Z');
    son = await send(SON);
    await stand.at('2026-11-18T09:00:00Z');
    newOne = await send(NEW_ONE);
    const view = await candidates(newOne);
    const mother = of(view, 'Grace Brackley')?.candidates[0];
    expect(mother).toMatchObject({
      ...{ from: 'referral', reference: sister, band: 'potential' },
      beside: [{ name: 'Wren Castellan', roles: ['subject'] }],
    });
    expect(mother?.score).toBeGreaterThanOrEqual(8);
    expect(mother?.fields).toContainEqual(
      expect.objectContaining({ field: 'birth', says: 'agree', words: 'same birth date' }),
    );
    expect(of(view, 'Owain Harcourt')?.candidates[0]).toMatchObject({
      ...{ reference: son, band: 'potential' },
      beside: [{ name: 'Dewi Harcourt' }],
    });
  });

  it('is told to the screening team in numbers, and its earlier referrals are listed with what became of them', async () => {
    const words = 'Told where to turn';
    await done(son, 'contact-decision', { outcome: 'advice-given', words, reasons: words });
    const { earlier } = await candidates(newOne);
    expect(earlier).toMatchObject([
      {
        reference: son,
        standing: 'closed',
        outcome: { of: 'contact', outcome: 'advice-given' },
        people: ['p3'],
      },
      { reference: sister, people: ['p2'] },
    ]);
    const { referral } = await stand.show(newOne);
    expect(referral.casework.matching).toMatchObject({ earlierReferrals: 2, many: 0 });
    expect(await facts(newOne)).toContainEqual(expect.objectContaining({ what: 'candidates-counted' }));
  });

  it('never says that nobody is known', async () => {
    const idris = of(await candidates(newOne), 'Idris Brackley');
    expect(idris).toMatchObject({ band: 'none', candidates: [] });
    expect(idris?.words).toContain('not the same as not known');
  });

  it('has the worker of a child who is known proposed for all its children; a manager appoints', async () => {
    const { proposedWorkers } = await candidates(newOne);
    expect(proposedWorkers).toEqual([{ worker: 'Priya Raman', because: 'case CASE-100417', for: ['p1', 'p4'] }]);
    const lead = { name: 'Priya Raman', role: 'social-worker', socialWorker: true };
    await done(newOne, 'contact-decision', { outcome: 'progressed', words: 'x', reasons: 'x' });
    await done(newOne, 'lead-practitioner', {
      for: ['p1'],
      lead,
      partners: [],
      agreed: { agrees: true },
      words: 'x',
    });
    const { referral } = await stand.show(newOne);
    expect(referral.casework.leads?.proposed).toEqual([{ for: 'p4', worker: 'Priya Raman' }]);
    const again = await send({ ...NEW_ONE, concern: { details: 'Alone again' } });
    expect((await candidates(again)).proposedWorkers).toContainEqual({
      ...{ worker: 'Priya Raman', because: `referral ${newOne}` },
      for: ['p1', 'p4'],
    });
  });
});

describe('one concern that comes twice', () => {
  const CHILD = {
    givenName: 'Tamsin',
    familyName: 'Wray',
    dateOfBirth: '2017-08-04',
    address: '44 Priory Gardens AL3 9HJ',
  };
  const said = { referrer: REFERRER, children: [CHILD], concern: { details: 'A bruise on her arm' } };
  let mailed: string;
  let posted: string;
  let owed: { mailed: string[]; posted: string[] };

  it('comes up as likely the same, and stands side by side where it differs, each value with its place', async () => {
    mailed = await send(said);
    await stand.later(30);
    const two = {
      ...said,
      children: [{ ...CHILD, givenName: 'Tamzin', gender: 'girl' }],
      concern: { details: 'A bruise, and she cried' },
    };
    posted = await send(two);
    expect((await candidates(posted)).sameConcern).toMatchObject([
      { reference: mailed, because: expect.arrayContaining(['same-child', 'within-72-hours', 'same-referrer']) },
    ]);
    const token = await stand.person(ADVISER);
    const answer = await stand.call(`/referrals/${posted}/compare?with=${mailed}`, { token });
    const { differ, same, people } = sideBySide.parse(answer.body);
    expect(people).toEqual([{ here: 'p1', there: 'p1', band: 'potential' }]);
    expect(same).toBeGreaterThan(3);
    const given = differ.find(({ about }) => about === '/people/0/name/given');
    expect([given?.here?.value, given?.there?.value]).toEqual(['Tamzin', 'Tamsin']);
    expect(given?.here?.evidence?.raw).toBe('Tamzin');
    expect(differ.map(({ about }) => about)).not.toContain('/people/0/dateOfBirth');
  });

  it('is linked by a person: all is kept, and each referrer is still owed', async () => {
    owed = { mailed: await running(mailed), posted: await running(posted) };
    await done(posted, 'link', { to: mailed, because: 'The same bruise' }, ADVISER);
    const { referral } = await stand.show(mailed);
    expect(referral.originals).toHaveLength(2);
    expect(await running(posted)).toContain('acknowledge');
    expect(await running(mailed)).toContain('acknowledge');
  });

  it('is undone by a person, and what the link changed is as it was: both are in the history', async () => {
    const refused = await act(posted, 'unlink', { from: son, because: 'x' }, ADVISER);
    expect(refused.status).toBe(422);
    await done(posted, 'unlink', { from: mailed, because: 'Two bruises: another day' }, ADVISER);
    const [here, there] = [await stand.show(posted), await stand.show(mailed)];
    expect(here.referral).toMatchObject({ standing: 'contact', originals: [{ number: 1 }] });
    expect(here.referral).not.toHaveProperty('linkedTo');
    expect(there.referral.originals).toHaveLength(1);
    expect(there.referral.findings.map(({ code }) => code)).not.toContain('arrival-linked');
    expect(await running(posted)).toEqual(owed.posted);
    expect(await running(mailed)).toEqual(owed.mailed);
    expect((await facts(posted)).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['linked', 'unlinked', 'clock-resumed']),
    );
    expect((await facts(mailed)).map(({ what }) => what)).toContain('arrival-unlinked');
  });
});

describe('one concern that comes by mail, then as a PDF, then as JSON', () => {
  const lines = (given: string, reason: string) => [
    `Child's first name: ${given}`,
    "Child's surname: Fenwick",
    'Date of birth: 09/07/2016',
    'Name of referrer: Ffion Hale',
    'Organisation: Fairfield School',
    `Reason for referral: ${reason}`,
  ];
  const MAIL = [
    'From: Ffion Hale <f.hale@fairfield.example>',
    `To: ${INBOX}`,
    'Subject: Referral',
    'Message-ID: <orla@fairfield.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...lines('Orla', 'A burn on her hand'),
    '',
  ].join('\r\n');
  const FORM = madePdf([
    {
      content: lines('Orlagh', 'A burn on her left hand')
        .map((line, index) => `BT /F1 12 Tf 60 ${760 - 20 * index} Td (${line}) Tj ET`)
        .join('\n'),
    },
  ]);
  const JSON_FORM = {
    referrer: REFERRER,
    children: [{ givenName: 'Orla', familyName: 'Fenwick', dateOfBirth: '2016-07-09', gender: 'girl' }],
    concern: { details: 'A burn, and nobody took her to a doctor' },
  };
  /** The mail's, the PDF's and the e-form's, in the order in which they came. */
  const all: string[] = [];
  const owedBefore: string[][] = [];
  const ofEach = async <Value>(ask: (reference: string) => Promise<Value>): Promise<Value[]> => {
    const answers: Value[] = [];
    for (const reference of all) answers.push(await ask(reference));
    return answers;
  };
  const differing = async (reference: string, other: string) => {
    const token = await stand.person(ADVISER);
    const answer = await stand.call(`/referrals/${reference}/compare?with=${other}`, { token });
    return sideBySide.parse(answer.body).differ;
  };

  it('is three referrals at first, each with its own clocks, and the last comes up as likely the same as both', async () => {
    const before = new Set((await stand.worklist()).map(({ reference }) => reference));
    await stand.mail(MAIL, 'f.hale@fairfield.example');
    all.push(...(await stand.worklist()).map(({ reference }) => reference).filter((one) => !before.has(one)));
    await stand.later(20);
    all.push((await stand.send(FORM, { headers: { 'content-type': 'application/pdf' } })).reference);
    await stand.later(20);
    all.push(await send(JSON_FORM));
    expect(all).toHaveLength(3);
    const [mail = '', pdf = '', json = ''] = all;
    const { sameConcern } = await candidates(json);
    expect(sameConcern.map(({ reference }) => reference)).toEqual(expect.arrayContaining([mail, pdf]));
    for (const clocks of await ofEach(running)) expect(clocks).toContain('acknowledge');
    owedBefore.push(...(await ofEach(running)));
  });

  it('shows where each differs from the mail, and where it says the same', async () => {
    const [mail = '', pdf = '', json = ''] = all;
    const ofPdf = await differing(pdf, mail);
    const given = ofPdf.find(({ about }) => about === '/people/0/name/given');
    expect([given?.here?.value, given?.there?.value]).toEqual(['Orlagh', 'Orla']);
    expect([given?.here?.evidence?.raw, given?.there?.evidence?.raw]).toEqual(['Orlagh', 'Orla']);
    const ofJson = await differing(json, mail);
    const told = ofJson.find(({ about }) => about.startsWith('/concern/details'));
    expect([told?.here?.value, told?.there?.value]).toEqual([
      expect.stringContaining('nobody took her'),
      expect.stringContaining('burn on her hand'),
    ]);
    for (const differ of [ofPdf, ofJson]) {
      expect(differ.map(({ about }) => about)).not.toContain('/people/0/dateOfBirth');
    }
  });

  it('is one bundle when a person links them: every original is kept as it came, and each referrer is still owed', async () => {
    const [mail = '', pdf = '', json = ''] = all;
    for (const one of [pdf, json]) await done(one, 'link', { to: mail, because: 'The same burn' }, ADVISER);
    const { referral } = await stand.show(mail);
    expect(referral.originals.map(({ number, mediaType }) => [number, mediaType])).toEqual([
      [1, 'message/rfc822'],
      [2, 'application/pdf'],
      [3, 'application/json'],
    ]);
    const answer = await fetch(`${stand.stack.apiUrl}/referrals/${mail}/originals/2`, {
      headers: { authorization: `Bearer ${await stand.person(ADVISER)}` },
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(FORM));
    for (const one of all) expect(await running(one)).toContain('acknowledge');
    expect((await ofEach(stand.show)).map(({ referral: { standing, linkedTo } }) => [standing, linkedTo])).toEqual([
      ['contact', undefined],
      ['linked', mail],
      ['linked', mail],
    ]);
  });

  it('is three again when the person undoes it, each as it was', async () => {
    const [mail = '', pdf = '', json = ''] = all;
    for (const one of [json, pdf]) await done(one, 'unlink', { from: mail, because: 'Two burns' }, ADVISER);
    const shown = await ofEach(stand.show);
    expect(shown.map(({ referral: { standing, originals } }) => [standing, originals.length])).toEqual([
      ['contact', 1],
      ['contact', 1],
      ['contact', 1],
    ]);
    expect(await ofEach(running)).toEqual(owedBefore);
    expect((await facts(mail)).filter(({ what }) => what === 'arrival-unlinked')).toHaveLength(2);
  });
});

describe('a record that not everybody may find', () => {
  it('is a candidate for a supervisor, and for nobody else shown, counted or compared', async () => {
    const hidden = await send({
      referrer: REFERRER,
      children: [{ givenName: 'Petra', familyName: 'Lund', dateOfBirth: '2015-12-12', address: HOME }],
    });
    await done(hidden, 'restriction', { restricted: true, words: 'Her father works here' });
    const asked = await send({
      referrer: REFERRER,
      children: [{ givenName: 'Petra', familyName: 'Lund', dateOfBirth: '2015-12-12', address: HOME }],
      concern: { details: 'Another worry' },
    });
    expect(of(await candidates(asked), 'Petra Lund')?.candidates.map((one) => one.band)).not.toContain('match');
    expect((await candidates(asked)).earlier).toEqual([]);
    const supervisors = await candidates(asked, MANAGER);
    expect(supervisors.earlier).toMatchObject([{ reference: hidden, restricted: true }]);
    const { referral } = await stand.show(asked);
    expect(referral.casework.matching).toMatchObject({ match: 0, earlierReferrals: 0 });
    const token = await stand.person(ADVISER);
    expect((await stand.call(`/referrals/${asked}/compare?with=${hidden}`, { token })).status).toBe(422);
    const listed = async (as: string) =>
      worklistView
        .parse((await stand.call('/worklist?limit=200', { token: as })).body)
        .rows.find(({ reference }) => reference === hidden);
    expect(await listed(token)).toBeUndefined();
    expect(await listed(await stand.person(MANAGER))).toMatchObject({ restricted: true });
  });

  it('went through the gate: every call of the look-up was allowed by its own role', () => {
    const { denied, calls } = stand.stack.gateReport();
    expect(denied).toEqual([]);
    expect(calls.filter(({ action }) => action === 'kms:GenerateMac').length).toBeGreaterThan(0);
  });
});
